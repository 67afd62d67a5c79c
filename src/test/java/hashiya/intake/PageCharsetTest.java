package hashiya.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.Decoded;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCharsetTest {
    private static final String WORDS = "<p>قال رئيس البلدية إن الجسر جاهز منذ أسابيع، وأضاف أن العمل جارٍ في المدينة.</p>";

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            <meta charset=windows-1256>                                                   | windows-1256
            <META CHARSET="Windows-1256">                                                 | windows-1256
            <meta http-equiv="Content-Type" content="text/html; charset=windows-1256">    | windows-1256
            <meta content='text/html;charset=ISO-8859-6' http-equiv=content-type>         | ISO-8859-6
            <meta charset="utf-8">                                                        | UTF-8
            <meta charset="windows-1256">                                                 | UTF-8
            <meta charset="no-such-charset">                                              | windows-1256
            <meta charset="??">                                                           | windows-1256
            <meta charset="utf-8">                                                        | windows-1256
            <p>                                                                           | windows-1256
            <p>                                                                           | UTF-8
            """)
    void readsTheWordsWhateverThePageDeclares(String declaration, Charset charset) {
        String html = "<html><head>" + declaration + "</head>" + WORDS;

        assertThat(PageCharset.decode(html.getBytes(charset))).isEqualTo(new Decoded.Text(html, charset));
    }

    @Test
    void believesADeclarationWhereTheWordsAreTooFewToTell() {
        var charset = Charset.forName("windows-1251");
        String html = "<meta charset=windows-1251><p>Мост открыт</p>";

        assertThat(PageCharset.decode(html.getBytes(charset))).isEqualTo(new Decoded.Text(html, charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><p>", "  \n<!doctype HTML public>", "<html lang=ar>", "<HTML>"})
    void knowsAPageByItsBeginning(String html) {
        assertThat(PageCharset.isPage(html.getBytes(UTF_8))).isTrue();
        assertThat(PageCharset.isPage(("\ufeff" + html).getBytes(UTF_8))).isTrue();
        assertThat(PageCharset.isPage(("\ufeff" + html).getBytes(UTF_16LE))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "قال", "كيف تكتب <html>؟", "<htmlx>", "<p>فقرة", "html"})
    void takesNoTextForAPage(String text) {
        assertThat(PageCharset.isPage(text.getBytes(UTF_8))).isFalse();
    }
}
