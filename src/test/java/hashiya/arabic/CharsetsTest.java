package hashiya.arabic;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hashiya.arabic.Decoded.NotText;
import hashiya.arabic.Decoded.Reason;
import hashiya.arabic.Decoded.Text;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {
    enum Sample {
        TITLE("افتتاح معرض للكتاب"),
        SHORT("قال وزير الزراعة إن موسم القمح هذا العام أفضل من سابقه بكثير."),
        LONG("""
                اتفاق على إعادة فتح الميناء القديم
                أعلن محافظ المدينة، أمس الأربعاء، أن العمل في الميناء القديم يبدأ مطلع الشهر المقبل بعد توقف دام 3 سنوات.
                وأضاف أن الشركة التي فازت بالعقد تعهدت بتوظيف 450 عاملا من أهالي المنطقة، مشيرا إلى أن الكلفة 12.5 مليون.

                هل تكفي هذه الخطوة؟ يرى صيادون أن الطريق طويل؛ فالأرصفة تحتاج إلى صيانة، والرافعات توقفت عن العمل منذ زمن.
                """),
        QUOTED("وقالت المتحدثة: “لم نتلقَّ ردا حتى الآن…”، فيما وصفت صحيفة «الساحل» القرار بأنه – في أحسن الأحوال – متأخر."),
        VOWELLED("كَتَبَ الوَلَدُ رِسَالَةً طَوِيلَةً إِلَى مُعَلِّمِهِ فِي المَدْرَسَةِ"),
        ENGLISH("The harbour opens again on 1 December, the governor said.");

        final String text;

        Sample(String text) {
            this.text = text;
        }
    }

    @ParameterizedTest(name = "{3} in {0}, marked: {1}")
    @CsvFileSource(resources = "charsets.csv", numLinesToSkip = 1)
    void areRecognised(String charset, String marked, String expected, Sample sample) {
        String text = sample.text;
        byte[] bytes = (marked.equals("yes") ? "\uFEFF" + text : text).getBytes(Charset.forName(charset));

        assertThat(Charsets.decode(bytes)).isEqualTo(new Text(text, Charset.forName(expected)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"})
    void makeEveryNewlineOne(String charset) {
        byte[] bytes = "قال الوزير\r\nإن الموسم\rأفضل\n".getBytes(Charset.forName(charset));

        assertThat(Charsets.decode(bytes)).isEqualTo(new Text("قال الوزير\nإن الموسم\nأفضل\n", Charset.forName(charset)));
    }

    @Test
    void noBytesAreAnEmptyText() {
        assertThat(Charsets.decode(new byte[0])).isEqualTo(new Text("", UTF_8));
        assertThat(Charsets.decode("\uFEFF".getBytes(UTF_8))).isEqualTo(new Text("", UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            PNG        | 89504E470D0A1A0A0000000D49484452
            JPEG       | FFD8FFE000104A46494600010101
            ZIP, DOCX  | 504B03041400000008
            PDF        | 255044462D312E370A25E2E3CFD30A
            plain PDF  | 255044462D312E330A3120302062740A
            Java class | CAFEBABE00000045003A
            SQLite     | 53514C69746520666F726D6174203300
            ELF        | 7F454C4602010100
            gzip       | 1F8B0800000000000003
            """)
    void refuseWhatIsNoText(String kind, String bytes) {
        assertThat(Charsets.decode(HexFormat.of().parseHex(bytes))).as(kind).isEqualTo(new NotText(Reason.BINARY));
    }

    @Test
    void refuseNoise() {
        byte[] noise = new byte[4_096];
        new Random(1).nextBytes(noise);

        assertThat(Charsets.decode(noise)).isEqualTo(new NotText(Reason.BINARY));
    }

    @Test
    void refuseLanguagesInCharsetsTheyDoNotKnow() {
        String russian = "Министр сообщил, что урожай пшеницы в этом году лучше, чем в прошлом, и цены на хлеб не вырастут.";

        for (String charset : List.of("KOI8-R", "windows-1251")) {
            assertThat(Charsets.decode(russian.getBytes(Charset.forName(charset))))
                    .as(charset)
                    .isEqualTo(new NotText(Reason.UNDECODABLE));
        }
    }

    @Test
    void doNotGuessAtUtf8WithABrokenByte() {
        byte[] bytes = Sample.LONG.text.getBytes(UTF_8);
        byte[] broken = Arrays.copyOfRange(bytes, 1, bytes.length);

        assertThat(Charsets.decode(broken)).isEqualTo(new NotText(Reason.UNDECODABLE));
    }

    @Test
    void believeAPersonWhoNamesTheCharset() {
        byte[] bytes = "قال".getBytes(Charset.forName("ISO-8859-6"));

        assertThat(Charsets.decode(bytes, Charset.forName("ISO-8859-6")))
                .isEqualTo(new Text("قال", Charset.forName("ISO-8859-6")));
        assertThat(Charsets.decode("\uFEFFقال".getBytes(UTF_16LE), UTF_16LE)).isEqualTo(new Text("قال", UTF_16LE));
        assertThat(Charsets.decode("قال".getBytes(UTF_16), UTF_16)).isEqualTo(new Text("قال", UTF_16));
    }

    @Test
    void tellAPersonWhoNamesTheWrongOne() {
        byte[] bytes = "قال الوزير".getBytes(Charset.forName("windows-1256"));

        assertThat(Charsets.decode(bytes, UTF_8)).isEqualTo(new NotText(Reason.UNDECODABLE));
        assertThat(Charsets.decode(bytes, US_ASCII)).isEqualTo(new NotText(Reason.UNDECODABLE));
        assertThat(Charsets.decode(new byte[] {'a', 0, 'b'}, ISO_8859_1)).isEqualTo(new NotText(Reason.BINARY));
    }

    @Test
    void recogniseARealArticleInEveryCharsetThatCanHoldIt() throws IOException {
        var article = Path.of("../shared/articles/sana.txt");
        assumeTrue(Files.exists(article));
        String text = Files.readString(article).replace("\r\n", "\n");

        for (String name : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"}) {
            var charset = Charset.forName(name);
            assertThat(Charsets.decode(text.getBytes(charset))).isEqualTo(new Text(text, charset));
        }
    }
}
