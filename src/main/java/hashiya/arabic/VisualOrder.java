package hashiya.arabic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.Bidi;
import hashiya.article.Span;

/// The order in which one paragraph's characters stand on the page, by the Unicode bidirectional algorithm (UAX #9).
///
/// Offsets count from the start of the paragraph.
public final class VisualOrder {
    private final String paragraph;
    private final Bidi bidi;

    private VisualOrder(String paragraph, Bidi bidi) {
        this.paragraph = paragraph;
        this.bidi = bidi;
    }

    /// Of a text that is one paragraph whatever Unicode's own separators in it say.
    public static VisualOrder of(String paragraph, Direction base) {
        var bidi = new Bidi();
        bidi.setPara(LineEnds.asSpaces(paragraph), base == Direction.RIGHT_TO_LEFT ? Bidi.RTL : Bidi.LTR, null);
        return new VisualOrder(paragraph, bidi);
    }

    /// The offsets of a line's units as they stand from left to right once the line is reordered (rules L1 to L4).
    ///
    /// ```java
    /// VisualOrder.of("عام 2023", RIGHT_TO_LEFT).leftToRight(new Span(0, 8))   // 4 5 6 7 3 2 1 0
    /// ```
    public int[] leftToRight(Span line) {
        if (line.isEmpty()) {
            return new int[0];
        }
        int[] offsets = bidi.setLine(line.start(), line.end()).getVisualMap();
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] += line.start();
        }
        return offsets;
    }

    /// Whether the unit at `offset` runs right to left, that is, has an odd level.
    /// Throws [IllegalArgumentException] outside the paragraph.
    public boolean isRightToLeft(int offset) {
        return bidi.getLevelAt(offset) % 2 == 1;
    }

    /// The embedding level of the unit at `offset`. Neighbours of one level make a run, which is reordered as a whole.
    /// Throws [IllegalArgumentException] outside the paragraph.
    public int level(int offset) {
        return bidi.getLevelAt(offset);
    }

    /// Whether a control forces the letter or digit at `offset` to run against its own direction.
    public boolean isForced(int offset) {
        return switch (UCharacter.getDirection(paragraph.codePointAt(offset))) {
            case UCharacterDirection.LEFT_TO_RIGHT,
                    UCharacterDirection.EUROPEAN_NUMBER,
                    UCharacterDirection.ARABIC_NUMBER -> isRightToLeft(offset);
            case UCharacterDirection.RIGHT_TO_LEFT, UCharacterDirection.RIGHT_TO_LEFT_ARABIC -> !isRightToLeft(offset);
            default -> false;
        };
    }

    /// The embedding level of each unit (rules X1 to I2); all that the order on any line depends on.
    byte[] levels() {
        return bidi.getLevels();
    }
}
