package hashiya.ui.reader;

import java.awt.image.BufferedImage;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.transform.Transform;

/// The dark pixels of a picture.
final class Ink {
    private static final int DARK = 0xB0;

    private final boolean[][] dark;

    private Ink(boolean[][] dark) {
        this.dark = dark;
    }

    /// What a node shows, under a magnifying glass: at the usual size a thin stroke between two pixels darkens neither.
    static Ink of(Node node, int times) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(times, times));
        return of(node.snapshot(parameters, null));
    }

    /// Where a box of the node is under that glass.
    static Rectangle2D closer(Rectangle2D box, int times) {
        return new Rectangle2D(box.getMinX() * times, box.getMinY() * times, box.getWidth() * times, box.getHeight() * times);
    }

    static Ink of(Image picture) {
        var pixels = Objects.requireNonNull(picture.getPixelReader());
        var dark = new boolean[(int) picture.getHeight()][(int) picture.getWidth()];
        for (int y = 0; y < dark.length; y++) {
            for (int x = 0; x < dark[y].length; x++) {
                dark[y][x] = (pixels.getArgb(x, y) & 0xFF) < DARK;
            }
        }
        return new Ink(dark);
    }

    static Ink of(BufferedImage picture) {
        var dark = new boolean[picture.getHeight()][picture.getWidth()];
        for (int y = 0; y < dark.length; y++) {
            for (int x = 0; x < dark[y].length; x++) {
                dark[y][x] = picture.getRaster().getSample(x, y, 0) < DARK;
            }
        }
        return new Ink(dark);
    }

    /// The same with every dark pixel three wide: two rasterizers need not agree on where an edge is.
    Ink thickened() {
        var thick = new boolean[dark.length][];
        for (int y = 0; y < dark.length; y++) {
            thick[y] = dark[y].clone();
            for (int x = 0; x < dark[y].length; x++) {
                thick[y][x] |= (x > 0 && dark[y][x - 1]) || (x + 1 < dark[y].length && dark[y][x + 1]);
            }
        }
        return new Ink(thick);
    }

    int height() {
        return dark.length;
    }

    boolean isInkIn(Rectangle2D box) {
        for (int y = Math.max(0, (int) box.getMinY()); y < Math.min(box.getMaxY(), dark.length); y++) {
            for (int x = Math.max(0, (int) Math.floor(box.getMinX())); x < Math.min(Math.ceil(box.getMaxX()), dark[y].length); x++) {
                if (dark[y][x]) {
                    return true;
                }
            }
        }
        return false;
    }

    double coveredBy(Ink other, int left, int top) {
        int all = 0;
        int covered = 0;
        for (int y = 0; y < dark.length; y++) {
            for (int x = 0; x < dark[y].length; x++) {
                if (dark[y][x]) {
                    all++;
                    boolean inside = y + top >= 0 && y + top < other.dark.length && x + left >= 0 && x + left < other.dark[y + top].length;
                    covered += inside && other.dark[y + top][x + left] ? 1 : 0;
                }
            }
        }
        return all == 0 ? 1 : (double) covered / all;
    }
}
