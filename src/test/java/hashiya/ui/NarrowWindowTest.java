package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Attribution;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// In a narrow window the margin is a strip; what its cards show and do is reached all the same, by mouse and by keys.
class NarrowWindowTest {
    private final ReadFirst reading;

    NarrowWindowTest(@TempDir Path folder) throws IOException {
        reading = new ReadFirst(folder, 600);
    }

    @AfterEach
    void close() {
        reading.close();
    }

    @Test
    void onlyTheMarkLookedAtHasACardClearOfItsWords() {
        assertThat(Toolkit.call(() -> reading.window.window().root().lookupAll(".bar"))).hasSize(2);
        assertThat(cards()).isZero();

        reading.press(KeyCode.TAB);
        assertThat(cards()).isEqualTo(1);
        var card = onScreen(reading.window.find(".card"));
        assertThat(onScreen(reading.window.window().root()).contains(card)).isTrue();
        for (var handle : Toolkit.call(() -> reading.window.page().lookupAll(".mark-handle"))) {
            assertThat(card.intersects(onScreen(handle))).isFalse();
        }

        reading.press(KeyCode.ESCAPE);
        assertThat(cards()).isZero();
    }

    @Test
    void theBarBelowShowsCountsWholeOrNotAtAll() {
        var counts = Toolkit.call(() -> List.copyOf(reading.window.window().root().lookupAll(".whole-row .label")));
        assertThat(counts).hasSize(4);
        var row = onScreen(reading.window.find(".whole-row"));
        var shown = counts.stream().filter(Node::isVisible).toList();
        assertThat(shown).hasSizeBetween(1, 3).allSatisfy(count -> {
            assertThat(onScreen(count).getMinX()).isGreaterThanOrEqualTo(row.getMinX() - 1);
            assertThat(onScreen(count).getMaxX()).isLessThanOrEqualTo(row.getMaxX() + 1);
            assertThat(count.lookupAll(".text")).allSatisfy(text -> assertThat(((Text) text).getText()).doesNotContain("…", "..."));
        });
    }

    @Test
    void theKeysInTheBarBelowAreShownWholeOrNotAtAll() throws TimeoutException {
        widen(330);
        var root = onScreen(reading.window.window().root());
        var keys = Toolkit.call(() -> List.copyOf(reading.window.window().root().lookupAll(".status-bar > .key-hint.button")));
        assertThat(keys).hasSize(4);
        assertThat(keys.stream().filter(Node::isVisible)).hasSizeBetween(1, 3).allSatisfy(key -> {
            assertThat(onScreen(key).getMinX()).isGreaterThanOrEqualTo(root.getMinX());
            assertThat(onScreen(key).getMaxX()).isLessThanOrEqualTo(root.getMaxX());
        });

        widen(900);
        assertThat(keys).allMatch(Node::isVisible);
    }

    @Test
    void theShelfIsADrawerThatFoldsWhenThePageHasTheKeyboardAgain() {
        var width = Toolkit.call(() -> reading.window.page().getWidth());
        Toolkit.run(reading.window.window()::search);
        reading.window.rest();
        var shelf = reading.window.find(".shelf-view");
        assertThat(shelf.isVisible()).isTrue();
        assertThat(Toolkit.call(() -> reading.window.page().getWidth())).as("nothing moves below it").isEqualTo(width);

        Toolkit.run(reading.window.page()::requestFocus);
        reading.window.rest();
        assertThat(shelf.isVisible()).isFalse();
    }

    @Test
    void theMouseReachesTypeSpeakerCueAndDecisions() {
        reading.click(".bar");
        assertThat(reading.focusedWords()).isEqualTo(ReadFirst.FIRST);
        reading.click(".card:chosen .type.mixed");
        assertThat(reading.stored().getFirst().attribution().type()).isEqualTo(Attribution.Type.MIXED);

        reading.select("رئيسة البلدية");
        reading.click(".card:chosen .set-speaker");
        assertThat(Objects.requireNonNull(reading.stored().getFirst().attribution().speaker()).name())
                .isEqualTo("رئيسة البلدية");

        reading.select("قالت");
        reading.click(".card:chosen .set-cue");
        assertThat(Objects.requireNonNull(reading.stored().getFirst().attribution().cue()).exact()).isEqualTo("قالت");

        reading.press(KeyCode.TAB);
        reading.click(".card:chosen .accept");
        assertThat(reading.stored()).hasSize(2);
    }

    @Test
    void theKeysReachTheNote() {
        reading.press(KeyCode.TAB);
        reading.press(KeyCode.ENTER);
        reading.press(KeyCode.P);
        assertThat(reading.focusedWords()).isEqualTo(ReadFirst.FIRST);

        reading.press(KeyCode.ENTER);
        reading.window.hands().write("راجع");
        reading.press(KeyCode.ESCAPE);

        assertThat(reading.stored().getFirst().note()).isEqualTo("راجع");
        assertThat(Toolkit.call(() -> reading.window.page().isFocused())).isTrue();
    }

    /// Gives the window another width, and waits until it has it.
    private void widen(double width) throws TimeoutException {
        Toolkit.run(() -> reading.window.stage().setWidth(width));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> reading.window.window().root().getLayoutBounds().getWidth() == width);
        reading.window.rest();
    }

    private int cards() {
        return Toolkit.call(() -> reading.window.window().root().lookupAll(".card").size());
    }

    private static Bounds onScreen(Node node) {
        return Toolkit.call(() -> node.localToScreen(node.getLayoutBounds()));
    }
}
