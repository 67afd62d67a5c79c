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
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
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
        for (var look : Look.values()) {
            double touched = Toolkit.call(() -> share(typography, List.of(look)));
            assertThat(touched).as("%s: share of the ink on a line", look).isLessThan(0.04);
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void threeMarksOnTheSameWordsLeaveThemReadable(Typography typography) {
        for (var looks : List.of(
                List.of(Look.QUOTE, Look.CLAIM, Look.CODE),
                List.of(Look.QUOTE, Look.CODE, Look.CLAIM),
                List.of(Look.CLAIM, Look.QUOTE, Look.CODE),
                List.of(Look.CLAIM, Look.CODE, Look.QUOTE),
                List.of(Look.CODE, Look.QUOTE, Look.CLAIM),
                List.of(Look.CODE, Look.CLAIM, Look.QUOTE),
                List.of(Look.CODE_RED, Look.CODE_PLUM, Look.CLAIM),
                List.of(Look.QUOTE, Look.CODE_SLATE, Look.CODE_BROWN))) {
            double touched = Toolkit.call(() -> share(typography, looks));
            assertThat(touched).as("%s: share of the ink on a line", looks).isLessThan(0.04);
        }
    }

    /// @param looks of the marks, as they are made
    private static double share(Typography typography, List<Look> looks) {
        var page = LaidOut.of(List.of("عنوان", TEXT), Direction.RIGHT_TO_LEFT, typography, WIDTH);
        int start = page.layer(1).setting().start();
        page.page().getStylesheets().add("data:text/css,.mark{-fx-fill:transparent !important;}");
        for (int number = 0; number < looks.size(); number++) { // of marks on the same words, the one made last lies highest
            var words = new Span(start, start + TEXT.length());
            page.page().marked().put(new Highlight(new UUID(0, number), words, looks.get(number)));
        }
        page.page().applyCss();
        page.page().layout();
        var letters = Ink.of(picture(page, Text.class::isInstance));
        var lines = Ink.of(picture(page, node -> node.getStyleClass().contains("mark-line")));
        return letters.coveredBy(lines, 0, 0);
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
