package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.phrases.Language;
import java.nio.file.Path;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlainClipTest {
    @ParameterizedTest
    @EnumSource(
            value = NodeOrientation.class,
            names = {"LEFT_TO_RIGHT", "RIGHT_TO_LEFT"})
    void cutsOffWhatWasCutOffBefore(NodeOrientation way) {
        Toolkit.startHeadless();
        var whole = Toolkit.call(() -> picture(way, clipped(null)));
        var before = Toolkit.call(() -> picture(way, clipped(new Rectangle(10, 20, 60, 50))));

        var plain = Toolkit.call(() -> {
            var node = clipped(new Rectangle(10, 20, 60, 50));
            PlainClip.of(node);
            return picture(way, node);
        });

        assertThat(plain).isEqualTo(before).isNotEqualTo(whole);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingLargeIsCutInAMirroredWayInAWindow(Language language, @TempDir Path folder) {
        var settings = Settings.DEFAULT.with(language).with(FirstReading.OFF);
        try (var window = TestWindow.on(folder.resolve("library.hashiya"), 1200, 800, settings)) {
            window.open(Path.of("resources/hashiya/sample/article.txt"));

            var clipped = Toolkit.call(
                    () -> Nodes.within(window.window().root()).filter(PlainClipTest::isLarge).toList());

            assertThat(clipped).extracting(node -> node.getStyleClass().getFirst()).contains("margin-view", "clipped-container");
            assertThat(clipped).allSatisfy(node -> assertThat(
                            node.getLocalToSceneTransform().getMxx() * node.getClip().getScaleX())
                    .isPositive());
        }
    }

    private static boolean isLarge(Node node) {
        return node.getClip() instanceof Rectangle clip && clip.getWidth() > 100 && clip.getHeight() > 100;
    }

    private static Pane clipped(@Nullable Rectangle clip) {
        var pane = new Pane(new Rectangle(5, 5, 150, 90), new Rectangle(70, 40, Color.RED));
        pane.setClip(clip);
        pane.relocate(30, 10);
        return pane;
    }

    private static int[] picture(NodeOrientation way, Node node) {
        var scene = new Scene(new Pane(node), 300, 200);
        scene.setNodeOrientation(way);
        var image = scene.snapshot(null);
        int[] pixels = new int[300 * 200];
        image.getPixelReader().getPixels(0, 0, 300, 200, PixelFormat.getIntArgbInstance(), pixels, 0, 300);
        return pixels;
    }
}
