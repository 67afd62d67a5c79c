package hashiya.ui.reader;

import hashiya.article.Span;
import hashiya.ui.reader.Findings.Law;
import hashiya.ui.reader.Findings.Miss;
import java.util.function.UnaryOperator;
import javafx.geometry.Rectangle2D;

/// Looks inside tokens: what is drawn where a box says a letter stands is the glyph that HarfBuzz makes of that letter
/// there, joined as it is to its neighbours in a run of the direction Unicode says.
///
/// That is measured in the picture, with [Shaped], so it takes nothing from JavaFX's or our own word. Marks are left out:
/// JavaFX on Linux sets them elsewhere. Nor can faces of the system be looked at, which are found by JavaFX alone.
final class ShapeLaw {
    /// The part of a glyph that must be dark. Dots that a face sets as marks stand elsewhere, as all marks do.
    private static final double COVERED = 0.65;

    /// The most that kerning adds to a box, as a part of its height.
    private static final double KERNING = 0.12;

    private final Layer layer;
    private final String text;
    private final String where;
    private final Findings findings;
    private final UnaryOperator<String> letters;

    ShapeLaw(Layer layer, String where, Findings findings) {
        this(layer, where, findings, UnaryOperator.identity());
    }

    /// @param letters what HarfBuzz is told of those of a token
    ShapeLaw(Layer layer, String where, Findings findings, UnaryOperator<String> letters) {
        this.layer = layer;
        this.letters = letters;
        this.where = where;
        this.findings = findings;
        text = layer.setting().text();
    }

    void measure() {
        var picture = Ink.of(layer.flow().snapshot(null, null)).thickened();
        var shown = View.AS_STORED.of(text, layer.direction());
        double left = layer.flow().getBoundsInLocal().getMinX();
        double top = layer.flow().getBoundsInLocal().getMinY();
        for (var node : layer.flow().getChildren()) {
            if (node instanceof TokenText token && isMeasured(token)) {
                double baseline = token.getLayoutY() + token.getBaselineOffset() - top;
                for (var cluster : Shaped.of(letters.apply(token.getText()), token.getFont(), token.token().rightToLeft())) {
                    measure(picture, cluster, shown.stored(cluster.graphemes().shiftedBy(token.token().span().start())), left, baseline);
                }
            }
        }
    }

    private static boolean isMeasured(TokenText token) {
        return switch (token.token().face()) {
            case TokenFace.Own own -> own == TokenFace.Own.READING || own == TokenFace.Own.LATIN;
            case FallbackFace _ -> true;
        };
    }

    private void measure(Ink picture, Shaped.Cluster cluster, Span graphemes, double left, double baseline) {
        var boxes = layer.geometry().boxes(graphemes);
        if (boxes.isEmpty()) {
            return;
        }
        findings.count(Law.SHAPE);
        double covered = covered(picture, cluster, boxes.getFirst(), left, baseline);
        if (covered < COVERED) {
            findings.miss(new Miss(Law.SHAPE, text, graphemes, where + ", %.2f covered".formatted(covered)));
        }
    }

    /// At one edge of its box or the other, for kerning makes boxes wider.
    private static double covered(Ink picture, Shaped.Cluster cluster, Rectangle2D box, double left, double baseline) {
        double kerning = box.getWidth() - cluster.width();
        double x = box.getMinX() - left + cluster.left();
        double one = coveredAt(picture, cluster, x, box, baseline);
        boolean isKerned = Math.abs(kerning) < KERNING * box.getHeight();
        return one >= COVERED || !isKerned ? one : Math.max(one, coveredAt(picture, cluster, x + kerning, box, baseline));
    }

    /// At the height where the glyph fits best – lines of Latin alone have another baseline –, at most a pixel to the side.
    private static double coveredAt(Ink picture, Shaped.Cluster cluster, double left, Rectangle2D box, double baseline) {
        int x = (int) Math.round(left);
        int y = (int) Math.round(baseline) - cluster.rises();
        double best = 0;
        for (int away = 0; away <= box.getHeight() / 3 && best < COVERED; away++) {
            for (int across = -1; across <= 1; across++) {
                best = Math.max(best, cluster.ink().coveredBy(picture, x + across, y + away));
                best = Math.max(best, cluster.ink().coveredBy(picture, x + across, y - away));
            }
        }
        return best;
    }
}
