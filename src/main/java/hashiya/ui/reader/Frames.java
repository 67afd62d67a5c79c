package hashiya.ui.reader;

import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Draws a character that no face has as a frame with its number in it, in two rows of digits, as browsers do; the box that
/// a face has for it would tell nothing.
final class Frames {
    /// What is drawn, as shares of the size of the text.
    private static final double RISES = 0.72;
    private static final double FALLS = 0.14;
    private static final double WHITE = 0.06;

    /// How wide a digit is, and how far apart two rows are, as shares of the size of the digits.
    private static final double DIGIT = 0.66;
    private static final double ROW = 0.86;

    private Frames() {}

    /// Puts the frames of a token into a group, where the token is laid out in its flow.
    static void draw(Group group, Text token) {
        var codePoints = token.getText().codePoints().toArray();
        var bounds = token.getLayoutBounds();
        double width = bounds.getWidth() / codePoints.length;
        double left = token.getLayoutX() + token.getTranslateX() + bounds.getMinX();
        double baseline = token.getLayoutY() + token.getBaselineOffset();
        for (int i = 0; i < codePoints.length; i++) {
            draw(group, codePoints[i], left + i * width, width, baseline, token.getFont().getSize());
        }
    }

    private static void draw(Group group, int codePoint, double left, double width, double baseline, double size) {
        double white = size * WHITE;
        var frame = new Rectangle(
                left + white, baseline - size * RISES, Math.max(1, width - 2 * white), size * (RISES + FALLS));
        frame.getStyleClass().setAll("frame");
        group.getChildren().add(frame);

        String number = String.format(Locale.ROOT, "%04X", codePoint);
        int inRow = (number.length() + 1) / 2;
        double digits = Math.min((frame.getWidth() - white) / (inRow * DIGIT), (frame.getHeight() - white) / (2 * ROW));
        double middle = frame.getX() + frame.getWidth() / 2;
        double centre = frame.getY() + frame.getHeight() / 2;
        group.getChildren().add(row(number.substring(0, number.length() - inRow), digits, middle, centre - digits * ROW / 2));
        group.getChildren().add(row(number.substring(number.length() - inRow), digits, middle, centre + digits * ROW / 2));
    }

    private static Text row(String digits, double size, double middle, double centre) {
        var row = new Text(digits);
        row.getStyleClass().setAll("frame-digits");
        row.setFont(Font.font("Hashiya Sans", size));
        row.setStyle(String.format(Locale.ROOT, "-fx-font: %.2fpx 'Hashiya Sans';", size));
        row.setTextOrigin(VPos.CENTER);
        row.setX(middle - row.getLayoutBounds().getWidth() / 2);
        row.setY(centre);
        return row;
    }
}
