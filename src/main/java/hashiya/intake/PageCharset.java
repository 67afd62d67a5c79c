package hashiya.intake;

import hashiya.arabic.Charsets;
import hashiya.arabic.Decoded;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the bytes of a web page.
///
/// What can be read as Unicode is Unicode, whatever the page says of itself: some browsers convert a page to UTF-8 when they
/// save it and leave the old declaration in. Otherwise the page's `<meta>` is believed, and where it has none, or one
/// that does not fit, the words decide.
final class PageCharset {
    /// The HTML standard asks for it within 1024 bytes; old pages put long comments before it.
    private static final int DECLARED_WITHIN = 8192;

    private static final Pattern DECLARATION =
            Pattern.compile("<meta\\b[^>]*\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern PAGE =
            Pattern.compile("\\s*(<!doctype\\s+html|<html)\\b", Pattern.CASE_INSENSITIVE);

    private PageCharset() {}

    static Decoded decode(byte[] bytes) {
        var guessed = Charsets.decode(bytes);
        if (guessed instanceof Decoded.Text(_, Charset charset) && charset.name().startsWith("UTF-")) {
            return guessed;
        }
        return declared(bytes)
                .map(charset -> Charsets.decode(bytes, charset))
                .filter(decoded -> decoded instanceof Decoded.Text)
                .orElse(guessed);
    }

    /// Whether these bytes begin like a page, whatever the file is called.
    static boolean isPage(byte[] bytes) {
        // Without byte order mark and NULs, UTF-16 and UTF-8 look alike as far as tags go.
        return PAGE.matcher(beginning(bytes).replaceAll("^(ÿþ|þÿ|ï»¿)|\0", "")).lookingAt();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        return DECLARATION.matcher(beginning(bytes)).results().findFirst().flatMap(found -> named(found.group(1)));
    }

    private static Optional<Charset> named(String name) {
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException _) {
            return Optional.empty();
        }
    }

    private static String beginning(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
    }
}
