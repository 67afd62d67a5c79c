package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Annotation;
import hashiya.article.Attribution;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.ui.reader.PageProbe;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Changing a mark that is there: its ends with the mouse, all of it with the keys alone.
class ChangingTest extends OnTheSample {
    ChangingTest(@TempDir Path folder) {
        super(folder);
        mark("هذا القطار", Kind.QUOTE);
    }

    @Test
    void theEndOfAMarkGoesWithItsHandleAndUndoBringsItBack() {
        var before = stored();

        dragHandle(1, span("هذا القطار أربعة عشر").end());

        assertThat(stored().anchor().exact()).isEqualTo("هذا القطار أربعة عشر");
        assertThat(stored().revision()).isEqualTo(before.revision() + 1);
        assertThat(stored().id()).isEqualTo(before.id());
        assertThat(window.model().focused().get()).isEqualTo(before.id());
        assertThat(window.paintedMarks()).isEqualTo(1);
        assertThat(window.selected().isEmpty()).isTrue();

        window.hands().push(KeyCode.CONTROL, KeyCode.Z);
        window.rest();
        assertThat(stored().anchor()).isEqualTo(before.anchor());
        assertThat(window.paintedMarks()).isEqualTo(1);
    }

    @Test
    void theStartGoesToo() {
        dragHandle(0, span("انتظرنا هذا").start());

        assertThat(stored().anchor().exact()).isEqualTo("انتظرنا هذا القطار");
    }

    @Test
    void theKeysMoveItsEndsByLetterAndByWordAsSeen() {
        var before = stored();
        press(KeyCode.H);
        press(KeyCode.CONTROL, KeyCode.LEFT); // on to the left is on in the text
        assertThat(stored()).as("nothing is stored while it is in hand").isEqualTo(before);
        press(KeyCode.ENTER);
        assertThat(stored().anchor().exact()).isEqualTo("هذا القطار أربعة");

        press(KeyCode.H);
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        assertThat(stored().anchor().exact()).isEqualTo("هذا القطار أربع");

        press(KeyCode.H);
        press(KeyCode.H);
        press(KeyCode.CONTROL, KeyCode.RIGHT);
        press(KeyCode.ENTER);
        assertThat(stored().anchor().exact()).isEqualTo("انتظرنا هذا القطار أربع");

        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored().anchor()).isEqualTo(before.anchor());
    }

    @Test
    void anEndInHandNeverCrossesTheOtherToNothingAndEscapeLetsItBe() {
        var before = stored();
        press(KeyCode.H);
        for (int letter = 0; letter < 9; letter++) {
            press(KeyCode.RIGHT);
        }
        assertThat(window.selected()).isEqualTo(new Span(before.anchor().span().start(), before.anchor().span().start() + 1));
        press(KeyCode.RIGHT);
        assertThat(window.selected().isEmpty()).isFalse();

        press(KeyCode.ESCAPE);
        assertThat(stored()).isEqualTo(before);
        assertThat(window.model().focused().get()).isEqualTo(before.id());
        assertThat(window.selected().isEmpty()).isTrue();
    }

    @Test
    void aHandleThatIsLetGoWhereItWasChangesNothing() {
        var before = stored();
        var mouse = new Mouse(window.stage().getScene());
        mouse.press(handle(1));
        mouse.release(handle(1));
        window.rest();

        assertThat(stored()).isEqualTo(before);
        assertThat(window.model().focused().get()).isEqualTo(before.id());
    }

    @Test
    void theKeyboardAloneChangesKindAndTellingAndWordsAndTakesItBack() {
        var first = stored();
        window.hands().type(KeyCode.C);
        window.rest();
        assertThat(stored().kind()).isEqualTo(Kind.CLAIM);
        assertThat(Toolkit.call(() -> window.page().lookupAll(".mark.claim"))).isNotEmpty();
        assertThat(Toolkit.call(() -> window.find(".card .chip.claim").isVisible())).isTrue();

        window.hands().type(KeyCode.Q);
        window.rest();
        window.hands().type(KeyCode.I);
        window.rest();
        assertThat(stored().kind()).isEqualTo(Kind.QUOTE);
        assertThat(stored().attribution().type()).isEqualTo(Attribution.Type.INDIRECT);
        assertThat(window.find(".card").getAccessibleText()).startsWith("اقتباس غير مباشر");

        window.hands().type(KeyCode.D);
        window.rest();
        assertThat(stored().attribution().type()).isEqualTo(Attribution.Type.DIRECT);
        window.hands().type(KeyCode.D);
        window.rest();
        assertThat(stored().attribution().type()).isNull();

        Toolkit.run(() -> window.page().selection().select(span("ولن نتركه")));
        window.hands().type(KeyCode.R);
        window.rest();
        assertThat(stored().anchor().exact()).isEqualTo("ولن نتركه");

        for (int act = 0; act < 6; act++) {
            window.hands().push(KeyCode.CONTROL, KeyCode.Z);
            window.rest();
        }
        assertThat(stored().anchor()).isEqualTo(first.anchor());
        assertThat(stored().kind()).isEqualTo(Kind.QUOTE);
        assertThat(stored().attribution().type()).isNull();
    }

    @Test
    void enterOpensTheCardAndEscapeComesBack() {
        window.hands().type(KeyCode.ESCAPE);
        window.rest();
        window.click(span("هذا القطار").start() + 1);
        window.hands().type(KeyCode.ESCAPE).type(KeyCode.ENTER);
        window.rest();

        assertThat(Toolkit.call(this::cardHasTheKeys)).isTrue();
        assertThat(window.model().focused().get()).isEqualTo(stored().id());

        window.hands().type(KeyCode.ESCAPE);
        window.rest();
        assertThat(Toolkit.call(() -> window.page().isFocused())).isTrue();
    }

    @Test
    void aClaimIsNotTold() {
        window.hands().type(KeyCode.C);
        window.rest();
        var claim = stored();
        window.hands().type(KeyCode.I);
        window.rest();

        assertThat(stored()).isEqualTo(claim);
        assertThat(window.find(".notice-bar").isVisible()).isTrue();
    }

    @Test
    void theKeysAreTheSameUnderAnArabicLayout() {
        Toolkit.run(() -> {
            Event.fireEvent(window.page(), key(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "ه"));
            Event.fireEvent(window.page(), key(KeyEvent.KEY_TYPED, "ه", ""));
        });
        window.rest();

        assertThat(stored().attribution().type()).isEqualTo(Attribution.Type.INDIRECT);
    }

    private void press(KeyCode... keys) {
        window.hands().push(keys);
        window.rest();
    }

    private boolean cardHasTheKeys() {
        for (@Nullable Node node = window.stage().getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node instanceof Card) {
                return true;
            }
        }
        return false;
    }

    private static KeyEvent key(EventType<KeyEvent> type, String character, String text) {
        return new KeyEvent(type, character, text, KeyCode.UNDEFINED, false, false, false, false);
    }

    private void mark(String words, Kind kind) {
        Toolkit.run(() -> window.model().marking().mark(span(words), kind));
        window.rest();
    }

    private void dragHandle(int number, int offset) {
        var mouse = new Mouse(window.stage().getScene());
        var from = handle(number);
        var to = Toolkit.call(() -> {
            var probe = new PageProbe(window.page());
            return number == 0 ? probe.before(offset) : probe.after(offset);
        });
        mouse.press(from);
        mouse.drag(from.midpoint(to));
        mouse.drag(to);
        mouse.release(to);
        window.rest();
    }

    /// 0 for the one at the start of the mark, 1 for the one at its end.
    private Point2D handle(int number) {
        return Toolkit.call(() -> {
            List<Node> handles = List.copyOf(window.page().lookupAll(".mark-handle"));
            assertThat(handles).hasSize(2);
            var one = onScreen((Circle) handles.getFirst());
            var other = onScreen((Circle) handles.getLast());
            boolean oneIsFirst = one.getY() < other.getY();
            return (number == 0) == oneIsFirst ? one : other;
        });
    }

    private static Point2D onScreen(Circle handle) {
        return handle.localToScreen(handle.getCenterX(), handle.getCenterY());
    }

    private Annotation stored() {
        return window.desk().reading().open(article.id()).orElseThrow().placed().getFirst().annotation();
    }
}
