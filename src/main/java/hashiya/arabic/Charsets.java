package hashiya.arabic;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_32BE;
import static java.nio.charset.StandardCharsets.UTF_32LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.lang.UScript;
import hashiya.arabic.Decoded.NotText;
import hashiya.arabic.Decoded.Reason;
import hashiya.arabic.Decoded.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the bytes of a text file in whichever charset Arabic articles come in: UTF-8, UTF-16, windows-1256, ISO-8859-6.
///
/// A byte order mark is believed, that of UTF-32 too. Without one it is UTF-8 if it can be, then UTF-16 if that gives Arabic
/// or Latin text, then the one of the two old eight-bit charsets in which more of the words look Arabic.
public final class Charsets {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// UTF-32 comes first: its mark begins as that of UTF-16 does.
    private static final List<Charset> MARKED = List.of(UTF_8, UTF_32LE, UTF_32BE, UTF_16LE, UTF_16BE);

    /// A PDF file may hold nothing but ASCII, so that its characters do not give it away.
    private static final String PDF = "%PDF-";

    /// A text has a form feed or an end-of-file mark at most; one character in fifty is beyond that.
    private static final double MOST_CONTROLS = 0.02;

    /// News text is all Arabic and Latin but for some punctuation; read in the wrong byte order next to nothing is.
    private static final double LEAST_FAMILIAR = 0.7;

    private Charsets() {}

    /// The text of a file whose charset nobody told. Plain ASCII, and no bytes at all, are UTF-8.
    public static Decoded decode(byte[] bytes) {
        var marked = MARKED.stream().filter(charset -> isMarked(bytes, charset)).findFirst();
        if (marked.isPresent()) {
            return decode(bytes, marked.get());
        }
        var unicode = reading(bytes, UTF_8).filter(Charsets::isText).or(() -> utf16(bytes));
        if (unicode.isPresent()) {
            return unicode.get();
        }
        if (reading(bytes, ISO_8859_1).filter(Charsets::isText).isEmpty()) {
            return new NotText(Reason.BINARY);
        }
        return EightBit.reading(bytes).<Decoded>map(text -> text).orElse(new NotText(Reason.UNDECODABLE));
    }

    /// The text of a file whose charset a person named.
    public static Decoded decode(byte[] bytes, Charset charset) {
        var reading = reading(bytes, charset);
        if (reading.isEmpty()) {
            return new NotText(Reason.UNDECODABLE);
        }
        return isText(reading.get()) ? reading.get() : new NotText(Reason.BINARY);
    }

    /// The bytes as `charset` has them; empty where it has no such bytes.
    static Optional<Text> reading(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            return Optional.of(new Text(unmarked.replace("\r\n", "\n").replace('\r', '\n'), charset));
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static boolean isMarked(byte[] bytes, Charset charset) {
        byte[] mark = BYTE_ORDER_MARK.getBytes(charset);
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean isText(Text reading) {
        String text = reading.text();
        long controls = text.chars().filter(Charsets::isControl).count();
        return !text.startsWith(PDF) && text.indexOf('\0') < 0 && controls <= MOST_CONTROLS * text.length();
    }

    private static boolean isControl(int character) {
        return (character < ' ' && "\t\n\f".indexOf(character) < 0) || character == '\u007F';
    }

    private static Optional<Text> utf16(byte[] bytes) {
        return Stream.of(UTF_16LE, UTF_16BE)
                .flatMap(charset -> reading(bytes, charset).stream())
                .filter(Charsets::isText)
                .filter(reading -> familiarShare(reading) >= LEAST_FAMILIAR)
                .max(Comparator.comparingDouble(Charsets::familiarShare));
    }

    private static double familiarShare(Text reading) {
        long familiar = reading.text().chars().filter(Charsets::isFamiliar).count();
        return (double) familiar / Math.max(1, reading.text().length());
    }

    private static boolean isFamiliar(int character) {
        return character < 0x100 || UScript.hasScript(character, UScript.ARABIC);
    }
}
