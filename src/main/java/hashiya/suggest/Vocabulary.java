package hashiya.suggest;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of `cues.tsv`, `words.tsv` and `claims.tsv`, by their plain spelling.
final class Vocabulary {
    private static final Set<WordClass> ROLE_ALONE = EnumSet.of(WordClass.ROLE);
    private static final String[] OBJECTS = {"ها", "هما", "هم", "ه"};

    private final Map<String, CueForm> cues = new HashMap<>();
    private final Map<String, Set<WordClass>> classes = new HashMap<>();
    private final Map<String, Set<Reason>> reasons = new HashMap<>();
    private final Set<WordClass> noClass = EnumSet.noneOf(WordClass.class);
    private final Set<Reason> noReason = EnumSet.noneOf(Reason.class);

    Vocabulary() {
        for (var row : Table.read("cues.tsv")) {
            for (String form : Table.words(row[3])) {
                cues.putIfAbsent(Spelling.of(form), CueForm.of(row, form));
            }
        }
        for (var row : Table.read("words.tsv")) {
            addAll(classes, row[1], WordClass.named(row[0]), WordClass.class);
        }
        for (var row : Table.read("claims.tsv")) {
            addAll(reasons, row[1], Reason.named(row[0]), Reason.class);
        }
    }

    private static <E extends Enum<E>> void addAll(Map<String, Set<E>> sets, String words, E one, Class<E> type) {
        for (String word : Table.words(words)) {
            sets.computeIfAbsent(Spelling.of(word), _ -> EnumSet.noneOf(type)).add(one);
        }
    }

    /// The classes of a word; none for most words. An office may be somebody's: محاميه، زميلتها.
    Set<WordClass> classes(String plain) {
        var found = classes.get(plain);
        if (found == null && plain.length() > 4) {
            found = officeOf(plain.endsWith("ها") || plain.endsWith("هم") ? 2 : plain.endsWith("ه") ? 1 : 0, plain);
        }
        if (found == null && plain.length() > 4 && startsWithAnd(plain)) {
            found = afterAnd(plain);
        }
        return found == null ? noClass : found;
    }

    /// ومدير and فمفوض are offices too.
    private @Nullable Set<WordClass> afterAnd(String plain) {
        var bare = classes.get(plain.substring(1));
        return bare != null && bare.contains(WordClass.ROLE) && !bare.contains(WordClass.ADJECTIVE) ? ROLE_ALONE : null;
    }

    private @Nullable Set<WordClass> officeOf(int pronoun, String plain) {
        String bare = plain.substring(0, plain.length() - pronoun);
        String office = bare.endsWith("ت") ? bare.substring(0, bare.length() - 1) + "ه" : bare;
        var found = pronoun == 0 ? null : classes.get(office);
        return found != null && found.contains(WordClass.ROLE) ? ROLE_ALONE : null;
    }

    /// Why a sentence with this word may be worth checking; the word may carry a prefix or the article.
    Set<Reason> reasons(String plain) {
        var found = reasons.get(plain);
        if (found == null && plain.length() > 3 && "وفبلك".indexOf(plain.charAt(0)) >= 0) {
            found = reasons.get(plain.substring(1));
        }
        if (found == null && plain.length() > 4 && plain.startsWith("ال")) {
            found = reasons.get(plain.substring(2));
        }
        return found == null ? noReason : found;
    }

    /// The reporting word this is, bare or with what Arabic writes onto it; `null` if it is none.
    @Nullable CueForm cue(String plain) {
        var cue = verbal(plain);
        if (cue == null && plain.length() > 2 && startsWithAnd(plain)) {
            cue = verbal(plain.substring(1));
            return cue == null ? null : cue.prefixed();
        }
        return cue;
    }

    static boolean startsWithAnd(String plain) {
        return plain.startsWith("و") || plain.startsWith("ف");
    }

    /// أخبرنا, of verbs that take a person; of others نا says who speaks: ذكرنا.
    private @Nullable CueForm toUs(String plain) {
        boolean isToUs = plain.length() > 4 && (plain.endsWith("نا") || plain.endsWith("ني"));
        var cue = isToUs ? cues.get(plain.substring(0, plain.length() - 2)) : null;
        return cue != null && cue.takes() == CueForm.Takes.PERSON ? cue.withObject() : null;
    }

    private @Nullable CueForm verbal(String plain) {
        var cue = cues.get(plain);
        if (cue != null) {
            return cue;
        }
        if (plain.length() > 4 && plain.startsWith("س")) {
            cue = cues.get(plain.substring(1));
            if (cue != null) {
                return cue;
            }
        }
        if (plain.length() > 4 && (plain.startsWith("لي") || plain.startsWith("لت"))) {
            cue = cues.get(plain.substring(1));
            if (cue != null && cue.part() == CueForm.Part.VERB) {
                return cue.prefixed();
            }
        }
        if (plain.length() > 4 && (plain.startsWith("ل") || plain.startsWith("ب"))) {
            cue = cues.get(plain.substring(1));
            if (cue != null && cue.part() == CueForm.Part.MASDAR) {
                return cue.prefixed();
            }
        }
        for (String object : OBJECTS) {
            if (plain.endsWith(object) && plain.length() > object.length() + 2) {
                String bare = plain.substring(0, plain.length() - object.length());
                cue = cues.get(bare.endsWith("ا") ? bare.substring(0, bare.length() - 1) + "ي" : bare);
                if (cue != null && cue.part() == CueForm.Part.VERB) {
                    return cue.withObject();
                }
            }
        }
        return toUs(plain);
    }
}
