package hashiya.ui.reader;

import hashiya.arabic.Graphemes;
import hashiya.article.Span;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// What HarfBuzz, as `java.awt` has it, makes of the letters of one token: glyphs, and the graphemes each stands for.
///
/// It knows nothing of JavaFX, Pango or our geometry; it is told the letters, the face and the direction of their run.
final class Shaped {
    /// Some graphemes and the glyphs drawn for them, in pixels from the left of the first.
    ///
    /// @param graphemes from the first of them to the last, in the token
    /// @param rises how far above the baseline the picture begins
    /// @param width of the glyphs, without kerning
    record Cluster(Span graphemes, Ink ink, double left, int rises, double width) {}

    private static final Map<String, Font> FONTS = new ConcurrentHashMap<>();
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Shaped() {}

    /// The clusters that have ink, in logical order.
    static List<Cluster> of(String letters, javafx.scene.text.Font font, boolean rightToLeft) {
        return of(letters, font, rightToLeft, 1);
    }

    /// @param times how much larger than the font says
    static List<Cluster> of(String letters, javafx.scene.text.Font font, boolean rightToLeft, int times) {
        var glyphs = glyphs(letters, font(font).deriveFont((float) font.getSize() * times), rightToLeft);
        var graphemes = Graphemes.of(letters);
        var byGrapheme = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            int character = glyphs.getGlyphCharIndex(i);
            if (character < letters.length() && !isMark(letters, character)) {
                byGrapheme.computeIfAbsent(graphemes.before(character + 1), _ -> new ArrayList<>()).add(i);
            }
        }
        var clusters = new ArrayList<Cluster>();
        for (int start : byGrapheme.keySet()) {
            var next = byGrapheme.higherKey(start);
            drawn(glyphs, byGrapheme.getOrDefault(start, List.of()), new Span(start, next == null ? letters.length() : next))
                    .ifPresent(clusters::add);
        }
        return clusters;
    }

    /// A whole Arabic word, each glyph where the face moves it.
    ///
    /// @param place the part of the plane to picture, which has the left of the word on its baseline at 0, 0
    static Ink word(String letters, javafx.scene.text.Font font, boolean kerned, Rectangle place) {
        var kerning = font(font).deriveFont(Map.of(TextAttribute.KERNING, kerned ? TextAttribute.KERNING_ON : 0));
        return picture(glyphs(letters, kerning, true).getOutline(), place);
    }

    private static GlyphVector glyphs(String letters, Font font, boolean rightToLeft) {
        return font.layoutGlyphVector(
                CONTEXT, letters.toCharArray(), 0, letters.length(),
                rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
    }

    private static Optional<Cluster> drawn(GlyphVector vector, List<Integer> glyphs, Span graphemes) {
        double left = glyphs.stream().mapToDouble(i -> vector.getGlyphPosition(i).getX()).min().orElse(0);
        double right = glyphs.stream()
                .mapToDouble(i -> vector.getGlyphPosition(i).getX() + vector.getGlyphMetrics(i).getAdvanceX())
                .max()
                .orElse(0);
        var shape = new Area();
        glyphs.forEach(i -> shape.add(new Area(vector.getGlyphOutline(i))));
        var bounds = shape.getBounds();
        if (bounds.isEmpty()) {
            return Optional.empty();
        }
        var picture = picture(shape, new Rectangle(bounds.x - 1, bounds.y - 1, bounds.width + 2, bounds.height + 2));
        return Optional.of(new Cluster(graphemes, picture, bounds.x - 1 - left, 1 - bounds.y, right - left));
    }

    private static Ink picture(Shape shape, Rectangle place) {
        var picture = new BufferedImage(place.width, place.height, BufferedImage.TYPE_BYTE_GRAY);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, place.width, place.height);
        pen.setColor(java.awt.Color.BLACK);
        pen.fill(AffineTransform.getTranslateInstance(-place.x, -place.y).createTransformedShape(shape));
        pen.dispose();
        return Ink.of(picture);
    }

    private static boolean isMark(String letters, int character) {
        int type = Character.getType(letters.codePointAt(character));
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static Font font(javafx.scene.text.Font font) {
        var file = switch (font.getFamily()) {
            case "Hashiya Naskh" -> "HashiyaNaskh-";
            case "Gentium Book Basic" -> "GentiumBookBasic-";
            case "Hashiya Noto" -> "HashiyaNoto-";
            default -> "HashiyaSans-";
        } + ("Bold".equals(font.getStyle()) ? "Bold.ttf" : "Regular.ttf");
        return FONTS.computeIfAbsent(file, Shaped::read).deriveFont((float) font.getSize());
    }

    private static Font read(String file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, Path.of("resources/hashiya/fonts", file).toFile());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (FontFormatException trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
