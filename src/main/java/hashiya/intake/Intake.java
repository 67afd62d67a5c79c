package hashiya.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import hashiya.arabic.Charsets;
import hashiya.arabic.Decoded;
import hashiya.article.Publication;
import hashiya.intake.Read.Readable;
import hashiya.intake.Read.Unreadable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads articles: text files, saved pages, pasted words.
///
/// A text file's text is the whole of it; its title is the first line that says something. A page – by its name, or
/// because it begins like one – gives its title line and its paragraphs.
///
/// ```java
/// switch (intake.file(path)) {
///     case Readable article -> library.add(article);
///     case Unreadable(_, String phrase, List<Object> arguments) -> say(phrase, arguments);
/// }
/// ```
public final class Intake {
    /// Half a surrogate pair, which no encoding can write.
    private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");

    /// The largest file that is read, in megabytes of 2²⁰ bytes. The longest classical works have a tenth of it.
    private static final long LARGEST_MEGABYTES = 64;

    private static final long LARGEST = LARGEST_MEGABYTES << 20;

    /// The article in a file, in whichever charset it turns out to be.
    public Read file(Path file) {
        return read(file, Optional.empty());
    }

    /// The article in a file of which a person says what its charset is.
    public Read file(Path file, Charset charset) {
        return read(file, Optional.of(charset));
    }

    /// Words from the clipboard; their bytes are their UTF-8.
    public Read pasted(String text) {
        byte[] bytes = HALF_PAIR.matcher(text).replaceAll("\uFFFD").getBytes(UTF_8);
        return switch (Charsets.decode(bytes, UTF_8)) {
            case Decoded.NotText _ -> new Unreadable("", "intake.pasted-binary", List.of());
            case Decoded.Text(String decoded, _) when !Titles.saysSomething(decoded) ->
                new Unreadable("", "intake.pasted-empty", List.of());
            case Decoded.Text(String decoded, _) -> readable("", decoded, bytes, UTF_8, TextPublication.of(decoded));
        };
    }

    /// The files to read where a person named one path: a file is itself; a folder is every `.txt`, `.html` and `.htm`
    /// below it, sorted, hidden ones and links left out.
    ///
    /// A folder that may not be listed stands in the list itself, so that [#file] says why.
    public List<Path> articlesIn(Path fileOrFolder) {
        return Files.isDirectory(fileOrFolder) ? new Folder(fileOrFolder).articles() : List.of(fileOrFolder);
    }

    private static Read read(Path file, Optional<Charset> said) {
        String source = Objects.requireNonNullElse(file.getFileName(), file).toString();
        try {
            if (Files.isDirectory(file)) {
                return unreadable(source, Files.isReadable(file) ? "intake.folder" : "intake.denied", file);
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return unreadable(source, "intake.not-a-file", file);
            }
            if (Files.size(file) > LARGEST) {
                return unreadable(source, "intake.too-large", file, LARGEST_MEGABYTES);
            }
            return article(file, source, Files.readAllBytes(file), said);
        } catch (NoSuchFileException _) {
            return unreadable(source, "intake.missing", file);
        } catch (AccessDeniedException _) {
            return unreadable(source, "intake.denied", file);
        } catch (IOException e) {
            return unreadable(source, "intake.broken", file, Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }

    private static Read article(Path file, String source, byte[] bytes, Optional<Charset> said) {
        boolean page = isPage(source, bytes);
        var decoded = said.map(charset -> Charsets.decode(bytes, charset))
                .orElseGet(() -> page ? PageCharset.decode(bytes) : Charsets.decode(bytes));
        return switch (decoded) {
            case Decoded.NotText(Decoded.Reason reason) -> switch (reason) {
                case BINARY -> unreadable(source, "intake.binary", file);
                case UNDECODABLE -> said.isPresent()
                        ? unreadable(source, "intake.other-charset", file, said.get().name())
                        : unreadable(source, "intake.charset", file);
            };
            case Decoded.Text(String text, _) when !Titles.saysSomething(text) -> unreadable(source, "intake.empty", file);
            case Decoded.Text(String text, Charset charset) when page -> {
                var read = new Page(text);
                String words = read.text();
                yield words.isEmpty()
                        ? unreadable(source, "intake.no-text", file)
                        : readable(source, words, bytes, charset, read.publication());
            }
            case Decoded.Text(String text, Charset charset) ->
                readable(source, text, bytes, charset, TextPublication.of(text));
        };
    }

    private static boolean isPage(String name, byte[] bytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm") || PageCharset.isPage(bytes);
    }

    private static Readable readable(
            String source, String text, byte[] bytes, Charset charset, Publication publication) {
        return new Readable(source, Titles.of(text), text, bytes, sha256(bytes), charset, publication);
    }

    private static Unreadable unreadable(String source, String phrase, Path file, Object... more) {
        var arguments = new ArrayList<Object>(List.of(file.toString()));
        arguments.addAll(List.of(more));
        return new Unreadable(source, phrase, arguments);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("a Java without SHA-256", e);
        }
    }
}
