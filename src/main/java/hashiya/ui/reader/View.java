package hashiya.ui.reader;

import hashiya.arabic.Digits;
import hashiya.arabic.Direction;
import hashiya.arabic.Shown;
import hashiya.arabic.Tashkeel;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How a reader wants to see the words. What is stored, marked, found and copied stays as it is.
public record View(Digits digits, Tashkeel tashkeel, Invisibles invisibles) {
    public static final View AS_STORED = new View(Digits.AS_WRITTEN, Tashkeel.SHOWN, Invisibles.HIDDEN);

    public View with(Digits other) {
        return new View(other, tashkeel, invisibles);
    }

    public View with(Tashkeel other) {
        return new View(digits, other, invisibles);
    }

    public View with(Invisibles other) {
        return new View(digits, tashkeel, other);
    }

    /// Written out, like the next: what the compiler leaves to the first call, the first page of a start would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof View view
                && digits == view.digits
                && tashkeel == view.tashkeel
                && invisibles == view.invisibles;
    }

    @Override
    public int hashCode() {
        return Objects.hash(digits, tashkeel, invisibles);
    }

    Shown of(String paragraph, Direction direction) {
        return Shown.of(paragraph, direction, digits, tashkeel);
    }
}
