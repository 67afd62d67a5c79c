package hashiya.phrases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import hashiya.arabic.Direction;
import hashiya.article.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasesTest {
    private static final Properties ARABIC = read("ar");
    private static final Properties ENGLISH = read("en");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(missing(ARABIC, ENGLISH)).as("in en.properties but not in ar.properties").isEmpty();
        assertThat(missing(ENGLISH, ARABIC)).as("in ar.properties but not in en.properties").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyPhraseSaysSomethingAboutTheSameArguments(String key) {
        assertThat(ARABIC.getProperty(key)).isNotBlank();
        assertThat(ENGLISH.getProperty(key)).isNotBlank();
        assertThat(arguments(ARABIC.getProperty(key))).isEqualTo(arguments(ENGLISH.getProperty(key)));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyPluralHasTheFormsOfItsLanguage(String key) {
        assertThat(plurals(ARABIC.getProperty(key)))
                .allSatisfy(forms -> assertThat(forms).contains("zero", "one", "two", "few", "many", "other"));
        assertThat(plurals(ENGLISH.getProperty(key))).allSatisfy(forms -> assertThat(forms).contains("one", "other"));
    }

    @ParameterizedTest
    @EnumSource
    void noKeyStandsTwiceInOneFile(Language language) throws IOException {
        var keys = Files.readAllLines(file(language.code())).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#") && !line.startsWith(" "))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();

        assertThat(keys).doesNotHaveDuplicates().hasSameElementsAs(read(language.code()).stringPropertyNames());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0   | لا مقالات  | No articles
            1   | مقال واحد  | 1 article
            2   | مقالان     | 2 articles
            3   | ٣ مقالات   | 3 articles
            11  | ١١ مقالًا  | 11 articles
            100 | ١٠٠ مقال   | 100 articles
            """)
    void countsInBothLanguages(int count, String arabic, String english) {
        assertThat(Phrases.in(Language.ARABIC).say("shelf.articles", count)).isEqualTo(arabic);
        assertThat(Phrases.in(Language.ENGLISH).say("shelf.articles", count)).isEqualTo(english);
    }

    @Test
    void namesTheKeyThatIsMissing() {
        var phrases = Phrases.in(Language.ENGLISH);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> phrases.say("no.such-key"))
                .withMessageContaining("no.such-key");
    }

    @Test
    void tellsTroubleInTheLanguageOfTheReader() {
        var trouble = new Trouble("count.quotes", null, 2) {};

        assertThat(Phrases.in(Language.ARABIC).tell(trouble)).isEqualTo("اقتباسان");
        assertThat(Phrases.in(Language.ENGLISH).tell(trouble)).isEqualTo("2 quotes");
    }

    @Test
    void writesNumbersAndDates() {
        var evening = Instant.parse("2026-11-22T21:30:00Z");

        assertThat(Phrases.in(Language.ARABIC).number(1_234)).isEqualTo("١٬٢٣٤");
        assertThat(Phrases.in(Language.ARABIC).date(evening, ZoneId.of("Asia/Riyadh"))).isEqualTo("٢٣ نوفمبر ٢٠٢٦");
        assertThat(Phrases.in(Language.ENGLISH).date(evening, ZoneId.of("UTC"))).isEqualTo("Nov 22, 2026");
    }

    @Test
    void languagesAreKnownByTheirCodes() {
        assertThat(Language.of("ar")).contains(Language.ARABIC);
        assertThat(Language.of("en")).contains(Language.ENGLISH);
        assertThat(Language.of("fr")).isEmpty();
        assertThat(Language.ARABIC.direction()).isEqualTo(Direction.RIGHT_TO_LEFT);
        assertThat(Language.ENGLISH.direction()).isEqualTo(Direction.LEFT_TO_RIGHT);
    }

    private static Stream<String> keys() {
        var keys = new TreeSet<>(ARABIC.stringPropertyNames());
        keys.retainAll(ENGLISH.stringPropertyNames());
        return keys.stream();
    }

    private static Set<String> missing(Properties from, Properties other) {
        var keys = new TreeSet<>(other.stringPropertyNames());
        keys.removeAll(from.stringPropertyNames());
        return keys;
    }

    /// The numbers of a pattern's arguments. Fails where the pattern cannot be read.
    private static Set<String> arguments(String pattern) {
        var message = new MessagePattern(pattern);
        return parts(message)
                .filter(part -> part.getType() == Part.Type.ARG_NUMBER || part.getType() == Part.Type.ARG_NAME)
                .map(message::getSubstring)
                .collect(toCollection(HashSet::new));
    }

    /// For each plural in a pattern the forms it has.
    private static List<Set<String>> plurals(String pattern) {
        var message = new MessagePattern(pattern);
        var plurals = new ArrayList<Set<String>>();
        for (int i = 0; i < message.countParts(); i++) {
            var part = message.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                int limit = message.getLimitPartIndex(i);
                plurals.add(IntStream.range(i, limit)
                        .mapToObj(message::getPart)
                        .filter(inside -> inside.getType() == Part.Type.ARG_SELECTOR)
                        .map(message::getSubstring)
                        .collect(toCollection(HashSet::new)));
            }
        }
        return plurals;
    }

    private static Stream<Part> parts(MessagePattern message) {
        return IntStream.range(0, message.countParts()).mapToObj(message::getPart);
    }

    private static Path file(String code) {
        return Path.of("resources/hashiya/phrases", code + ".properties");
    }

    private static Properties read(String code) {
        try (var reader = Files.newBufferedReader(file(code), UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
