package hashiya.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.Seed;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FormulaGuardTest {
    private static final String TEMPTING =
            "=+-@＝＋－＠'\"\t\r\n |\\\u00a0\u200e\u200f\u202b\u202c\u2067\u2069\u061c\ufeffقال1a";

    @ParameterizedTest(name = "{2}: {0} -> {1}")
    @CsvFileSource(resources = "formula-guard.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void guardsWhatASpreadsheetWouldCompute(String cell, String guarded, String why) {
        assertThat(FormulaGuard.guard(unescaped(cell))).as(why).isEqualTo(unescaped(guarded));
    }

    @Test
    void leavesAnEmptyCellEmpty() {
        assertThat(FormulaGuard.guard("")).isEmpty();
        assertThat(FormulaGuard.unguard("")).isEmpty();
    }

    @Test
    void unguardsToExactlyWhatWasGuarded() {
        long seed = Seed.of(FormulaGuardTest.class);
        var random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            String cell = anything(random);

            String guarded = FormulaGuard.guard(cell);

            assertThat(FormulaGuard.unguard(guarded)).as("seed %d, round %d", seed, round).isEqualTo(cell);
            assertThat(guarded).as("seed %d, round %d", seed, round).endsWith(cell).doesNotStartWith("=");
        }
    }

    private static String anything(Random random) {
        var cell = new StringBuilder();
        for (int length = random.nextInt(8); length > 0; length--) {
            cell.append(TEMPTING.charAt(random.nextInt(TEMPTING.length())));
        }
        return cell.toString();
    }

    /// The table writes what cannot be seen by its number, backslash, u and four digits.
    private static String unescaped(String cell) {
        return Pattern.compile("\\\\u(\\p{XDigit}{4})")
                .matcher(cell)
                .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)));
    }
}
