package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.desk.Act;
import hashiya.desk.Deed;
import hashiya.exchange.Profile;
import hashiya.phrases.Language;
import hashiya.ui.reader.PageProbe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person before the window: real mouse and keys, a real library, and what is stored and exported in the end.
class WindowTest {
    private static final Path SAMPLE = Path.of("resources/hashiya/sample/article.txt");

    private final Path library;
    private final Path folder;
    private TestWindow window;
    private Article article;

    WindowTest(@TempDir Path folder) {
        this.folder = folder;
        library = folder.resolve("library.hashiya");
        window = TestWindow.on(library);
        article = window.open(SAMPLE);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aDragOverTwoLinesAndANumberSelectsStoresAndExportsExactlyThoseWords() throws IOException {
        var words = spanFrom("تنخفض من ٤٢ دولاراً", "مضيفةً");

        window.drag(words);
        assertThat(window.selected()).isEqualTo(words);

        window.hands().type(KeyCode.Q);
        window.rest();
        assertThat(stored()).singleElement().satisfies(mark -> {
            assertThat(mark.kind()).isEqualTo(Kind.QUOTE);
            assertThat(mark.anchor().span()).isEqualTo(words);
            assertThat(mark.anchor().exact()).isEqualTo(words.in(article.text()));
        });

        var csv = folder.resolve("marks.csv");
        Toolkit.run(() -> window.model().exportAnnotations(csv, Profile.SIMPLE));
        window.rest();
        assertThat(Files.readString(csv)).contains(",quote,," + words.in(article.text()) + ",");
    }

    @Test
    void claimsAndQuotesOverlap() {
        window.drag(spanFrom("انتظرنا", "كاملة"));
        window.hands().type(KeyCode.Q);
        window.drag(spanFrom("كل حاوية", "السكة"));
        window.hands().type(KeyCode.C);
        window.rest();

        assertThat(stored()).extracting(Annotation::kind).containsExactly(Kind.QUOTE, Kind.CLAIM);
        assertThat(window.paintedMarks()).isEqualTo(2);
    }

    @Test
    void theSameKeysWorkUnderAnArabicLayout() {
        window.drag(spanFrom("انتظرنا", "القطار"));
        type("ض");
        window.drag(spanFrom("كل حاوية", "السكة"));
        type("ؤ");

        assertThat(stored()).extracting(Annotation::kind).containsExactly(Kind.QUOTE, Kind.CLAIM);
    }

    @Test
    void theKeyboardAloneSelectsAndMarks() {
        var words = spanFrom("أعلنت", "أعلنت");
        window.click(words.start());
        window.hands().press(KeyCode.SHIFT);
        for (int letter = 0; letter < words.length(); letter++) {
            window.hands().type(KeyCode.LEFT);
        }
        window.hands().release(KeyCode.SHIFT).type(KeyCode.C);
        window.rest();

        assertThat(stored()).singleElement().satisfies(mark -> assertThat(mark.anchor().span()).isEqualTo(words));
    }

    @Test
    void aDoubleClickSelectsTheWordAndATripleClickTheSentence() {
        int inside = article.text().indexOf("رصيف");
        var point = Toolkit.call(() -> new PageProbe(window.page()).before(inside + 1));
        window.hands().doubleClickOn(point, MouseButton.PRIMARY);
        window.rest();
        assertThat(window.selected().in(article.text())).isEqualTo("رصيف");

        int second = article.text().indexOf("كل حاوية");
        var there = Toolkit.call(() -> new PageProbe(window.page()).before(second + 1));
        window.hands().moveTo(there).clickOn(MouseButton.PRIMARY).clickOn(MouseButton.PRIMARY).clickOn(MouseButton.PRIMARY);
        window.rest();
        assertThat(window.selected().in(article.text())).startsWith("كل حاوية").endsWith("كاملة");
    }

    @Test
    void aClickOnAMarkChoosesItAndItsCardAndDeleteTakesItAway() {
        window.drag(spanFrom("انتظرنا", "القطار"));
        window.hands().type(KeyCode.Q);
        window.rest();
        window.hands().type(KeyCode.ESCAPE);
        window.rest();
        assertThat(window.model().focused().get()).isNull();

        window.click(article.text().indexOf("هذا القطار"));
        var mark = stored().getFirst();
        assertThat(window.model().focused().get()).isEqualTo(mark.id());
        assertThat(window.find(".card:chosen").isVisible()).isTrue();

        window.hands().type(KeyCode.DELETE);
        window.rest();
        assertThat(stored()).isEmpty();
        assertThat(window.paintedMarks()).isZero();
    }

    @Test
    void aClickOnACardChoosesItsMark() {
        window.drag(spanFrom("انتظرنا", "القطار"));
        window.hands().type(KeyCode.Q).type(KeyCode.ESCAPE);
        window.rest();

        window.hands().clickOn(window.find(".card .wrapped-text"), MouseButton.PRIMARY);
        window.rest();

        assertThat(window.model().focused().get()).isEqualTo(stored().getFirst().id());
        assertThat(Toolkit.call(() -> window.page().lookupAll(".mark-focus"))).isNotEmpty();
    }

    @Test
    void undoAndRedoTakeBackAndBringBackTheSameMark() {
        window.drag(spanFrom("انتظرنا", "القطار"));
        window.hands().type(KeyCode.Q);
        window.rest();
        var mark = stored().getFirst();

        window.hands().push(KeyCode.CONTROL, KeyCode.Z);
        window.rest();
        assertThat(stored()).isEmpty();
        assertThat(window.paintedMarks()).isZero();

        window.hands().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.rest();
        assertThat(stored()).containsExactly(mark);
        assertThat(window.paintedMarks()).isEqualTo(1);
    }

    @Test
    void aMarkWhoseWordsWereChangedIsPutBackByAPerson() throws IOException {
        var paper = Files.writeString(folder.resolve("paper.txt"), article.text() + "\nنسخة أولى.");
        article = window.open(paper);
        window.drag(spanFrom("انتظرنا", "أربعة عشر عاماً"));
        window.hands().type(KeyCode.Q);
        window.rest();

        Files.writeString(paper, article.text().replace("أربعة عشر عاماً، ولن", "خمسة عشر عاماً، ولن"));
        article = window.open(paper);
        window.rest();
        assertThat(window.find("#review").isVisible()).isTrue();
        assertThat(window.paintedMarks()).isZero();

        window.hands().clickOn(window.find("#review-back"), MouseButton.PRIMARY);
        window.rest();
        assertThat(stored()).singleElement()
                .satisfies(mark -> assertThat(mark.anchor().exact()).isEqualTo("انتظرنا هذا القطار خمسة عشر عاماً"));
        assertThat(window.paintedMarks()).isEqualTo(1);
        assertThat(window.find("#review").isVisible()).isFalse();

        window.hands().push(KeyCode.CONTROL, KeyCode.Z);
        window.rest();
        assertThat(window.find("#review").isVisible()).isTrue();
        window.hands().clickOn(window.find("#review-let-go"), MouseButton.PRIMARY);
        window.rest();
        assertThat(window.find("#review").isVisible()).isFalse();
        assertThat(window.paintedMarks()).isZero();
    }

    @Test
    void undoReachesBackToTheWindowBefore() {
        window.drag(spanFrom("انتظرنا", "القطار"));
        window.hands().type(KeyCode.Q);
        window.rest();

        window.close();
        window = TestWindow.on(library);
        assertThat(window.model().undoing().undoable().get()).isEqualTo(new Act(Deed.MARK_QUOTE, ""));
        window.hands().push(KeyCode.CONTROL, KeyCode.Z);
        window.rest();

        assertThat(stored()).isEmpty();
        assertThat(window.paintedMarks()).isZero();
    }

    @Test
    void aChangeOfAMarkIsPaintedAndUndone() {
        window.drag(spanFrom("انتظرنا", "القطار"));
        window.hands().type(KeyCode.Q);
        window.rest();
        var mark = stored().getFirst();

        Toolkit.run(() -> window.model().marking().change(mark, mark.withKind(Kind.CLAIM)));
        window.rest();
        assertThat(window.marks()).extracting(placed -> placed.annotation().kind()).containsExactly(Kind.CLAIM);
        assertThat(window.model().focused().get()).isEqualTo(mark.id());

        window.hands().push(KeyCode.CONTROL, KeyCode.Z);
        window.rest();
        assertThat(stored()).containsExactly(mark);
        assertThat(window.paintedMarks()).isEqualTo(1);
    }

    @Test
    void aMarkThatSomebodyElseChangedIsShownInBothStates() {
        window.drag(spanFrom("انتظرنا", "القطار"));
        window.hands().type(KeyCode.Q);
        window.rest();
        var mark = stored().getFirst();
        window.desk().marking().change(mark, mark.withNote("من عادل"));

        Toolkit.run(() -> window.model().marking().change(mark, mark.withNote("من سلمى")));
        window.rest();

        assertThat(window.find(".notice-bar").getAccessibleText()).contains("من عادل").contains("من سلمى");
        assertThat(stored()).extracting(Annotation::note).containsExactly("من عادل");
        assertThat(window.marks()).extracting(placed -> placed.annotation().note()).containsExactly("من عادل");
        assertThat(window.paintedMarks()).isEqualTo(1);
    }

    @Test
    void anArticleIsRemovedFromTheShelfAndComesBack() {
        window.drag(spanFrom("انتظرنا", "القطار"));
        window.hands().type(KeyCode.Q);
        window.hands().type(KeyCode.F9);
        window.rest();
        var mark = stored().getFirst();

        window.hands().clickOn(window.find(".shelf-row"), MouseButton.PRIMARY);
        Toolkit.run(() -> window.find(".list-view").requestFocus());
        window.hands().type(KeyCode.DELETE);
        window.rest();
        assertThat(window.desk().shelving().articles()).isEmpty();
        assertThat(window.model().page().get()).isNull();
        assertThat(window.find(".notice-bar").getAccessibleText()).contains(article.title());

        window.hands().push(KeyCode.CONTROL, KeyCode.Z);
        window.rest();
        assertThat(stored()).containsExactly(mark);
        assertThat(window.paintedMarks()).isEqualTo(1);
    }

    @Test
    void everythingIsThereWhenTheWindowIsOpenedAgain() {
        window.drag(spanFrom("انتظرنا", "القطار"));
        window.hands().type(KeyCode.Q);
        window.rest();
        var mark = stored().getFirst();

        window.close();
        window = TestWindow.on(library);

        assertThat(window.marks()).extracting(placed -> placed.annotation()).containsExactly(mark);
        assertThat(window.paintedMarks()).isEqualTo(1);
    }

    @Test
    void aFileThatCannotBeReadGetsASentenceAndThePageStays() throws IOException {
        var binary = Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1});
        Toolkit.run(() -> window.model().taking().take(List.of(binary)));
        window.rest();

        assertThat(window.find(".notice-bar").isVisible()).isTrue();
        assertThat(window.find(".notice-bar").getAccessibleText()).contains("picture.txt");
        assertThat(window.page().article()).isEqualTo(article.text());
        assertThat(window.desk().shelving().articles()).hasSize(1);
    }

    @Test
    void theInterfaceTurnsAroundWithItsLanguageAndThePageDoesNot() {
        window.hands().type(KeyCode.F9);
        window.rest();
        double arabicMargin = x(".margin-view");
        double arabicShelf = x(".shelf-view");
        assertThat(arabicMargin).isLessThan(arabicShelf);

        Toolkit.run(() -> window.window().speak(Language.ENGLISH));
        window.hands().type(KeyCode.F9);
        window.rest();

        assertThat(x(".shelf-view")).isLessThan(x(".margin-view"));
        assertThat(window.page().article()).isEqualTo(article.text());
        window.drag(spanFrom("انتظرنا", "القطار"));
        assertThat(window.selected()).isEqualTo(spanFrom("انتظرنا", "القطار"));
    }

    @Test
    void theLanguageChangesWhileAMarkIsChosenAndNothingIsForgotten() {
        window.drag(spanFrom("انتظرنا", "القطار"));
        window.hands().type(KeyCode.Q);
        window.rest();
        var mark = stored().getFirst();

        Toolkit.run(() -> window.window().speak(Language.ENGLISH));
        window.rest();

        assertThat(window.model().focused().get()).isEqualTo(mark.id());
        assertThat(window.paintedMarks()).isEqualTo(1);
        window.hands().push(KeyCode.CONTROL, KeyCode.Z);
        window.rest();
        assertThat(stored()).isEmpty();
        assertThat(window.paintedMarks()).isZero();
    }

    @Test
    void aRightClickChoosesTheMarkThatDeleteThenTakesAway() {
        window.drag(spanFrom("انتظرنا", "القطار"));
        window.hands().type(KeyCode.Q);
        window.drag(spanFrom("كل حاوية", "السكة"));
        window.hands().type(KeyCode.C);
        window.rest();

        var quote = Toolkit.call(() -> new PageProbe(window.page()).before(article.text().indexOf("هذا القطار")));
        window.hands().clickOn(quote, MouseButton.SECONDARY);
        window.rest();

        var quoteMark = stored().stream().filter(mark -> mark.kind() == Kind.QUOTE).findFirst().orElseThrow();
        assertThat(window.model().focused().get()).isEqualTo(quoteMark.id());
    }

    @Test
    void tabLeavesTheArticle() {
        window.click(article.text().indexOf("هذا القطار"));
        assertThat(Toolkit.call(() -> window.page().isFocused())).isTrue();

        window.hands().type(KeyCode.TAB);
        window.rest();

        assertThat(Toolkit.call(() -> window.page().isFocused())).isFalse();
    }

    @Test
    void theSameWordsAreMarkedOnce() {
        for (int time = 0; time < 2; time++) {
            window.drag(spanFrom("انتظرنا", "القطار"));
            window.hands().type(KeyCode.Q);
            window.rest();
        }
        assertThat(stored()).hasSize(1);
    }

    @Test
    void aNoticeFitsANarrowWindow() {
        window.close();
        window = TestWindow.on(library, 480, 500);
        Toolkit.run(() -> window.model().marking().mark(new Span(0, 0), Kind.QUOTE));
        window.rest();

        var close = Toolkit.call(() -> window.find(".notice-bar .button").localToScene(window.find(".notice-bar .button").getLayoutBounds()));
        assertThat(close.getMinX()).isGreaterThanOrEqualTo(0);
        assertThat(close.getMaxX()).isLessThanOrEqualTo(480);
    }

    @Test
    void aLineWithoutAnEndIsRead() throws IOException {
        var endless = Files.writeString(folder.resolve("endless.txt"), "عنوان\n" + "كلمة ".repeat(20_001));
        Toolkit.run(() -> window.model().taking().take(List.of(endless)));
        window.rest();

        assertThat(window.page().article()).startsWith("عنوان\nكلمة كلمة");
    }

    /// Nothing inside an embedding that is never closed can be set apart from the rest of it.
    @Test
    void aLineTooLongToSetGetsASentenceAndThePageStays() throws IOException {
        var endless = Files.writeString(folder.resolve("endless.txt"), "عنوان\n\u202A" + "كلمة ".repeat(20_001));
        Toolkit.run(() -> window.model().taking().take(List.of(endless)));
        window.rest();

        assertThat(window.find(".notice-bar").getAccessibleText()).contains("عنوان");
        assertThat(window.page().article()).isEqualTo(article.text());
    }

    @Test
    void zoomSetsEveryParagraphAnewAndKeepsTheMarks() {
        window.drag(spanFrom("انتظرنا", "القطار"));
        window.hands().type(KeyCode.Q);
        window.rest();
        var before = Toolkit.call(() -> window.page().inView().top(spanFrom("وأوضحت", "وأوضحت"))).orElseThrow();

        for (int step = 0; step < 3; step++) {
            window.hands().push(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        window.rest();
        window.rest();

        var sizes = Toolkit.call(() -> window.page().lookupAll(".paragraph-text").stream()
                .filter(flow -> flow.lookup("TokenText") != null)
                .map(flow -> ((Text) flow.lookup("TokenText")).getFont())
                .filter(font -> font.getSize() > 22 && !"Bold".equals(font.getStyle()))
                .map(Font::getSize)
                .distinct()
                .toList());
        assertThat(sizes).singleElement().satisfies(size -> assertThat(size).isGreaterThan(27));
        assertThat(Toolkit.call(() -> window.page().inView().top(spanFrom("وأوضحت", "وأوضحت"))).orElseThrow()).isGreaterThan(before + 50);
        assertThat(window.paintedMarks()).isEqualTo(1);
        assertThat(window.find(".card").isVisible()).isTrue();
        window.drag(spanFrom("كل حاوية", "السكة"));
        assertThat(window.selected()).isEqualTo(spanFrom("كل حاوية", "السكة"));
    }

    @Test
    void theNextMarkIsFoundFromACardToo() {
        window.drag(spanFrom("انتظرنا", "القطار"));
        window.hands().type(KeyCode.Q);
        window.drag(spanFrom("كل حاوية", "السكة"));
        window.hands().type(KeyCode.Q);
        window.rest();
        var first = stored().getFirst();

        window.hands().clickOn(window.find(".card .wrapped-text"), MouseButton.PRIMARY);
        window.rest();
        assertThat(window.model().focused().get()).isEqualTo(first.id());
        window.hands().type(KeyCode.N);
        window.rest();

        assertThat(window.model().focused().get()).isEqualTo(stored().getLast().id());
    }

    private double x(String selector) {
        return Toolkit.call(() -> window.find(selector).localToScene(window.find(selector).getLayoutBounds()).getMinX());
    }

    private List<Annotation> stored() {
        return window.desk().reading().open(article.id()).orElseThrow().placed().stream()
                .map(placed -> placed.annotation())
                .toList();
    }

    private Span spanFrom(String first, String last) {
        int start = article.text().indexOf(first);
        return new Span(start, article.text().indexOf(last, start) + last.length());
    }

    /// Presses a key that, under an Arabic layout, has a letter but no code that JavaFX knows.
    private void type(String letter) {
        Toolkit.run(() -> {
            var page = window.page();
            Event.fireEvent(page, key(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, letter));
            Event.fireEvent(page, key(KeyEvent.KEY_TYPED, letter, ""));
        });
        window.rest();
    }

    private static KeyEvent key(EventType<KeyEvent> type, String character, String text) {
        return new KeyEvent(type, character, text, KeyCode.UNDEFINED, false, false, false, false);
    }
}
