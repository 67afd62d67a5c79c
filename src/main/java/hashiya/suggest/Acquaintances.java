package hashiya.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Everyone an article has named so far, by the words that name them.
final class Acquaintances {
    private static final int FEW = 8;
    private static final int LONG_OFFICE = 4;
    private static final int APPOSITION = 10;

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final NameParts nameParts;
    private final Map<String, List<Person>> byWord = new HashMap<>();
    private final TreeMap<Integer, String> named = new TreeMap<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    /// @param name the name alone; `null` where there is only an office
    /// @param words of the mention and what is told beside it, as skeletons
    /// @param full all of the mention
    /// @param at where it stands
    /// @param isAside whether the name is told aside, after the words that it is the name of
    record Person(@Nullable String name, Set<String> nameWords, Set<String> words, String full, int at,
            boolean isPerson, boolean isAside) {}

    Acquaintances(Tokens tokens, NounPhrases phrases, NameParts nameParts) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.nameParts = nameParts;
    }

    /// Whom a word helps to name.
    List<Person> with(Word word) {
        return byWord.getOrDefault(word.skeleton(), List.of());
    }

    /// Where a word first stands, with its article or without.
    List<Integer> places(Word word) {
        return places.getOrDefault(word.bare(), List.of());
    }

    /// Takes in everyone the text names by office or rank.
    void meetAll() {
        @Nullable Phrase office = null;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (!token.isWord()) {
                continue;
            }
            var known = places.computeIfAbsent(token.word().bare(), _ -> new ArrayList<>());
            if (known.size() < FEW) {
                known.add(i);
            }
            var phrase = isHead(i) ? phrases.from(i, tokens.size()) : null;
            phrase = phrase == null ? null : nameParts.withoutSequel(phrase);
            if (office != null && i - office.to() <= 1 && isCalled(token)) {
                meetCalled(office, i + 1);
            }
            office = phrase == null ? office : phrase;
            if (phrase != null && !isBeforeVerb(phrase)
                    && (phrase.length() >= LONG_OFFICE || nameParts.of(phrase) != null)) {
                meet(phrase);
            }
        }
    }

    /// Whether an office or a rank begins here: not الإعلامي of المكتب الإعلامي, nor الوزراء of رئيس الوزراء.
    private boolean isHead(int at) {
        var token = tokens.get(at);
        if (!token.is(WordClass.ROLE) && !token.is(WordClass.RANK)) {
            return false;
        }
        if (at == 0 || !tokens.isWordAt(at - 1)) {
            return true;
        }
        var before = tokens.get(at - 1);
        boolean isAdjective = token.word().isNisba() && before.hasArticle();
        return !isAdjective && !before.is(WordClass.ROLE) && !before.is(WordClass.RANK);
    }

    /// حارس البوابة، ويدعى رمضان عطية: a name told aside.
    private static boolean isCalled(Token token) {
        return switch (token.plain()) {
            case "يدعي", "تدعي", "ويدعي", "وتدعي", "اسمه", "اسمها", "واسمه", "واسمها" -> true;
            default -> false;
        };
    }

    private void meetCalled(Phrase office, int from) {
        var name = from < tokens.size() ? phrases.from(from, tokens.size()) : null;
        if (name == null || name.length() > LONG_OFFICE) {
            return;
        }
        var words = words(office);
        words.addAll(words(name));
        add(new Person(text(name), words(name), words, text(office), office.from(), true, true));
    }

    private void add(Person person) {
        for (String word : person.words()) {
            var others = byWord.computeIfAbsent(word, _ -> new ArrayList<>());
            if (others.size() < FEW) {
                others.add(person);
            }
        }
    }

    /// أن المتهم أنشأ موقعاً: after أن whoever is named by one word has a verb after it, unless a given name stands there.
    private boolean isBeforeVerb(Phrase phrase) {
        int at = phrase.from();
        return at > 0
                && phrase.length() > 1
                && tokens.get(at - 1).is(WordClass.THAT)
                && tokens.get(at).is(WordClass.ROLE)
                && tokens.get(at).hasArticle()
                && !tokens.get(at + 1).hasArticle()
                && !tokens.get(at + 1).is(WordClass.GIVEN_NAME)
                && !tokens.get(at + 1).is(WordClass.RANK)
                && !tokens.get(at + 1).is(WordClass.ROLE)
                && !tokens.get(at + 1).is(WordClass.PREPOSITION);
    }

    /// The name of whom the text named last before a place; empty where it has named nobody.
    String lastNamedBefore(int place) {
        var last = named.floorEntry(place);
        return last == null ? "" : last.getValue();
    }

    /// Takes in somebody who speaks.
    void meet(Phrase mention) {
        var name = nameParts.of(mention);
        if (name != null && name.length() > 1) {
            named.putIfAbsent(mention.from(), text(name));
        }
        var words = words(mention);
        if (tokens.isAt(mention.to(), Token.Kind.COMMA) && mention.to() + 1 < tokens.size()
                && tokens.get(mention.to() + 1).is(WordClass.ROLE)) {
            for (int i = mention.to() + 1; i < Math.min(tokens.size(), mention.to() + APPOSITION)
                    && tokens.isWordAt(i); i++) {
                words.add(tokens.get(i).word().skeleton());
            }
        }
        var nameWords = name == null ? new HashSet<String>() : words(name);
        add(new Person(name == null ? null : text(name), nameWords, words, text(mention), mention.from(),
                !tokens.get(mention.from()).is(WordClass.NAMING) && !tokens.get(mention.from()).is(WordClass.MEDIUM),
                false));
    }

    /// The words of a mention, without ranks, as skeletons.
    Set<String> words(Phrase phrase) {
        var words = new HashSet<String>();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (tokens.isWordAt(i) && !tokens.get(i).is(WordClass.RANK) && !isSame(tokens.get(i))) {
                words.add(tokens.get(i).word().skeleton());
            }
        }
        return words;
    }

    /// المصدر ذاته، الوزيرة نفسها.
    static boolean isSame(Token token) {
        String plain = token.plain();
        return token.is(WordClass.ADJECTIVE)
                && (plain.startsWith("نفس") || plain.startsWith("ذات") || plain.startsWith("عين")
                || plain.startsWith("المذكور"));
    }

    /// The words as they stand, without marks and brackets.
    String text(Phrase phrase) {
        var words = new ArrayList<String>();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (tokens.isWordAt(i)) {
                words.add(tokens.span(i, i + 1).in(tokens.text()));
            }
        }
        return String.join(" ", words);
    }
}
