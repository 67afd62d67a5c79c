package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.desk.Taken;
import hashiya.library.ShelfOrder;
import hashiya.phrases.Language;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shelf fetches what comes into view, and nothing else.
class ShelfTest {
    private static final int MANY = 300;

    @TempDir
    Path folder;

    private TestWindow window;

    @BeforeEach
    void open() {
        window = TestWindow.on(folder.resolve("library.hashiya"), 1200, 800);
        for (int i = 1; i <= MANY; i++) {
            assertThat(window.desk().shelving().paste("الخبر رقم " + i + "\nفيه كلام عن أمر " + i + ".\n"))
                    .isInstanceOf(Taken.Added.class);
        }
        Toolkit.run(() -> window.model().shelf().refresh());
        settle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void showsTheNewestFirstAndTheRestWhenOneGoesThere() {
        assertThat(titles()).startsWith("الخبر رقم 300", "الخبر رقم 299").doesNotContain("الخبر رقم 2");

        Toolkit.run(() -> list().scrollTo(MANY - 1));
        settle();

        assertThat(titles()).contains("الخبر رقم 2", "الخبر رقم 1").doesNotContain("الخبر رقم 300");
    }

    @Test
    void countsMarksAsTheyAreMade() {
        Toolkit.run(() -> window.model().reading().open(window.model().shelf().listing(MANY).orElseThrow().id()));
        settle();
        Toolkit.run(() -> window.model().marking().mark(new Span(0, 5), Kind.QUOTE));
        settle();

        assertThat(Toolkit.call(() -> window.model().shelf().listing(MANY).orElseThrow().quotes())).isEqualTo(1);
        assertThat(countOfQuotes()).containsExactly("١");
    }

    @Test
    void theKeyboardOpensAnArticle() {
        Toolkit.run(() -> {
            list().requestFocus();
            list().getSelectionModel().select(0);
        });
        window.hands().type(KeyCode.DOWN);
        window.hands().type(KeyCode.ENTER);
        settle();

        assertThat(window.page().article()).startsWith("الخبر رقم 299\n");
    }

    @Test
    void articlesDeletedTogetherComeBackWithOneUndo() {
        Toolkit.run(() -> {
            list().requestFocus();
            list().getSelectionModel().clearAndSelect(0);
        });
        window.hands().press(KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        window.hands().type(KeyCode.DELETE);
        settle();
        assertThat(titles()).startsWith("الخبر رقم 297", "الخبر رقم 296");
        assertThat(Toolkit.call(() -> Objects.requireNonNull(window.model().errands().notice().get())))
                .isEqualTo(Notice.quiet("shelf.removed-several", 3));

        Toolkit.run(window.model().undoing()::undo);
        settle();
        top();
        assertThat(titles()).startsWith("الخبر رقم 300", "الخبر رقم 299", "الخبر رقم 298", "الخبر رقم 297");
    }

    @Test
    void standsInTheOrderThatIsChosenAndKeepsIt() {
        for (var title : List.of("المجلة الأولى", "باب المدينة", "يوم جديد")) {
            window.desk().shelving().paste(title + "\nفيه كلام.\n");
        }
        Toolkit.run(() -> window.window().root().lookup("#shelf-order").requestFocus());
        window.hands().type(KeyCode.SPACE);
        window.hands().type(KeyCode.DOWN);
        window.hands().type(KeyCode.DOWN);
        window.hands().type(KeyCode.DOWN);
        window.hands().type(KeyCode.ENTER);
        settle();
        assertThat(Toolkit.call(() -> window.window().settings().get().shelf().order())).isEqualTo(ShelfOrder.TITLE);
        top();
        assertThat(titles()).startsWith("الخبر رقم 1", "الخبر رقم 2", "الخبر رقم 3");

        Toolkit.run(() -> window.window().change(settings -> settings.with(settings.shelf().with(ShelfOrder.BARE_TITLE))));
        settle();
        top();
        assertThat(titles()).startsWith("باب المدينة", "الخبر رقم 1", "الخبر رقم 2", "الخبر رقم 3");
        Toolkit.run(() -> window.window().speak(Language.ENGLISH));
        settle();
        assertThat(Toolkit.call(() -> ((MenuButton) window.find("#shelf-order")).getText())).contains("Title without");
        top();
        assertThat(titles()).startsWith("باب المدينة", "الخبر رقم 1", "الخبر رقم 2", "الخبر رقم 3");
    }

    private void top() {
        Toolkit.run(() -> list().scrollTo(0));
        settle();
    }

    private List<String> countOfQuotes() {
        return Toolkit.call(() -> rows().stream()
                .flatMap(row -> row.lookupAll(".dot.quote").stream())
                .map(dot -> ((Label) dot.getParent()).getText())
                .toList());
    }

    /// Rows ask when they are laid out, and are laid out again when what they asked for has come.
    private void settle() {
        window.rest();
        window.rest();
    }

    @SuppressWarnings("unchecked")
    private ListView<Long> list() {
        return (ListView<Long>) window.find(".shelf-view .list-view");
    }

    private List<String> titles() {
        return Toolkit.call(() -> rows().stream().map(ListCell::getAccessibleText).toList());
    }

    /// Those in view; a list keeps others to measure with, and to use again.
    private List<? extends ListCell<?>> rows() {
        return list().lookupAll(".shelf-row").stream()
                .map(row -> (ListCell<?>) row)
                .filter(row -> row.isVisible() && !row.isEmpty() && row.getAccessibleText() != null)
                .sorted(Comparator.comparingInt(ListCell::getIndex))
                .toList();
    }
}
