package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Annotation;
import hashiya.article.Kind;
import hashiya.article.Span;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A note on a mark, written in its card without a hand leaving the keyboard.
class NoteTest extends OnTheSample {
    private static final String NOTE = "يُراجَع الرقم في نشرة الميناء، ويُسأل عنه المتحدث باسمه قبل النشر";


    NoteTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void enterOpensTheNoteOnAFreshMarkAndEscapeKeepsIt() {
        markAndWrite();
        assertThat(stored().note()).isEqualTo(NOTE);
        assertThat(window.page().isFocused()).as("back in the article").isTrue();

        window.hands().push(KeyCode.CONTROL, KeyCode.Z);
        window.rest();
        assertThat(stored().note()).as("undone").isEmpty();
    }

    @Test
    void aClickElsewhereWhileWritingLosesNothing() {
        mark();
        window.hands().push(KeyCode.ENTER);
        window.hands().write(NOTE, 0);
        window.hands().clickOn(window.page(), MouseButton.PRIMARY);
        window.rest();
        assertThat(stored().note()).isEqualTo(NOTE);
    }

    @Test
    void backspaceInTheNoteErasesALetterAndNotTheMark() {
        mark();
        window.hands().push(KeyCode.ENTER);
        window.hands().write("نعمم", 0);
        window.hands().push(KeyCode.BACK_SPACE).push(KeyCode.ESCAPE);
        window.rest();
        assertThat(stored().note()).isEqualTo("نعم");
    }

    @Test
    void aNoteChangedElsewhereMeanwhileIsToldWithBothAndNothingIsOverwritten() {
        mark();
        window.hands().push(KeyCode.ENTER);
        window.hands().write("ملاحظتي", 0);
        var seen = stored();
        window.desk().marking().change(seen, seen.withNote("ملاحظة زميلتي"));
        window.hands().push(KeyCode.ESCAPE);
        window.rest();
        assertThat(stored().note()).isEqualTo("ملاحظة زميلتي");
        var notice = window.model().errands().notice().get();
        assertThat(notice).isNotNull();
        assertThat(notice.arguments()).contains("ملاحظتي", "ملاحظة زميلتي");
    }

    @Test
    void aNoteThereIsOpenedByAClickOnIt() {
        markAndWrite();
        window.hands().clickOn(window.find(".card-note .wrapped-text"), MouseButton.PRIMARY);
        window.rest();
        window.hands().write(".", 0);
        window.hands().push(KeyCode.ESCAPE);
        window.rest();
        assertThat(stored().note()).isEqualTo(NOTE + ".");
    }

    private void markAndWrite() {
        mark();
        window.hands().push(KeyCode.ENTER);
        window.hands().write(NOTE, 0);
        window.hands().push(KeyCode.ESCAPE);
        window.rest();
    }

    private void mark() {
        int start = article.text().indexOf("تنخفض");
        window.drag(new Span(start, start + "تنخفض".length()));
        window.hands().type(KeyCode.Q);
        window.rest();
        assertThat(stored().kind()).isEqualTo(Kind.QUOTE);
    }

    private Annotation stored() {
        var page = window.desk().reading().open(article.id()).orElseThrow();
        assertThat(page.placed()).hasSize(1);
        return page.placed().getFirst().annotation();
    }
}
