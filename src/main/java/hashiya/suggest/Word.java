package hashiya.suggest;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A word as a text spells it, and all that the reading asks of it, found out once however often it occurs.
///
/// @param written as it stands
/// @param plain in its plain spelling
/// @param bare plain, without its article
/// @param skeleton bare, without long vowels and without what makes بولندي of بولندا: names are spelled in many ways
/// @param reasons why a sentence with it may be worth checking
/// @param cue the reporting word this may be
record Word(
        String written,
        String plain,
        String bare,
        String skeleton,
        Set<WordClass> classes,
        Set<Reason> reasons,
        boolean hasDigit,
        @Nullable CueForm cue) {

    /// What a mark of punctuation has for a word.
    static final Word NONE = new Word(
            "", "", "", "", EnumSet.noneOf(WordClass.class), EnumSet.noneOf(Reason.class), false, null);

    /// Words that only their plain spelling makes the same as others: the names علي, آنا and آن, لدى beside
    /// لديّ, and ألا beside إلا.
    private static final Map<String, Set<WordClass>> HOMOGRAPHS = Map.of(
            "علي", EnumSet.of(WordClass.GIVEN_NAME),
            "آنا", EnumSet.of(WordClass.GIVEN_NAME),
            "آن", EnumSet.of(WordClass.GIVEN_NAME),
            "لدى", EnumSet.of(WordClass.PREPOSITION),
            "ألا", EnumSet.of(WordClass.THAT),
            "ألّا", EnumSet.of(WordClass.THAT));

    /// Verbs whose first letters only look like an article.
    private static final Set<String> VERBS = Set.of("التقي", "التقت", "التزم", "التزمت", "التحق", "التحقت", "التمس");

    private static final String LONG_VOWELS = "اويء";

    static Word of(String written, Vocabulary vocabulary) {
        String plain = Spelling.of(written);
        var classes = HOMOGRAPHS.getOrDefault(written, vocabulary.classes(plain));
        String bare = bare(plain, vocabulary);
        boolean hasDigit = plain.chars().anyMatch(Character::isDigit);
        return new Word(written, plain, bare, skeleton(bare), classes, vocabulary.reasons(plain), hasDigit,
                vocabulary.cue(plain));
    }

    boolean is(WordClass some) {
        return classes.contains(some);
    }

    boolean isAny(List<WordClass> some) {
        for (var one : some) {
            if (classes.contains(one)) {
                return true;
            }
        }
        return false;
    }

    boolean hasArticle() {
        return plain.startsWith("ال") && plain.length() > 3 && !written.startsWith("أ") && !VERBS.contains(plain);
    }

    /// Whether a doubled letter is written, which عبّر has and عبر has not.
    boolean isDoubled() {
        return written.indexOf('\u0651') >= 0;
    }

    /// An adjective of where somebody belongs, with its article: المصري، الجهوية.
    boolean isNisba() {
        return hasArticle() && (plain.endsWith("ي") || plain.endsWith("يه"));
    }

    /// الشركة، للشركة and, where the rest is such a body's word, لشركة are the same.
    private static String bare(String plain, Vocabulary vocabulary) {
        if (plain.startsWith("لل") && plain.length() > 4) {
            return plain.substring(2);
        }
        if (plain.startsWith("ل") && plain.length() > 3
                && vocabulary.classes(plain.substring(1)).contains(WordClass.ORGANISATION)) {
            return plain.substring(1);
        }
        return plain.startsWith("ال") && plain.length() > 4 ? plain.substring(2) : plain;
    }

    private static String skeleton(String bare) {
        if (bare.length() < 4) {
            return bare;
        }
        int length = bare.endsWith("يه") ? bare.length() - 2 : bare.length();
        var skeleton = new StringBuilder(length).append(bare.charAt(0));
        for (int i = 1; i < length; i++) {
            if (LONG_VOWELS.indexOf(bare.charAt(i)) < 0) {
                skeleton.append(bare.charAt(i));
            }
        }
        return skeleton.toString();
    }
}
