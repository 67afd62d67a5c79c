package hashiya.arabic;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Letters of Latin, Cyrillic and Greek that are drawn alike, by the confusables of UTS #39.
final class Twins {
    private static final SpoofChecker CONFUSABLES = new SpoofChecker.Builder().build();

    /// Where Greek begins, and where Cyrillic ends; what lies beyond is rare in any article.
    private static final int FIRST = 0x370;

    private static final int LAST = 0x52F;

    private static final Script GREEK = Script.of(UScript.GREEK);
    private static final List<Script> SCRIPTS = List.of(Script.of(UScript.LATIN), Script.of(UScript.CYRILLIC), GREEK);

    private static final String SMALL_OMICRON = "ο";

    /// @param code by which ICU knows the script
    /// @param looks what its letters look like; letters that look alike have one look
    private record Script(int code, Set<String> looks) {
        static Script of(int code) {
            return new Script(code, IntStream.rangeClosed(0, LAST)
                    .filter(codePoint -> UCharacter.isLetter(codePoint) && UScript.getScript(codePoint) == code)
                    .mapToObj(Character::toString)
                    .map(Twins::look)
                    .collect(toUnmodifiableSet()));
        }

        List<String> lettersIn(String word) {
            return word.codePoints()
                    .filter(codePoint -> UScript.getScript(codePoint) == code)
                    .mapToObj(Character::toString)
                    .toList();
        }

        boolean hasTwinsOf(List<String> letters) {
            return letters.stream().map(Twins::look).allMatch(looks::contains);
        }
    }

    private Twins() {}

    /// Whether all the letters that one script has in a word can be taken for letters of another script in it.
    static boolean mislead(String word) {
        if (word.chars().allMatch(unit -> unit < FIRST || unit > LAST) || isFormula(word)) {
            return false;
        }
        var scripts = SCRIPTS.stream().filter(script -> !script.lettersIn(word).isEmpty()).toList();
        return scripts.stream().anyMatch(script -> scripts.stream()
                .anyMatch(other -> other.code() != script.code() && other.hasTwinsOf(script.lettersIn(word))));
    }

    /// One small Greek letter at an end, as in `TNFα`. Nobody writes an omicron there.
    private static boolean isFormula(String word) {
        var letters = GREEK.lettersIn(word);
        return letters.size() == 1
                && UCharacter.isLowerCase(letters.getFirst().codePointAt(0))
                && !letters.getFirst().equals(SMALL_OMICRON)
                && (word.startsWith(letters.getFirst()) || word.endsWith(letters.getFirst()));
    }

    private static String look(String letter) {
        return CONFUSABLES.getSkeleton(letter);
    }
}
