package hashiya.ui.reader;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// Which characters the faces of this computer have. JavaFX does not say; but what it draws for a character that none has
/// is as large, to the hundredth of a pixel, as what it draws for another that none has.
final class SystemFaces {
    /// Unicode will never give a character to this number.
    private static final int NO_CHARACTER = 0x10FFFF;

    /// So large that two glyphs are hardly ever of one size.
    private static final double SIZE = 200;

    private static final Map<Integer, Boolean> KNOWN = new ConcurrentHashMap<>();

    private SystemFaces() {}

    /// Whether one of them has it, and JavaFX draws it: it draws no coloured emoji on Linux.
    static boolean have(int codePoint) {
        return KNOWN.computeIfAbsent(codePoint, SystemFaces::isDrawn);
    }

    private static boolean isDrawn(int codePoint) {
        var ink = ink(codePoint);
        boolean white = Character.isSpaceChar(codePoint);
        return white || (!ink.isEmpty() && !ink.equals(ink(NO_CHARACTER)));
    }

    private static Bounds ink(int codePoint) {
        var text = new Text(Character.toString(codePoint));
        text.setFont(Font.font("System", SIZE));
        text.setBoundsType(TextBoundsType.VISUAL);
        return text.getLayoutBounds();
    }
}
