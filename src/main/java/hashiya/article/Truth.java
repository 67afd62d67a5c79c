package hashiya.article;

import java.util.OptionalInt;

/// Whether a claim is true, as far as people have found out.
///
/// Five steps are a scale, as schema.org's `ClaimReview` has one; the others say that there is no verdict yet, or that
/// nobody can give one.
public enum Truth {
    /// Nobody has looked yet.
    OPEN(0),
    /// Somebody is looking.
    IN_WORK(0),
    TRUE(5),
    MOSTLY_TRUE(4),
    HALF_TRUE(3),
    MOSTLY_FALSE(2),
    FALSE(1),
    /// Looked at, and it cannot be told.
    UNPROVEN(0);

    /// The value of what is wholly false.
    public static final int WORST = 1;

    /// The value of what is wholly true.
    public static final int BEST = 5;

    private final int value;

    Truth(int value) {
        this.value = value;
    }

    /// Where on the scale from [#WORST] to [#BEST] it stands; nothing where it is not on it.
    public OptionalInt value() {
        return value == 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /// Whether it is what somebody has found, and not just how far they are.
    public boolean isVerdict() {
        return this != OPEN && this != IN_WORK;
    }
}
