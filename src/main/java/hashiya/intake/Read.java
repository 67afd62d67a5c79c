package hashiya.intake;

import hashiya.article.Publication;
import java.nio.charset.Charset;
import java.util.List;

/// What became of something that was to be read.
public sealed interface Read {
    /// The name of the file it was read from; empty for pasted words.
    String source();

    /// An article's text.
    ///
    /// Two are equal when they were read from the same bytes in the same way; the bytes are compared by their `sha256`.
    ///
    /// @param title its first line that says something, cut at a sane length; see [Intake]
    /// @param text without a byte order mark, newlines as `\n`
    /// @param bytes as they were read; handed over and not copied
    /// @param sha256 of the bytes, in lower-case hexadecimal
    /// @param charset the bytes were read as
    /// @param publication what the article says of itself; from which file, and when, is for the reader to add
    // The name is the house's word for it, and nobody here speaks of java.lang.Readable. Arrays compare by identity;
    // equals and hashCode below leave this one to its sha256.
    @SuppressWarnings({"AvoidCommonTypeNames", "ArrayRecordComponent"})
    record Readable(
            String source,
            String title,
            String text,
            byte[] bytes,
            String sha256,
            Charset charset,
            Publication publication)
            implements Read {
        @Override
        public boolean equals(Object other) {
            return other instanceof Readable that
                    && source.equals(that.source)
                    && title.equals(that.title)
                    && text.equals(that.text)
                    && sha256.equals(that.sha256)
                    && charset.equals(that.charset)
                    && publication.equals(that.publication);
        }

        @Override
        public int hashCode() {
            return sha256.hashCode();
        }
    }

    /// Nothing that could be an article.
    ///
    /// @param phrase the key of the sentence that says why
    /// @param arguments fill the sentence; the first is the path as it was given, where there is one
    record Unreadable(String source, String phrase, List<Object> arguments) implements Read {
        public Unreadable {
            arguments = List.copyOf(arguments);
        }
    }
}
