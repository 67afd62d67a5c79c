package hashiya.article;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Gives identifiers: UUIDs of version 7 (RFC 9562, section 5.7), so that they sort by the time they were made.
///
/// Those of one `Ids` never go backwards, not within a millisecond and not when the clock is set back: twelve bits
/// count inside the millisecond (RFC 9562, section 6.2, method 1), and a full or backward millisecond borrows the next.
/// Safe for use by several threads.
public final class Ids {
    private static final int COUNTER_BITS = 12;

    private final Clock clock;
    private final RandomGenerator random;
    private long last;

    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public synchronized UUID next() {
        last = Math.max(last + 1, clock.millis() << COUNTER_BITS);
        long millis = last >>> COUNTER_BITS;
        long counter = last & ((1 << COUNTER_BITS) - 1);
        long version = 0x7000L;
        long variant = 0x8000_0000_0000_0000L;
        return new UUID(millis << 16 | version | counter, variant | random.nextLong() >>> 2);
    }
}
