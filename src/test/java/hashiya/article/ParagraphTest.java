package hashiya.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hashiya.Seed;
import hashiya.article.Paragraph.Role;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            عنوان/المرجان – وكالة/قال الوزير.             | TITLE DATELINE BODY      | a short second line is where it comes from
            عنوان/قال الوزير إن العمل بدأ./وأضاف.         | TITLE BODY BODY          | one that ends like a sentence is not
            عنوان/نص                                      | TITLE BODY               | and there must be something after it
            كلمة                                          | BODY                     | a single line is no title
            //عنوان//المرجان/نص                           | GAP GAP TITLE GAP DATELINE BODY | empty lines are counted and say nothing
            عنوان/متى بدأ العمل؟/نص                       | TITLE BODY BODY          | a question is a sentence
            عنوان/صنعاء – وكالة:/نص                       | TITLE DATELINE BODY      | a place, a dash, an agency and a colon
            عنوان/قال الوزير:/نص                          | TITLE BODY BODY          | a colon alone introduces speech
            عنوان/نص./«كلام كله».                         | TITLE BODY QUOTATION     | a whole paragraph in quotation marks
            عنوان/نص./«كلام «داخله» كلام»                 | TITLE BODY QUOTATION     | quotation marks inside others
            عنوان/نص./«كلام» ثم «كلام».                   | TITLE BODY BODY          | two quotations with words between
            عنوان/نص./«كلام» قال الوزير.                  | TITLE BODY BODY          | words after it are the writer's
            عنوان/نص./«كلام لا ينتهي                      | TITLE BODY BODY          | it goes on in the next paragraph
            عنوان/نص./“كلام”                              | TITLE BODY QUOTATION     | marks of another fashion
            عنوان/نص./"كلام" و"كلام"                      | TITLE BODY BODY          | straight ones close at the first chance
            عنوان/نص./»كلام«                              | TITLE BODY BODY          | nothing opens it
            عنوان/نص./.                                   | TITLE BODY BODY          | a stop alone
            """)
    void playsThePartANewspaperGivesIt(String lines, String roles, String why) {
        var paragraphs = Paragraph.of(lines.replace('/', '\n'));

        assertThat(String.join(" ", paragraphs.stream().map(paragraph -> paragraph.role().name()).toList())).as(why).isEqualTo(roles);
    }

    @Test
    void spansLeaveOutTheNewline() {
        assertThat(Paragraph.of("أب\n\nج"))
                .extracting(Paragraph::index, Paragraph::span, Paragraph::role)
                .containsExactly(
                        tuple(0, new Span(0, 2), Role.TITLE), tuple(1, new Span(3, 3), Role.GAP), tuple(2, new Span(4, 5), Role.BODY));
    }

    @Test
    void togetherWithTheNewlinesTheyAreTheText() {
        var random = new Random(Seed.of(ParagraphTest.class));
        for (int round = 0; round < 500; round++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(30), 0, 4).forEach(i -> text.append("\n أ.".charAt(i)));
            var lines = Paragraph.of(text.toString()).stream().map(paragraph -> paragraph.span().in(text.toString())).toList();
            assertThat(String.join("\n", lines)).isEqualTo(text.toString());
        }
    }
}
