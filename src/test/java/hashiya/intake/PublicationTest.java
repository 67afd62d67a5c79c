package hashiya.intake;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What articles say of where and when they were published.
class PublicationTest {
    private static final String BODY = "<body><article><h1>وصول القطار</h1><p>قالت المديرة إن العمل مستمر.</p></article></body>";

    @TempDir
    Path folder;

    @Test
    void aPageSaysItInItsHead() throws IOException {
        var read = page("""
                <html lang="ar-LB"><head>
                <meta property="og:site_name" content=" صحيفة  المرجان ">
                <meta name="author" content="هند الكاتب">
                <meta property="article:published_time" content="2026-11-22T07:00:00+0200">
                <link rel="canonical" href="https://example.org/news/1"></head>
                """);

        assertThat(read.outlet()).isEqualTo("صحيفة المرجان");
        assertThat(read.byline()).isEqualTo("هند الكاتب");
        assertThat(read.publishedAt()).isEqualTo("2026-11-22T07:00+02:00");
        assertThat(read.url()).isEqualTo("https://example.org/news/1");
        assertThat(read.language()).isEqualTo("ar-LB");
    }

    @Test
    void anotherPageSaysItInOtherWays() throws IOException {
        var read = page("""
                <!-- saved from url=(0027)https://example.org/khabar/7 -->
                <html><head><meta property="og:locale" content="ar_MA">
                <meta property="article:author" content="https://example.org/authors/3">
                <meta itemprop="datePublished" content="الأحد 12 جمادى الآخرة 1448 الموافق 22 نونبر 2026"></head>
                """);

        assertThat(read.outlet()).isEmpty();
        assertThat(read.byline()).as("an address is nobody's name").isEmpty();
        assertThat(read.publishedAt()).isEqualTo("2026-11-22");
        assertThat(read.publishedHijri()).isEqualTo("1448-06-12");
        assertThat(read.url()).isEqualTo("https://example.org/khabar/7");
        assertThat(read.language()).isEqualTo("ar-MA");
    }

    @Test
    void aPageThatSaysNothingIsTakenAtItsWord() throws IOException {
        var read = page("<html><head><meta name=author content='  '><meta name=date content=قريبا></head>");

        assertThat(read).isEqualTo(Publication.unknown(read.retrievedAt()));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            المرجان – وكالة الساحل    | وكالة الساحل | -          | -          | a dateline
            المرجان-وكالة الساحل      | وكالة الساحل | -          | -          | without spaces
            كتب - هاني الراوي:        | هاني الراوي  | -          | -          | a byline that ends in a colon
            المرجان                   | -            | -          | -          | a place alone names nobody
            22 تشرين الثاني 2026      | -            | 2026-11-22 | -          | a date
            12 جمادى الآخرة 1448هـ    | -            | 2026-11-22 | 1448-06-12 | a Hijri date
            قال إن العمل بدأ في 3 مايو 2021 وانتهى في صيف العام نفسه. | - | - | - | a date that the article speaks of
            """)
    void aTextSaysItInTheLineBelowItsTitle(String line, String byline, String day, String hijri, String why) {
        var read = publication(new Intake().pasted(
                "وصول القطار إلى الميناء\n" + line + "\nقالت المديرة إن العمل في الميناء مستمر على مدار الساعة.\n"));

        assertThat(read.byline()).as(why).isEqualTo(byline == null ? "" : byline);
        assertThat(read.publishedAt()).as(why).isEqualTo(day == null ? "" : day);
        assertThat(read.publishedHijri()).as(why).isEqualTo(hijri == null ? "" : hijri);
        assertThat(read.language()).isEqualTo("ar");
    }

    private Publication page(String beginning) throws IOException {
        return publication(new Intake().file(Files.writeString(folder.resolve("page.html"), beginning + BODY)));
    }

    private static Publication publication(Read read) {
        return switch (read) {
            case Read.Readable readable -> readable.publication();
            case Read.Unreadable unreadable -> throw new AssertionError(unreadable.phrase());
        };
    }
}
