package hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Article;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstMarksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text, ¶ between lines                                        | quote                  | claim
            عنوان¶قال: «نفتح الباب غداً». بيع 7 كتب.                     | نفتح الباب غداً        | بيع 7 كتب.
            عنوان¶وصفها بـ«الكبيرة» وقال: “نفتح الباب غداً”. ختام.       | نفتح الباب غداً        | ختام.
            «عنوان بين قوسين»¶بلا اقتباس هنا. بيع ٧ كتب. ختام.           | بلا اقتباس هنا.        | بيع ٧ كتب.
            عنوان¶« نفتح الباب غداً »                                    | نفتح الباب غداً        | « نفتح الباب غداً »
            خبر واحد بلا عنوان                                           | خبر واحد بلا عنوان     | خبر واحد بلا عنوان
            عنوان¶قال «لم يُغلق؟¶القوس قط». ختام.                        | قال «لم يُغلق؟         | ختام.
            """, useHeadersInDisplayName = true)
    void marksTheFirstQuotationAndTheFirstFigure(String text, String quote, String claim) {
        var article = article(text.replace('¶', '\n'));

        var marks = FirstMarks.of(article);

        assertThat(marks.quote().in(article.text())).isEqualTo(quote);
        assertThat(marks.claim().in(article.text())).isEqualTo(claim);
    }

    @Test
    void aBodyOfSpacesFallsBackOnTheTitle() {
        var article = article("عنوان واحد\n\u00A0\n");

        var marks = FirstMarks.of(article);

        assertThat(marks.quote().in(article.text())).isEqualTo("عنوان واحد");
        assertThat(marks.claim()).isEqualTo(marks.quote());
    }

    private static Article article(String text) {
        return new Article(new UUID(1, 1), 1, "", text, "", "", "UTF-8", Instant.EPOCH);
    }
}
