package hashiya.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    @Test
    void isTheArticleAndNothingOfTheSite() {
        String html = """
                <html><head><title>جسر الوادي - صحيفة الزهرة</title><style>p {}</style></head><body>
                <header><h1>صحيفة الزهرة</h1></header><nav><ul><li>الرئيسية<li>رياضة</ul></nav>
                <article><header><h1>جسر الوادي
                    يُفتح</h1><p>كاتب</p></header>
                <p>قال <b>سامر</b> إن
                    «الجسر <a href=x>جاهز</a>».</p>
                <h2>كلفة</h2><blockquote><p>لم تزد.</p></blockquote>
                <ul><li>أولًا</li><li><p>ثانيًا</p></li></ul>
                <aside><p>اقرأ أيضًا</p></aside><script>var p = "<p>";</script>
                <form><p>تعليق</p></form><p hidden>مخفي</p></article>
                <footer><p>حقوق</p></footer></body></html>
                """;

        assertThat(text(html)).isEqualTo("""
                جسر الوادي يُفتح
                قال سامر إن «الجسر جاهز».
                كلفة
                لم تزد.
                أولًا
                ثانيًا""");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            <h1>ع</h1><p>م</p>                                               | ع/م  | the heading is the title
            <title>ع</title><p>م</p>                                         | ع/م  | without one, the title in the head
            <meta property=og:title content='ع'><title>ع - ص</title><p>م</p> | ع/م  | the announced one, without the site
            <title>ص</title><h1>ع</h1><p>م</p>                               | ع/م  | the heading before the head's title
            <title>ع</title><h2>ع</h2><p>م</p>                               | ع/م  | a title that is repeated stands once
            <title>ع</title><body><header><h1>ص</h1></header><p>م</p>        | ع/م  | the site's name is no title
            <body><header><h1>ص</h1></header><main><h1>ع</h1><p>م</p></main> | ع/م  | nor where there is a better heading
            <main><h1>ع</h1><article><p>م</p></article></main>               | ع/م  | a heading above the article
            <p>م</p><p>ن</p>                                                 | م/ن  | no title at all: the first paragraph
            <article><p>م</p></article><article><p>أطول</p></article>        | أطول | the longest article of several
            <article><p>م</p><article><p>رد</p></article></article>          | م/رد | one article in another
            <main><p>م</p></main><div><p>جانب</p></div>                      | م    | only the main part
            """)
    void findsTheTitleAndThePart(String html, String lines, String why) {
        assertThat(text(html)).as(why).isEqualTo(lines.replace('/', '\n'));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>أ<br>ب<br/><br/>ج</p>                      | أ/ب/ج     | br ends a line, and two leave no gap
            <p>أ   ب</p>                                  | أ ب       | white space is one space
            <p>أ&nbsp;ب</p>                               | أ\u00a0ب  | a no-break space stays
            <p>می\u200cشود \u200fأ</p>                    | می\u200cشود \u200fأ | joiners and bidi marks stay
            <p>أ <i> ب </i></p>                           | أ ب       | also across tags
            <p>أ<p>&nbsp;</p><p>ب                         | أ/ب       | an empty paragraph is none
            <div>أ</div><div>ب<div>ج</div>د</div>         | أ/ب/ج/د   | a page of divs, each word once
            <table><tr><td>أ<td>ب</table>                 | أ/ب       | a page of table cells
            <div>قائمة</div><p>متن المقال كله</p>         | متن المقال كله | divs beside paragraphs are the site's
            <p>قا<script>1</script>ل</p>                  | قال       | a script does not part a word
            <form><p>أ</p><p>ب</p></form>                 | أ/ب       | a page that is all one form
            <p>5 &lt; 6 &amp; «أ»</p>                     | 5 < 6 & «أ» | entities are characters
            """)
    void takesDownTheLinesAReaderSees(String html, String lines, String why) {
        assertThat(text(html)).as(why).isEqualTo(lines.replace('/', '\n'));
    }

    @Test
    void takesNoHeadingForATitleThatWasNeverClosed() {
        String body = "قال سامر إن الجسر جاهز. ".repeat(20).strip();

        assertThat(text("<title>عنوان</title><h1>عنوان<p>" + body)).isEqualTo("عنوان\n" + body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "<p>", "<title>عنوان</title>", "<nav><p>قائمة</p></nav>", "<p>&nbsp;&rlm;</p>"})
    void isEmptyWhereThereIsNoArticle(String html) {
        assertThat(text(html)).isEmpty();
    }

    @ParameterizedTest(name = "100,000 {0}")
    @ValueSource(strings = {
        "<div>", "<b>", "<p>", "<article>", "<blockquote>", "<ul><li>", "<table><tr><td>", "<form>", "<h1>", "</p>", "<br>",
        "<script></script>"
    })
    void survivesTagsWithoutEnd(String tags) {
        String html = tags.repeat(100_000) + "قال";

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThat(text(html)).contains("قال"));
    }

    @Test
    void survivesAHundredThousandNestedTagsThatEnd() {
        String html = "<p>قبل</p>" + "<div>".repeat(100_000) + "<p>قال</p>" + "</div>".repeat(100_000) + "<p>بعد</p>";

        assertThatCode(() -> assertThat(text(html)).contains("قبل", "قال", "بعد")).doesNotThrowAnyException();
    }

    @Test
    void holdsNoHalfCharacters() {
        assertThat(text("<p>أ&#xD83C;ب")).isEqualTo("أ\ufffdب");
    }

    private static String text(String html) {
        return new Page(html).text();
    }
}
