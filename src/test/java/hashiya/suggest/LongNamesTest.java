package hashiya.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// However much stands before a name, and however many fathers it tells, it is told whole.
class LongNamesTest {
    @ParameterizedTest
    @CsvSource({
        "وأعلن وكيل وزارة الأشغال العامة والإسكان لشؤون الطرق والجسور المهندس عبد الرحمن بن محمد بن عبد العزيز آل سليمان أن الكلفة"
                + " لن ترتفع., عبد الرحمن بن محمد بن عبد العزيز آل سليمان",
        "وقال رئيس هيئة الأركان العامة الفريق ناصر بن فهد بن سعد إن الطريق مفتوح., ناصر بن فهد بن سعد",
    })
    void isTheSpeaker(String text, String name) {
        var quote = new Suggesting().of(text).quotes().getFirst();

        assertThat(Objects.requireNonNull(quote.speaker())).isEqualTo(name);
    }
}
