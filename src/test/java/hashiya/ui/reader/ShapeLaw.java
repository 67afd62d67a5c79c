package hashiya.ui.reader;

import hashiya.article.Span;
import hashiya.ui.reader.Findings.Law;
import hashiya.ui.reader.Findings.Miss;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /// What is not seen is looked at again, so many times as large.
    private static final int CLOSER = 3;

    private final Map<Integer, Ink> pictures = new HashMap<>();
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
        var shown = View.AS_STORED.of(text, layer.direction());
        for (var node : layer.flow().getChildren()) {
            if (node instanceof TokenText token && isMeasured(token)) {
                for (var cluster : shaped(token, 1)) {
                    measure(token, cluster, shown.stored(cluster.graphemes().shiftedBy(token.token().span().start())));
                }
            }
        }
    }

    private List<Shaped.Cluster> shaped(TokenText token, int times) {
        return Shaped.of(letters.apply(token.getText()), token.getFont(), token.token().rightToLeft(), times);
    }

    private static boolean isMeasured(TokenText token) {
        return switch (token.token().face()) {
            case TokenFace.Own own -> own == TokenFace.Own.READING || own == TokenFace.Own.LATIN;
            case FallbackFace _ -> true;
        };
    }

    private void measure(TokenText token, Shaped.Cluster cluster, Span graphemes) {
        var boxes = layer.geometry().boxes(graphemes);
        if (boxes.isEmpty()) {
            return;
        }
        findings.count(Law.SHAPE);
        double covered = covered(token, cluster, boxes.getFirst(), 1);
        if (covered < COVERED) {
            covered = shaped(token, CLOSER).stream()
                    .filter(larger -> larger.graphemes().equals(cluster.graphemes()))
                    .mapToDouble(larger -> covered(token, larger, boxes.getFirst(), CLOSER))
                    .max()
                    .orElse(covered);
        }
        if (covered < COVERED) {
            findings.miss(new Miss(Law.SHAPE, text, graphemes, where, "%.2f covered".formatted(covered)));
        }
    }

    private double covered(TokenText token, Shaped.Cluster cluster, Rectangle2D box, int times) {
        var picture = pictures.computeIfAbsent(times, closer -> Ink.of(layer.flow(), closer).thickened());
        var flow = layer.flow().getBoundsInLocal();
        double left = flow.getMinX() * times;
        double baseline = (token.getLayoutY() + token.getBaselineOffset() - flow.getMinY()) * times;
        var larger = Ink.closer(box, times);
        double reach = token.token().scale() < 1 ? token.getBaselineOffset() * times : larger.getHeight() / 3;
        return covered(picture, cluster, larger, left, baseline, reach);
    }

    /// At one edge of its box or the other, for kerning makes boxes wider.
    private static double covered(
            Ink picture, Shaped.Cluster cluster, Rectangle2D box, double left, double baseline, double reach) {
        double kerning = box.getWidth() - cluster.width();
        double x = box.getMinX() - left + cluster.left();
        double one = coveredAt(picture, cluster, x, baseline, reach);
        boolean isKerned = Math.abs(kerning) < KERNING * box.getHeight();
        return one >= COVERED || !isKerned ? one : Math.max(one, coveredAt(picture, cluster, x + kerning, baseline, reach));
    }

    /// At the height where the glyph fits best – lines of Latin alone have another baseline, and so
    /// has a letter made smaller to fit its line, of which JavaFX tells that of a full one –, at most a pixel to the side.
    private static double coveredAt(Ink picture, Shaped.Cluster cluster, double left, double baseline, double reach) {
        int x = (int) Math.round(left);
        int y = (int) Math.round(baseline) - cluster.rises();
        double best = 0;
        for (int away = 0; away <= reach && best < COVERED; away++) {
            for (int across = -1; across <= 1; across++) {
                best = Math.max(best, cluster.ink().coveredBy(picture, x + across, y + away));
                best = Math.max(best, cluster.ink().coveredBy(picture, x + across, y - away));
            }
        }
        return best;
    }
}
