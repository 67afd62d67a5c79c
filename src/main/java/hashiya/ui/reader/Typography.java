package hashiya.ui.reader;

import hashiya.article.Paragraph;
import hashiya.article.Paragraph.Role;
import javafx.geometry.Insets;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// How the page is set: the face, its sizes, and the white around the lines. Lengths in pixels.
///
/// @param family of the reading face
/// @param size of the body; everything else is in proportion to it
public record Typography(String family, double size, Leading leading, Measure lines) {
    /// Sizes a person can read and a page can hold.
    private static final double SMALLEST = 14;

    private static final double LARGEST = 42;

    /// On either side of a quotation, at every size: the narrowest page must still hold a long word beside it, and white that
    /// grew with the letters would take room from words that were cut for more.
    private static final double INDENT = 20;

    /// Above the first line, as a share of the size: signs of recitation stand as high, and the page cuts at its edges.
    private static final double ABOVE_THE_FIRST = 0.8;

    public Typography {
        size = Math.clamp(size, SMALLEST, LARGEST);
    }

    /// A face and a size, with the usual white between lines of the usual length.
    public Typography(String family, double size) {
        this(family, size, Leading.USUAL, Measure.USUAL);
    }

    public Typography scaled(double factor) {
        return new Typography(family, size * factor, leading, lines);
    }

    /// The length of a full line.
    public double measure() {
        return lines.of(size);
    }

    Font font(Role role) {
        return Font.font(family, weight(role), sizeOf(role));
    }

    /// The white between the lines of a paragraph.
    double lineSpacing(Role role) {
        return role == Role.BODY || role == Role.QUOTATION ? leading.of(size) : size * 0.1;
    }

    /// The white around a paragraph, in the box its text flow stands in.
    ///
    /// @param side of the page; before and after a quotation its indent is added
    Insets around(Setting setting, double side) {
        var role = setting.paragraph().role();
        double above = switch (role) {
            case TITLE -> size * 1.6;
            case DATELINE, GAP -> 0;
            case BODY, QUOTATION -> size * 0.3;
        };
        double below = switch (role) {
            case TITLE -> size * 0.25;
            case GAP -> 0;
            case DATELINE -> size * 0.5;
            case BODY, QUOTATION -> size * 0.55;
        };
        double atTheTop = setting.start() == 0 ? size * ABOVE_THE_FIRST : 0;
        double beside = side + indent(role);
        return new Insets(
                setting.goesOn() ? 0 : Math.max(above, atTheTop),
                beside,
                setting.isGoneOnWith() ? lineSpacing(role) : below,
                beside);
    }

    /// How far a paragraph stands in from either side of the page.
    static double indent(Role role) {
        return role == Role.QUOTATION ? INDENT : 0;
    }

    private double sizeOf(Role role) {
        return switch (role) {
            case TITLE -> size * 1.62;
            case DATELINE -> size * 0.76;
            case BODY, QUOTATION -> size;
            case GAP -> size * 0.3;
        };
    }

    private static FontWeight weight(Role role) {
        return role == Role.TITLE ? FontWeight.BOLD : FontWeight.NORMAL;
    }
}
