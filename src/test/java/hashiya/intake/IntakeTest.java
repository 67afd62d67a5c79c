package hashiya.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hashiya.intake.Read.Readable;
import hashiya.intake.Read.Unreadable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {
    private static final String ARTICLE = """
            جسر وادي الزهر يُفتح في أيار

            قال رئيس البلدية إن «الجسر جاهز» منذ أسابيع، وأضاف أن العمل على الطريق ما زال جاريًا.
            وبلغت الكلفة 75 مليونًا، كما جاء في بيان صدر عن البلدية في مدينة الزهرة.
            """;

    private final Intake intake = new Intake();

    @TempDir
    private Path folder;

    @Test
    void keepsTheWholeTextAndTheBytesAsTheyWere() throws IOException {
        var file = Files.writeString(folder.resolve("bridge.txt"), ARTICLE);

        var article = readable(intake.file(file));

        assertThat(article.source()).isEqualTo("bridge.txt");
        assertThat(article.title()).isEqualTo("جسر وادي الزهر يُفتح في أيار");
        assertThat(article.text()).isEqualTo(ARTICLE);
        assertThat(article.bytes()).isEqualTo(Files.readAllBytes(file));
        assertThat(article.charset()).isEqualTo(UTF_8);
    }

    @Test
    void givesTheSha256OfTheBytes() throws IOException {
        var file = Files.writeString(folder.resolve("abc.txt"), "abc");

        // FIPS 180-2, appendix B.1
        assertThat(readable(intake.file(file)).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void dropsTheByteOrderMarkAndCarriageReturnsFromTheTextOnly() throws IOException {
        byte[] bytes = ("\ufeff" + ARTICLE.replace("\n", "\r\n")).getBytes(UTF_8);
        var file = Files.write(folder.resolve("bridge.txt"), bytes);

        var article = readable(intake.file(file));

        assertThat(article.text()).isEqualTo(ARTICLE);
        assertThat(article.bytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"})
    void findsOutTheCharset(Charset charset) throws IOException {
        var file = Files.write(folder.resolve("bridge.txt"), ARTICLE.getBytes(charset));

        var article = readable(intake.file(file));

        assertThat(article.charset()).isEqualTo(charset);
        assertThat(article.text()).isEqualTo(ARTICLE);
    }

    @Test
    void readsUtf16WithItsMark() throws IOException {
        var file = Files.write(folder.resolve("bridge.txt"), ("\ufeff" + ARTICLE).getBytes(UTF_16LE));

        assertThat(readable(intake.file(file)).text()).isEqualTo(ARTICLE);
    }

    @Test
    void believesThePersonAboutTheCharset() throws IOException {
        var latin = Charset.forName("windows-1252");
        var file = Files.write(folder.resolve("cafe.txt"), "Café à la carte".getBytes(latin));

        var article = readable(intake.file(file, latin));

        assertThat(article.text()).isEqualTo("Café à la carte");
        assertThat(article.charset()).isEqualTo(latin);
    }

    @Test
    void saysThatTheCharsetAPersonNamedDoesNotFit() throws IOException {
        var file = Files.write(folder.resolve("bridge.txt"), ARTICLE.getBytes(Charset.forName("windows-1256")));

        var unreadable = unreadable(intake.file(file, UTF_8));

        assertThat(unreadable.phrase()).isEqualTo("intake.other-charset");
        assertThat(unreadable.arguments()).containsExactly(file.toString(), "UTF-8");
    }

    @Test
    void readsAPageByWhatItIsAndNotByItsName() throws IOException {
        var file = Files.writeString(folder.resolve("page.txt"), "\n<!DOCTYPE html><h1>عنوان</h1><p>متن المقال.</p>");

        assertThat(readable(intake.file(file)).text()).isEqualTo("عنوان\nمتن المقال.");
    }

    @Test
    void takesPastedWordsAsTheyAre() {
        var article = readable(intake.pasted("عنوان\r\nقال «نعم».\n<p>"));

        assertThat(article.source()).isEmpty();
        assertThat(article.title()).isEqualTo("عنوان");
        assertThat(article.text()).isEqualTo("عنوان\nقال «نعم».\n<p>");
        assertThat(article.bytes()).isEqualTo("عنوان\r\nقال «نعم».\n<p>".getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"'', intake.pasted-empty", "' \u200f\u00a0', intake.pasted-empty", "'قال\0', intake.pasted-binary"})
    void saysWhyPastedWordsAreNoArticle(String pasted, String phrase) {
        assertThat(unreadable(intake.pasted(pasted)).phrase()).isEqualTo(phrase);
    }

    @Test
    void saysThatAFileIsMissing() {
        var unreadable = unreadable(intake.file(folder.resolve("gone.txt")));

        assertThat(unreadable.phrase()).isEqualTo("intake.missing");
        assertThat(unreadable.source()).isEqualTo("gone.txt");
        assertThat(unreadable.arguments()).containsExactly(folder.resolve("gone.txt").toString());
    }

    @Test
    void saysThatItIsAFolder() {
        assertThat(unreadable(intake.file(folder)).phrase()).isEqualTo("intake.folder");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"''", "' \n\t\r\n'", "'\ufeff'", "'\u200f \u00a0\n\u202b'"})
    void saysThatThereIsNothingToRead(String nothing) throws IOException {
        var file = Files.writeString(folder.resolve("empty.txt"), nothing);

        assertThat(unreadable(intake.file(file)).phrase()).isEqualTo("intake.empty");
    }

    @Test
    void saysThatAPictureIsNoText() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};

        var text = Files.write(folder.resolve("picture.txt"), png);
        var page = Files.write(folder.resolve("picture.html"), png);

        assertThat(unreadable(intake.file(text)).phrase()).isEqualTo("intake.binary");
        assertThat(unreadable(intake.file(page)).phrase()).isEqualTo("intake.binary");
    }

    @Test
    void saysThatAPageHoldsNoArticle() throws IOException {
        var file = Files.writeString(folder.resolve("menu.html"), "<title>صحيفة</title><nav><p>الرئيسية</p></nav>");

        assertThat(unreadable(intake.file(file)).phrase()).isEqualTo("intake.no-text");
    }

    @Test
    void refusesWhatIsTooLargeBeforeReadingIt() throws IOException {
        var file = folder.resolve("large.txt");
        try (var channel = Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.position(64L << 20).write(ByteBuffer.wrap(new byte[] {'x'}));
        }

        var unreadable = unreadable(intake.file(file));

        assertThat(unreadable.phrase()).isEqualTo("intake.too-large");
        assertThat(unreadable.arguments()).containsExactly(file.toString(), 64L);
    }

    @Test
    void saysThatAFileMayNotBeRead() throws IOException {
        var file = Files.writeString(folder.resolve("closed.txt"), ARTICLE);
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "root may read everything");

        assertThat(unreadable(intake.file(file)).phrase()).isEqualTo("intake.denied");
    }

    @Test
    void refusesADevice() {
        var device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device), "a system without /dev/zero");

        assertThat(unreadable(intake.file(device)).phrase()).isEqualTo("intake.not-a-file");
    }

    @Test
    void isTheSameWhenTheSameIsReadAgain() throws IOException {
        var file = Files.writeString(folder.resolve("bridge.txt"), ARTICLE);

        assertThat(intake.file(file)).isEqualTo(intake.file(file)).hasSameHashCodeAs(intake.file(file));
        assertThat(intake.file(file)).isNotEqualTo(intake.pasted(ARTICLE));
    }

    private static Readable readable(Read read) {
        assertThat(read).isInstanceOf(Readable.class);
        return (Readable) read;
    }

    private static Unreadable unreadable(Read read) {
        assertThat(read).isInstanceOf(Unreadable.class);
        return (Unreadable) read;
    }
}
