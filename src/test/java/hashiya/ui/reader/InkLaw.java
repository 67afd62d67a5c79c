package hashiya.ui.reader;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import hashiya.arabic.Graphemes;
import hashiya.arabic.Invisible;
import hashiya.arabic.VisualOrder;
import hashiya.article.Span;
import hashiya.ui.reader.Findings.Law;
import hashiya.ui.reader.Findings.Miss;
import java.awt.Rectangle;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Looks at the picture itself, because a layout asked about itself cannot see a glyph set on the wrong side.
///
/// Every character that does not join – a digit, a Latin letter, a bracket, a stop – is drawn alone, mirrored where it runs
/// from the right, and laid over the place its box says: the picture must be dark wherever it is. Where Unicode has no
/// mirrored character, as for √, it is drawn in a looking glass, or as it is: faces differ. « » have another form where they run
/// from the right; HarfBuzz draws that one. Letters that join have some ink in their box.
final class InkLaw {
    private static final double COVERED = 0.6;

    /// What is not seen is looked at again, so many times as large.
    private static final int CLOSER = 3;

    private final Layer layer;
    private final Paint ink;
    private final String text;
    private final String where;
    private final Findings findings;
    private final Map<String, Ink> alone = new HashMap<>();

    InkLaw(ArticleArea page, Layer layer, String where, Findings findings) {
        this.layer = layer;
        ink = page.ink().get();
        this.where = where;
        this.findings = findings;
        text = layer.setting().text();
    }

    void measure() {
        var picture = Ink.of(layer.flow().snapshot(null, null));
        double left = layer.flow().getBoundsInLocal().getMinX();
        double top = layer.flow().getBoundsInLocal().getMinY();
        var order = VisualOrder.of(text, layer.direction());
        var graphemes = Graphemes.of(text);
        for (int start = 0; start < text.length(); start = graphemes.after(start)) {
            var grapheme = new Span(start, graphemes.after(start));
            var boxes = layer.geometry().boxes(grapheme);
            if (boxes.isEmpty() || !shows(grapheme)) {
                continue;
            }
            var box = new Rectangle2D(
                    boxes.getFirst().getMinX() - left, boxes.getFirst().getMinY() - top,
                    boxes.getFirst().getWidth(), boxes.getFirst().getHeight());
            findings.count(Law.INK);
            if (standsAlone(grapheme) && tokenAt(start).token().face() != TokenFace.Own.FRAMED) {
                boolean rightToLeft = order.isRightToLeft(start);
                double covered = covered(picture, box, drawnAlone(grapheme, rightToLeft, box.getMinX(), false));
                if (covered < COVERED && rightToLeft && hasNoMirrored(text.codePointAt(start))) {
                    covered = covered(picture, box, drawnAlone(grapheme, true, box.getMinX(), true));
                }
                if (covered < COVERED && rightToLeft) {
                    covered = covered(picture.thickened(), box, formOfArabic(grapheme, box));
                }
                if (covered < COVERED) {
                    miss(grapheme, "%.2f covered".formatted(covered));
                }
            } else if (!picture.isInkIn(box) && !Ink.of(layer.flow(), CLOSER).isInkIn(Ink.closer(box, CLOSER))) {
                miss(grapheme, "no ink");
            }
        }
    }

    private boolean shows(Span grapheme) {
        return grapheme.in(text).codePoints().anyMatch(
                codePoint -> !Invisible.isInvisible(codePoint) && !PageLaws.isWhite(codePoint) && !Character.isSpaceChar(codePoint));
    }

    private boolean standsAlone(Span grapheme) {
        int codePoint = text.codePointAt(grapheme.start());
        return grapheme.length() == Character.charCount(codePoint)
                && UCharacter.getIntPropertyValue(codePoint, UProperty.JOINING_TYPE) == UCharacter.JoiningType.NON_JOINING
                && !UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_PRESENTATION);
    }

    private static boolean hasNoMirrored(int codePoint) {
        return UCharacter.isMirrored(codePoint) && UCharacter.getMirror(codePoint) == codePoint;
    }

    private Ink drawnAlone(Span grapheme, boolean rightToLeft, double left, boolean inLookingGlass) {
        int codePoint = text.codePointAt(grapheme.start());
        String glyph = Character.toString(rightToLeft ? UCharacter.getMirror(codePoint) : codePoint);
        double fraction = Math.round((left - Math.floor(left)) * 4) / 4.0;
        var font = tokenAt(grapheme.start()).getFont();
        return alone.computeIfAbsent(
                glyph + fraction + font + inLookingGlass, _ -> draw(glyph, font, fraction, inLookingGlass));
    }

    /// What HarfBuzz makes of a sign that runs from the right, where the face has a form of its own for it.
    private Ink formOfArabic(Span grapheme, Rectangle2D box) {
        var token = tokenAt(grapheme.start());
        var place = new Rectangle(0, (int) -token.getBaselineOffset(), (int) box.getWidth() + 2, (int) box.getHeight());
        return Shaped.word(grapheme.in(text), token.getFont(), false, place);
    }

    private TokenText tokenAt(int offset) {
        int end = 0;
        for (var node : layer.flow().getChildren()) {
            if (node instanceof TokenText token) {
                end += token.getText().length();
                if (end > offset) {
                    return token;
                }
            }
        }
        throw new IllegalArgumentException("no token at " + offset);
    }

    /// In the ink of the page: a thin stem that falls between two pixels is just as dark in one as in the other.
    private Ink draw(String glyph, Font font, double fraction, boolean inLookingGlass) {
        var node = new Text(glyph);
        node.setFont(font);
        node.setTextOrigin(VPos.TOP);
        node.setX(fraction);
        node.setScaleX(inLookingGlass ? -1 : 1);
        node.setFill(ink);
        var parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(0, 0, Math.ceil(node.getLayoutBounds().getWidth()) + 2, Math.ceil(node.getLayoutBounds().getHeight())));
        return Ink.of(new Group(node).snapshot(parameters, null));
    }

    /// The part of a glyph that is dark in the picture where the box says it is, at the height where it fits best.
    private static double covered(Ink picture, Rectangle2D box, Ink glyph) {
        double best = 0;
        for (int across = -1; across <= 1; across++) {
            for (int down = -glyph.height() / 3; down <= glyph.height() / 2 + 4; down++) {
                best = Math.max(best, glyph.coveredBy(picture, (int) Math.floor(box.getMinX()) + across, (int) Math.floor(box.getMinY()) + down));
                if (best == 1) {
                    return 1;
                }
            }
        }
        return best;
    }

    private void miss(Span grapheme, String what) {
        findings.miss(new Miss(Law.INK, text, grapheme, where, what));
    }
}
