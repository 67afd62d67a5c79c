package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import hashiya.arabic.AnyText;
import hashiya.arabic.Graphemes;
import hashiya.article.Span;
import hashiya.ui.Fonts;
import hashiya.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A note, written by a hand on a real keyboard and mouse.
class NoteBoxTest {
    private static final double WIDTH = 240;

    private final FxRobot hands = new FxRobot();
    private final List<String> ended = new ArrayList<>();
    private NoteBox box = start("");
    private Stage stage = show();

    @BeforeEach
    void writeNothingYet() {
        Toolkit.run(box::requestFocus);
    }

    @AfterEach
    void close() {
        Toolkit.run(stage::close);
    }

    @Test
    void arabicIsTypedWrappedAndTheBoxGrows() {
        double empty = Toolkit.call(() -> box.getHeight());
        type("راجعت الأرقام في النشرة الرسمية، وهي أقل مما قاله الوزير بنحو الثلث، وينبغي سؤاله عنها غدا");
        assertThat(box.text()).endsWith("عنها غدا");
        assertThat(lines()).isGreaterThan(2);
        assertThat(Toolkit.call(() -> box.getHeight())).isGreaterThan(empty);
    }

    @Test
    void whatIsSelectedByKeyOrMouseIsReplaced() {
        type("قال الوزير");
        hands.press(KeyCode.SHIFT).push(KeyCode.HOME).release(KeyCode.SHIFT);
        type("نعم");
        assertThat(box.text()).isEqualTo("نعم");

        hands.clickOn(Toolkit.call(() -> new PageProbe(box.area()).before(0)), MouseButton.PRIMARY);
        type("و");
        assertThat(box.text()).isEqualTo("ونعم");
    }

    @Test
    void aStepIsUndoneAndRedone() {
        type("قال الوزير");
        hands.push(KeyCode.CONTROL, KeyCode.BACK_SPACE);
        assertThat(box.text()).isEqualTo("قال ");
        hands.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(box.text()).isEqualTo("قال الوزير");
        hands.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(box.text()).isEqualTo("قال ");
    }

    @Test
    void wordsAreCutAndPastedWithTheirLineEnds() {
        type("سطر");
        hands.push(KeyCode.ENTER);
        type("سطر");
        hands.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.X);
        assertThat(box.text()).isEmpty();
        hands.push(KeyCode.CONTROL, KeyCode.V).push(KeyCode.CONTROL, KeyCode.V);
        assertThat(box.text()).isEqualTo("سطر\nسطرسطر\nسطر");
    }

    @Test
    void writingEndsByEscapeOrTabAndKeepsWhatIsWritten() {
        type("نعم");
        hands.push(KeyCode.ESCAPE);
        assertThat(ended).containsExactly("نعم");
        type("لا");
        hands.push(KeyCode.TAB);
        assertThat(ended).containsExactly("نعم", "نعملا");
    }

    @Test
    void anyTextCanBePastedAndTheCaretStaysBetweenGraphemes() {
        var any = AnyText.seeded();
        for (int i = 0; i < 60; i++) {
            String text = any.text(30).replace("\uD83D", "").replace("\uDE00", "");
            assertThatCode(() -> Toolkit.run(() -> Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.PLAIN_TEXT, text)))).doesNotThrowAnyException();
            hands.push(KeyCode.CONTROL, KeyCode.V);
            if (i % 7 == 0) {
                hands.push(KeyCode.LEFT).push(KeyCode.UP).push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.DELETE);
            }
            String written = box.text();
            int caret = Toolkit.call(() -> box.area().selection().caret());
            assertThat(Graphemes.of(written).snap(new Span(caret, caret))).isEqualTo(new Span(caret, caret));
        }
    }

    private int lines() {
        return Toolkit.call(() -> box.area().inView().at(0).orElseThrow().geometry().lines().size());
    }

    private void type(String words) {
        hands.write(words, 0);
    }

    private NoteBox start(String text) {
        Toolkit.startHeadless();
        return Toolkit.call(() -> {
            Fonts.load();
            return new NoteBox(text, new Typography(Fonts.INTERFACE, 14), "ملاحظة");
        });
    }

    private Stage show() {
        return Toolkit.call(() -> {
            var column = new VBox(box, new Button("بعده"));
            column.setMaxWidth(WIDTH);
            box.onDone(() -> ended.add(box.text()));
            box.setMaxWidth(WIDTH);
            var shown = new Stage();
            shown.setScene(new Scene(column, WIDTH, 400));
            shown.getScene().getStylesheets().add(LaidOut.STYLES);
            shown.show();
            return shown;
        });
    }
}
