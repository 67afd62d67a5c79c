package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Article;
import hashiya.article.Span;
import hashiya.desk.Act;
import hashiya.desk.Deed;
import hashiya.desk.Details;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is known of an article is written in a card over it.
class DetailsTest extends OnTheSample {
    DetailsTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void enterKeepsWhatIsWrittenAndUndoTakesItBack() {
        double top = Toolkit.call(() -> window.page().inView().top(new Span(0, 1)).orElseThrow());
        open();
        write("#details-outlet", "صحيفة المرفأ");
        write("#details-published", "١٢ جمادى الآخرة ١٤٤٨");
        assertThat(days()).contains("٢٢ نوفمبر ٢٠٢٦", "١٢ جمادى الآخرة ١٤٤٨");
        window.hands().type(KeyCode.ENTER);
        window.rest();

        assertThat(isOpen()).isFalse();
        assertThat(window.page().isFocused()).isTrue();
        assertThat(stored().publication().outlet()).isEqualTo("صحيفة المرفأ");
        assertThat(stored().publication().publishedAt()).isEqualTo("2026-11-22");
        assertThat(stored().publication().publishedHijri()).isEqualTo("1448-06-12");
        assertThat(Toolkit.call(() -> window.page().inView().top(new Span(0, 1)).orElseThrow())).isEqualTo(top);
        assertThat(window.model().undoing().undoable().get())
                .isEqualTo(new Act(Deed.DESCRIBE_ARTICLE, article.title()));

        window.hands().push(KeyCode.CONTROL, KeyCode.Z);
        window.rest();
        assertThat(stored()).isEqualTo(article);
        assertThat(Toolkit.call(() -> window.model().page().get().article())).isEqualTo(article);
    }

    @Test
    void escapeLeavesItAsItWas() {
        open();
        write("#details-title", "عنوان آخر");
        window.hands().type(KeyCode.ESCAPE);
        window.rest();

        assertThat(isOpen()).isFalse();
        assertThat(stored()).isEqualTo(article);
        open();
        assertThat(text("#details-title")).isEqualTo(article.title());
    }

    @Test
    void whatIsNoDateIsToldAndNothingIsLost() {
        open();
        write("#details-published", "أمس");
        window.hands().type(KeyCode.ENTER);
        window.rest();

        assertThat(isOpen()).isTrue();
        assertThat(text("#details-published")).isEqualTo("أمس");
        assertThat(window.model().errands().notice().get()).isNotNull();
        assertThat(stored()).isEqualTo(article);
    }

    @Test
    void whatSomebodyElseHasSaidIsToldAndMineStaysInTheCard() {
        open();
        write("#details-outlet", "صحيفة سلمى");
        var theirs = Details.of(article);
        window.desk().describing().describe(article, new Details(
                theirs.title(), "صحيفة عادل", theirs.byline(), theirs.published(), theirs.url(), theirs.language()));
        window.hands().type(KeyCode.ENTER);
        window.rest();

        assertThat(stored().publication().outlet()).isEqualTo("صحيفة عادل");
        assertThat(text("#details-outlet")).isEqualTo("صحيفة سلمى");
        var notice = window.model().errands().notice().get();
        assertThat(notice).isNotNull();
        assertThat(notice.arguments()).containsExactly("صحيفة عادل", "صحيفة سلمى");

        window.hands().type(KeyCode.ENTER);
        window.rest();
        assertThat(stored().publication().outlet()).as("now that it was seen").isEqualTo("صحيفة سلمى");
    }

    private void open() {
        window.hands().push(KeyCode.CONTROL, KeyCode.I);
        window.rest();
        assertThat(isOpen()).isTrue();
    }

    private void write(String field, String words) {
        window.hands().clickOn(window.find(field), MouseButton.PRIMARY);
        window.hands().push(KeyCode.CONTROL, KeyCode.A).write(words, 0);
        window.rest();
    }

    private boolean isOpen() {
        return Toolkit.call(() -> window.find(".details-card").isVisible());
    }

    private String text(String field) {
        return Toolkit.call(() -> ((TextField) window.find(field)).getText());
    }

    private String days() {
        return Toolkit.call(() -> ((Label) window.find(".details-card .days")).getText());
    }

    private Article stored() {
        return window.desk().reading().find(article.id().toString()).orElseThrow();
    }
}
