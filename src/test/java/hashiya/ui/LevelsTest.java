package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.ui.Levels.Wanted;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LevelsTest {
    private static final double GAP = 8;

    static IntStream seeds() {
        return new Random(20261122).ints(300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void cardsNeverLieOnOneAnotherAndTheChosenOneIsLevel(int seed) {
        var random = new Random(seed);
        var cards = random.doubles(1 + random.nextInt(40), -300, 1500)
                .sorted()
                .mapToObj(top -> new Wanted(top, Math.ceil(20 + random.nextDouble() * 200)))
                .toList();
        int chosen = random.nextInt(cards.size());

        double[] tops = Levels.of(cards, chosen, GAP);

        assertThat(tops[chosen]).isEqualTo(Math.rint(cards.get(chosen).top()));
        for (int i = 1; i < tops.length; i++) {
            assertThat(tops[i] - tops[i - 1]).as("white above card %d", i).isGreaterThanOrEqualTo(cards.get(i - 1).height() + GAP);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void cardsWithRoomEnoughAreAllLevel(int seed) {
        var random = new Random(seed);
        List<Wanted> cards = IntStream.range(0, 20)
                .mapToObj(i -> new Wanted(i * 120 + random.nextInt(10), 20 + random.nextInt(80)))
                .toList();

        double[] tops = Levels.of(cards, random.nextInt(20), GAP);

        assertThat(tops).containsExactly(cards.stream().mapToDouble(Wanted::top).toArray());
    }
}
