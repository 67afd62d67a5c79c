package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClippingTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            قال الوزير          | <p dir="rtl">قال الوزير</p>                                     | Arabic
            BBC عربي            | <p dir="rtl">BBC عربي</p>                                       | Arabic that begins with Latin
            Plain English       | <p dir="ltr">Plain English</p>                                  | English
            سطر\\nوثان          | <p dir="rtl">سطر</p>\\n<p dir="rtl">وثان</p>                     | a paragraph each
            سطر\\n\\nOK         | <p dir="rtl">سطر</p>\\n<p dir="rtl"><br></p>\\n<p dir="ltr">OK</p> | an empty line stays, and each runs its own way
            5 < 7 و"a&b" > 3    | <p dir="rtl">5 &lt; 7 و"a&amp;b" &gt; 3</p>                     | what HTML takes for its own
            """)
    void isHtmlThatRunsTheWayItsWordsDo(String text, String html, String why) {
        assertThat(new Clipping(text.replace("\\n", "\n")).html()).as(why).isEqualTo(html.replace("\\n", "\n"));
    }
}
