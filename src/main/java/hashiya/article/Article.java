package hashiya.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// An article as the library keeps it.
///
/// @param id a UUIDv7, given when the article is read and never changed
/// @param number the short number people type; 0 until the library has given one
/// @param title its first line that says something, or a saved page's own title
/// @param text the whole file as decoded, title line included, BOM dropped, newlines as `\n`; never re-normalised
/// @param sha256 of the original bytes, in lower-case hexadecimal
/// @param source the name of the file it came from; empty for pasted text
/// @param charset what the bytes were read as, by its IANA name
/// @param addedAt when it came into the library
/// @param publication where it was published, and when
public record Article(
        UUID id,
        long number,
        String title,
        String text,
        String sha256,
        String source,
        String charset,
        Instant addedAt,
        Publication publication) {

    /// An article of whose publication nothing is known.
    public Article(
            UUID id, long number, String title, String text, String sha256, String source, String charset, Instant addedAt) {
        this(id, number, title, text, sha256, source, charset, addedAt, Publication.unknown(addedAt));
    }

    /// The lines of the text and the part each plays on the page.
    public List<Paragraph> paragraphs() {
        return Paragraph.of(text);
    }

    /// The same text under another title, or of another publication.
    public Article described(String otherTitle, Publication other) {
        return new Article(id, number, otherTitle, text, sha256, source, charset, addedAt, other);
    }

    public Article withNumber(long given) {
        return new Article(id, given, title, text, sha256, source, charset, addedAt, publication);
    }
}
