package hashiya.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Ways of saying who said what, one a row, each with why it was once read wrongly.
class ConstructionsTest {
    private final Suggesting suggesting = new Suggesting();

    @ParameterizedTest
    @CsvFileSource(resources = "constructions.csv", numLinesToSkip = 1)
    void findsWhatWasSaidAndWho(String text, String said, String who, String why) {
        assertThat(suggesting.of(text).quotes())
                .as(why)
                .extracting(quote -> quote.span().in(text), SuggestedQuote::speaker)
                .contains(tuple(said, who));
    }
}
