package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.Direction;
import hashiya.article.Span;
import hashiya.ui.Toolkit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The lines under marks leave the letters alone: how much of the letters' ink lies on a line.
class ClearLettersTest {
    /// News, with letters that go down in every word of it.
    private static final String TEXT = "يجري رئيس الجمعية حوارا مع جميع حراس الحي بعد خروج حجاج ومرور عربة قمح في شارع يعج بالمارة وغير بعيد عن سوق";

    private static final int WIDTH = 420;

    @BeforeAll
    static void start() {
        Toolkit.startHeadless();
    }

    static Stream<Typography> settings() {
        return Stream.of("Hashiya Naskh", "Hashiya Sans").flatMap(family -> DoubleStream.of(14, 15, 16, 17, 19, 21, 24, 28, 33, 42)
                .mapToObj(size -> new Typography(family, size)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void oneMarkHardlyTouchesThem(Typography typography) {
        touch(typography, Stream.of(Look.values()).map(List::of).toList());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void twoOrThreeMarksOnTheSameWordsLeaveThemReadable(Typography typography) {
        var looks = List.of(Look.QUOTE, Look.CLAIM, Look.CODE, Look.CODE_RED, Look.CODE_PLUM);
        var some = looks.stream().flatMap(one -> looks.stream().flatMap(other -> Stream.concat(
                Stream.of(List.of(one, other)), looks.stream().map(third -> List.of(one, other, third)))));
        // in any order: see theOrderTheyAreMadeInChangesNothing
        touch(typography, some.filter(set -> set.equals(set.stream().sorted().toList())).toList());
    }

    @Test
    void theOrderTheyAreMadeInChangesNothing() {
        var typography = new Typography("Hashiya Sans", 17);
        touch(typography, List.of(
                List.of(Look.QUOTE, Look.CODE, Look.CLAIM),
                List.of(Look.CLAIM, Look.QUOTE, Look.CODE),
                List.of(Look.CLAIM, Look.CODE, Look.QUOTE),
                List.of(Look.CODE, Look.QUOTE, Look.CLAIM),
                List.of(Look.CODE, Look.CLAIM, Look.QUOTE)));
    }

    /// @param sets of looks of marks, in the order they are made, each on all the words
    private static void touch(Typography typography, List<List<Look>> sets) {
        Toolkit.run(() -> {
            var page = LaidOut.of(List.of("عنوان", TEXT), Direction.RIGHT_TO_LEFT, typography, WIDTH);
            page.page().getStylesheets().add("data:text/css,.mark{-fx-fill:transparent !important;}");
            var letters = Ink.of(picture(page, Text.class::isInstance));
            var words = new Span(page.layer(1).setting().start(), page.page().article().length());
            for (var looks : sets) {
                page.page().marked().put(Highlights.of(page.page().galley(), marks(words, looks)), Highlights.of(page.page().galley(), List.of()));
                page.page().applyCss();
                page.page().layout();
                var lines = Ink.of(picture(page, node -> node.getStyleClass().contains("mark-line")));
                assertThat(letters.coveredBy(lines, 0, 0)).as("%s: share of the ink on a line", looks).isLessThan(0.04);
            }
        });
    }

    /// Of marks on the same words, the one made last lies highest.
    private static List<Highlight> marks(Span words, List<Look> looks) {
        return IntStream.range(0, looks.size()).mapToObj(number -> new Highlight(new UUID(0, number), words, looks.get(number))).toList();
    }

    private static Image picture(LaidOut page, Predicate<Node> shown) {
        var flow = page.layer(1).flow();
        var hidden = Stream.concat(flow.getChildren().stream(), flow.lookupAll(".mark").stream())
                .filter(node -> !(node instanceof Group) && !shown.test(node) && node.isVisible())
                .toList();
        var lines = flow.lookupAll(".mark-line").stream().filter(node -> !shown.test(node) && node.isVisible()).toList();
        hidden.forEach(node -> node.setVisible(false));
        lines.forEach(node -> node.setVisible(false));
        var parameters = new SnapshotParameters();
        var picture = flow.snapshot(parameters, null);
        hidden.forEach(node -> node.setVisible(true));
        lines.forEach(node -> node.setVisible(true));
        return Objects.requireNonNull(picture);
    }
}
