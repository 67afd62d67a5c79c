package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Code;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.article.Tint;
import hashiya.desk.Act;
import hashiya.desk.Amended;
import hashiya.desk.Deed;
import hashiya.library.CodeUse;
import hashiya.phrases.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A researcher who keeps a codebook and puts its codes on marks, with the mouse and without.
class CodebookTest {
    private static final String WORDS = "تنخفض";

    private final TestWindow window;
    private final Article article;

    CodebookTest(@TempDir Path folder) {
        window = TestWindow.on(folder.resolve("library.hashiya"));
        article = window.open(Path.of("resources/hashiya/sample/article.txt"));
    }

    @BeforeEach
    void fillCodebook() {
        for (String path : List.of("اقتصاد/أسعار", "مجتمع")) {
            assertThat(window.desk().coding().add(path, null)).isInstanceOf(Amended.Done.class);
        }
        window.desk().coding().shortcut(code("أسعار"), "1");
        Toolkit.run(() -> window.model().catchUp());
        window.rest();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aKeyPutsItsCodeOnTheSelectedWordsAndUndoNamesIt() {
        select();
        window.hands().type(KeyCode.DIGIT1);
        window.rest();

        assertThat(mark().kind()).isEqualTo(Kind.CODE);
        assertThat(paths(mark())).containsExactly("اقتصاد/أسعار");
        assertThat(window.model().undoing().undoable().get()).isEqualTo(new Act(Deed.MARK_CODE, "أسعار"));
    }

    @Test
    void theKeyOfAnArabicLayoutDoesTheSame() {
        window.desk().coding().shortcut(code("مجتمع"), "F");
        Toolkit.run(() -> window.model().catchUp());
        window.rest();
        select();
        for (String typed : List.of("ب", "١")) {
            Toolkit.run(() -> {
                window.page().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.UNDEFINED, false, false, false, false));
                window.page().fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
            });
            window.rest();
        }
        assertThat(paths(mark())).containsExactly("مجتمع", "اقتصاد/أسعار");
    }

    @Test
    void everyKeyACodeMayHaveReachesItAndNoneDoesSomethingElse() {
        select();
        window.hands().type(KeyCode.DIGIT1);
        window.rest();
        var free = new ArrayList<String>();
        for (char key : "ABCDEFGHIJKLMNOPQRSTUVWXYZ023456789".toCharArray()) {
            var society = code("مجتمع");
            if (window.desk().coding().shortcut(society, String.valueOf(key)) instanceof Amended.Done) {
                free.add(String.valueOf(key));
                Toolkit.run(() -> window.model().catchUp());
                window.rest();
                window.hands().type(KeyCode.getKeyCode(String.valueOf(key)));
                window.rest();
                assertThat(paths(mark())).as("after %s", key).contains("مجتمع");
                window.hands().type(KeyCode.getKeyCode(String.valueOf(key)));
                window.rest();
                assertThat(paths(mark())).as("after %s again", key).doesNotContain("مجتمع");
            }
        }
        assertThat(free).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void codesPutOnMeanwhileBySomebodyElseAreToldBesideMine() {
        select();
        window.hands().type(KeyCode.Q);
        window.rest();
        var seen = mark();
        window.desk().marking().change(seen, seen.withCodes(List.of(code("مجتمع"))));
        window.hands().type(KeyCode.DIGIT1);
        window.rest();

        assertThat(paths(mark())).containsExactly("مجتمع");
        assertThat(notice().phrase()).isEqualTo("mark.overtaken");
        assertThat(notice().arguments()).contains("مجتمع", "اقتصاد/أسعار");
    }

    @Test
    void theSameKeyTakesTheCodeOffTheMarkBeingLookedAt() {
        select();
        window.hands().type(KeyCode.Q);
        window.rest();
        window.hands().type(KeyCode.DIGIT1);
        window.rest();
        assertThat(mark().kind()).isEqualTo(Kind.QUOTE);
        assertThat(paths(mark())).containsExactly("اقتصاد/أسعار");

        window.hands().type(KeyCode.DIGIT1);
        window.rest();
        assertThat(paths(mark())).isEmpty();
        assertThat(window.model().undoing().undoable().get()).isEqualTo(new Act(Deed.TAKE_CODE, "أسعار"));
    }

    @Test
    void aCodeIsFoundByTypingItInAnySpelling() {
        select();
        window.hands().type(KeyCode.K);
        window.hands().write("اسعار", 0).type(KeyCode.ENTER);
        window.rest();

        assertThat(paths(mark())).containsExactly("اقتصاد/أسعار");
        assertThat(window.page().isFocused()).as("back in the article").isTrue();
    }

    @Test
    void aNameThatIsNotThereIsAddedAndPutOn() {
        select();
        window.hands().type(KeyCode.K);
        window.hands().write("نقل/سكك", 0).type(KeyCode.ENTER);
        window.rest();

        assertThat(paths(mark())).containsExactly("نقل/سكك");
        assertThat(code("نقل").parent()).isNull();
        window.hands().push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        window.rest();
        assertThat(window.desk().coding().find("نقل")).isEmpty();
    }

    @Test
    void theCardShowsEachCodeAndTakesItOffWithAClick() {
        select();
        window.hands().type(KeyCode.Q);
        window.rest();
        for (String name : List.of("أسعار", "مجتمع")) {
            window.hands().type(KeyCode.K);
            window.hands().write(name, 0).type(KeyCode.ENTER);
            window.rest();
        }
        assertThat(window.window().root().lookupAll(".code-chip")).hasSize(2);

        window.hands().clickOn(window.find(".code-chip .take-code"), MouseButton.PRIMARY);
        window.rest();
        assertThat(paths(mark())).containsExactly("مجتمع");
    }

    @Test
    void theCodebookIsKeptByKeyboardAlone() {
        window.hands().type(KeyCode.F4);
        window.rest();
        assertThat(window.find(".codebook-panel").isVisible()).isTrue();

        window.hands().type(KeyCode.F2).write("شؤون المال", 0).type(KeyCode.ENTER);
        window.rest();
        assertThat(code("شؤون المال").path()).isEqualTo("شؤون المال");

        choose("مجتمع");
        window.hands().press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT); // inwards, in a mirrored window
        window.rest();
        assertThat(code("مجتمع").path()).isEqualTo("شؤون المال/مجتمع");
        window.hands().press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        window.rest();
        assertThat(code("مجتمع").path()).isEqualTo("مجتمع");

        window.hands().type(KeyCode.ESCAPE);
        window.rest();
        assertThat(window.find(".codebook-panel").isVisible()).isFalse();
        assertThat(window.page().isFocused()).isTrue();
    }

    @Test
    void tintAndKeyAreChosenWithTheMouse() {
        window.hands().type(KeyCode.F4);
        window.rest();
        click(cell("مجتمع"));
        click(window.find("#tint-red"));
        assertThat(code("مجتمع").colour()).isEqualTo(Tint.RED.colour());

        click(window.find("#code-key"));
        window.hands().write("ت", 0);
        window.rest();
        assertThat(code("مجتمع").shortcut()).as("the key of ت").isEqualTo("J");

        click(window.find("#code-key"));
        window.hands().write("1", 0);
        window.rest();
        assertThat(code("مجتمع").shortcut()).as("which is taken").isEqualTo("J");
        assertThat(notice().phrase()).isEqualTo("code.same-shortcut");
    }

    @Test
    void aCodeIsDraggedUnderAnother() {
        window.hands().type(KeyCode.F4);
        window.rest();
        var mouse = new Mouse(window.stage().getScene());
        var from = middle(cell("مجتمع"));
        var to = middle(cell("أسعار"));

        mouse.press(from);
        mouse.drag(from.add(0, -6));
        mouse.drag(from.midpoint(to));
        mouse.drag(to);
        mouse.release(to);
        window.rest();

        assertThat(code("مجتمع").path()).isEqualTo("اقتصاد/أسعار/مجتمع");
    }

    @Test
    void whatDeletingDoesIsSaidBeforeAndTakenBackAfter() {
        select();
        window.hands().type(KeyCode.DIGIT1);
        window.rest();
        window.hands().type(KeyCode.F4);
        window.rest();
        choose("أسعار");
        window.hands().type(KeyCode.DELETE);
        window.rest();
        assertThat(window.desk().coding().find("أسعار")).as("only asked").isPresent();

        window.hands().type(KeyCode.ENTER);
        window.rest();
        assertThat(window.desk().coding().find("أسعار")).isEmpty();
        assertThat(paths(mark())).isEmpty();

        window.hands().type(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.Z);
        window.rest();
        assertThat(paths(mark())).containsExactly("اقتصاد/أسعار");
        assertThat(window.marks().getFirst().annotation().codes()).hasSize(1);
    }

    @Test
    void theCodebookGoesIntoAFile(@TempDir Path exports) throws IOException {
        var target = exports.resolve("codebook.csv");
        Toolkit.run(() -> window.model().exportCodebook(target));
        window.rest();

        assertThat(Files.readAllLines(target)).hasSize(4).anyMatch(line -> line.startsWith("اقتصاد/أسعار,#"));
        assertThat(notice().phrase()).isEqualTo("export.done");
    }

    @Test
    void oneCodeIsMergedIntoAnother() {
        select();
        window.hands().type(KeyCode.DIGIT1);
        window.rest();
        window.hands().type(KeyCode.F4);
        window.rest();
        click(cell("أسعار"));
        click(button("دمج في…"));
        window.hands().write("مجتمع", 0).type(KeyCode.ENTER);
        window.rest();
        assertThat(window.desk().coding().find("أسعار")).as("only asked").isPresent();
        window.hands().type(KeyCode.ENTER);
        window.rest();

        assertThat(window.desk().coding().find("أسعار")).isEmpty();
        assertThat(paths(mark())).containsExactly("مجتمع");
    }

    @Test
    void whatSomebodyElseHasChangedIsToldAndStays() {
        window.hands().type(KeyCode.F4);
        window.rest();
        choose("مجتمع");
        window.desk().coding().rename(code("مجتمع"), "ناس");
        window.hands().type(KeyCode.F2).write("أناس", 0).type(KeyCode.ENTER);
        window.rest();

        assertThat(window.desk().coding().find("ناس")).isPresent();
        assertThat(notice().arguments()).contains("ناس", "أناس");
    }

    @Test
    void arrowsLeadTheOtherWayInEnglish() {
        Toolkit.run(() -> window.window().speak(Language.ENGLISH));
        window.rest();
        window.hands().type(KeyCode.F4);
        window.rest();
        choose("مجتمع");
        window.hands().press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        window.rest();
        assertThat(code("مجتمع").path()).isEqualTo("اقتصاد/مجتمع");
    }

    private void select() {
        int start = article.text().indexOf(WORDS);
        window.drag(new Span(start, start + WORDS.length()));
    }

    private Annotation mark() {
        var placed = window.desk().reading().open(article.id()).orElseThrow().placed();
        assertThat(placed).hasSize(1);
        return placed.getFirst().annotation();
    }

    private static List<String> paths(Annotation mark) {
        return mark.codes().stream().map(Code::path).toList();
    }

    private Code code(String name) {
        return window.desk().coding().find(name).orElseThrow();
    }

    private Notice notice() {
        var notice = window.model().errands().notice().get();
        assertThat(notice).isNotNull();
        return notice;
    }

    /// Walks down the tree to a code.
    private void choose(String name) {
        window.hands().type(KeyCode.HOME);
        for (int step = 0; step < 9; step++) {
            boolean there = Toolkit.call(() -> window.find("#code-name") instanceof TextField field
                    && field.getText().equals(name));
            if (there) {
                return;
            }
            window.hands().type(KeyCode.DOWN);
            window.rest();
        }
        throw new AssertionError("no code " + name);
    }

    private Node cell(String name) {
        return Toolkit.call(() -> window.window().root().lookupAll(".code-cell").stream()
                .filter(node -> node instanceof TreeCell<?> cell && cell.getItem() instanceof CodeUse use
                        && use.code().name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private Node button(String words) {
        return Toolkit.call(() -> window.window().root().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && words.equals(button.getText()))
                .findFirst()
                .orElseThrow());
    }

    private void click(Node node) {
        window.hands().clickOn(node, MouseButton.PRIMARY);
        window.rest();
    }

    private static Point2D middle(Node node) {
        return Toolkit.call(() -> {
            var bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }
}
