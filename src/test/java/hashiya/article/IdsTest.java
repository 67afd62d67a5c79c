package hashiya.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void areUuidsOfVersionSevenThatCarryTheTime() {
        var id = new Ids(Clock.fixed(NOON, ZoneOffset.UTC), new Random(1)).next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void sortByTheOrderTheyWereGivenInEvenWithinAMillisecond() {
        var ids = new Ids(Clock.fixed(NOON, ZoneOffset.UTC), new Random(2));
        var given = new ArrayList<UUID>();
        for (int i = 0; i < 10_000; i++) {
            given.add(ids.next());
        }

        assertThat(given).doesNotHaveDuplicates();
        assertThat(given.stream().map(UUID::toString)).isSorted();
    }

    @Test
    void doNotGoBackWhenTheClockDoes() {
        var clock = new SettableClock();
        var ids = new Ids(clock, new Random(3));
        var before = ids.next();
        clock.now = NOON.minusSeconds(3600);

        assertThat(ids.next().toString()).isGreaterThan(before.toString());
    }

    private static final class SettableClock extends Clock {
        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
