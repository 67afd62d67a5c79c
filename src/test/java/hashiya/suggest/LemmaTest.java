package hashiya.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A reporting word as a dictionary has it, whoever marked it.
class LemmaTest {
    private static final List<Path> FOLDERS =
            List.of(Path.of("src/test/resources/hashiya/suggest/gold"), Path.of("src/test/resources/hashiya/suggest/unseen"));

    private final Suggesting suggesting = new Suggesting();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            قال            | قال   | as it is
            وقالت          | قال   | with و, and feminine
            قَائِلًا          | قال   | with tashkeel
            مشيراً          | أشار  | a participle
            وسيضيف         | أضاف  | of what is to come
            استطردت قائلة   | استطرد | the first of two
            خلال مؤتمر أكد  | أكد   | among other words
            كتاب           | -     | reports nothing
            """)
    void isThatOfTheDictionary(String cue, String lemma, String why) {
        assertThat(suggesting.lemma(cue)).as(why).isEqualTo(Optional.ofNullable(lemma));
    }

    /// The reading sees more than the word: who only passes words on («نقلاً عن») reports what another said.
    @Test
    void isNearlyAlwaysThatOfTheReading() throws IOException {
        var others = new ArrayList<String>();
        int cues = 0;
        for (var folder : FOLDERS) {
            for (var gold : Gold.in(folder)) {
                String text = gold.text(folder);
                for (var quote : suggesting.of(text).quotes()) {
                    cues++;
                    String cue = quote.cue().span().in(text);
                    if (!suggesting.lemma(cue).equals(Optional.of(quote.cue().lemma()))) {
                        others.add(cue + ": " + quote.cue().lemma());
                    }
                }
            }
        }
        assertThat(cues).isGreaterThan(700);
        assertThat(others).as("of %d cues", cues).hasSizeLessThan(5);
    }
}
