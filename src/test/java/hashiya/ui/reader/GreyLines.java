package hashiya.ui.reader;

import hashiya.arabic.Direction;
import hashiya.article.Span;
import hashiya.ui.Fonts;
import hashiya.ui.Theme;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/// What the lines under marks ink in a grey picture of a page: where it differs from the same picture without them. To be
/// used on the JavaFX thread.
final class GreyLines {
    /// Rows of pixels looked at, of which some lie below the foot of the letters' boxes.
    static final int ROWS = 11;

    private static final int BELOW = 4;

    /// A difference in grey, of 1, that an eye sees in a thin line.
    private static final double SEEN = 0.12;

    private final ArticleArea page;
    private final WritableImage with;
    private final WritableImage without;

    private GreyLines(ArticleArea page, WritableImage with, WritableImage without) {
        this.page = page;
        this.with = with;
        this.without = without;
    }

    /// Of a text of one line.
    static GreyLines of(Theme theme, Typography typography, String text, double width, List<Highlight> marks) {
        Fonts.load();
        var page = new ArticleArea(typography);
        page.getStylesheets().add(LaidOut.STYLES);
        var root = new StackPane(page);
        root.getStylesheets().add(LaidOut.STYLES);
        root.getStyleClass().setAll("root", theme.name().toLowerCase(Locale.ROOT));
        var scene = new Scene(root, width, 300);
        page.show(Galley.of(text, Direction.RIGHT_TO_LEFT));
        page.marked().put(Highlights.of(page.galley(), marks), Highlights.of(page.galley(), List.of()));
        var with = picture(scene);
        page.getStylesheets()
                .add("data:text/css,.mark-line{-fx-stroke:transparent !important;-fx-fill:transparent !important;}");
        return new GreyLines(page, with, picture(scene));
    }

    private static WritableImage picture(Scene scene) {
        Parent root = scene.getRoot();
        for (int round = 0; round < 3; round++) {
            root.applyCss();
            root.layout();
        }
        return scene.snapshot(null);
    }

    /// Which pixels the lines under a stretch ink, row by row from the lowest up; its ends are left out.
    List<List<Boolean>> under(Span span) {
        var layer = page.inView().at(0).orElseThrow();
        var box = layer.geometry().boxes(span).getFirst();
        var foot = layer.flow().localToScene(box.getMinX(), box.getMaxY());
        int lowest = (int) foot.getY() + BELOW - 1;
        return IntStream.range(0, ROWS)
                .mapToObj(row -> IntStream.range(0, (int) box.getWidth() - 6)
                        .mapToObj(x -> isInked((int) foot.getX() + 3 + x, lowest - row))
                        .toList())
                .toList();
    }

    /// How much of each row is inked, from the lowest up.
    List<Double> shares(Span span) {
        return under(span).stream().map(GreyLines::share).toList();
    }

    static double share(List<Boolean> row) {
        return row.stream().filter(inked -> inked).count() / (double) row.size();
    }

    private boolean isInked(int x, int y) {
        return Math.abs(grey(with, x, y) - grey(without, x, y)) > SEEN;
    }

    private static double grey(WritableImage picture, int x, int y) {
        var colour = picture.getPixelReader().getColor(x, y);
        return 0.2126 * colour.getRed() + 0.7152 * colour.getGreen() + 0.0722 * colour.getBlue();
    }
}
