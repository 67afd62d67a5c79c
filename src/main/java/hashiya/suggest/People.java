package hashiya.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whoever an article names, and who is meant when it names them again by less: بوتين، الرئيس الروسي، الوزير.
final class People {
    private static final int FEW = 8;
    private static final int APPOSITION = 10;

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final NameParts nameParts;
    private final Map<String, List<Person>> byWord = new HashMap<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    /// @param words of the mention and what is told beside it, bare
    private record Person(@Nullable String name, Set<String> nameWords, Set<String> words, String full, int at,
            boolean isPerson) {}

    People(Tokens tokens, NounPhrases phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.nameParts = new NameParts(tokens);
    }

    /// Takes in everyone the text names by office or rank.
    void meetAll() {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (!token.isWord()) {
                continue;
            }
            var known = places.computeIfAbsent(token.word().bare(), _ -> new ArrayList<>());
            if (known.size() < FEW) {
                known.add(i);
            }
            boolean isHead = (token.is(WordClass.ROLE) || token.is(WordClass.RANK))
                    && (i == 0 || !tokens.isWordAt(i - 1)
                    || (!tokens.get(i - 1).is(WordClass.ROLE) && !tokens.get(i - 1).is(WordClass.RANK)));
            var phrase = isHead ? phrases.from(i, tokens.size()) : null;
            if (phrase != null && nameParts.of(phrase) != null) {
                meet(phrase);
            }
        }
    }

    /// Takes in somebody who speaks.
    void meet(Phrase mention) {
        var name = nameParts.of(mention);
        var words = words(mention);
        if (tokens.isAt(mention.to(), Token.Kind.COMMA) && mention.to() + 1 < tokens.size()
                && tokens.get(mention.to() + 1).is(WordClass.ROLE)) {
            for (int i = mention.to() + 1; i < Math.min(tokens.size(), mention.to() + APPOSITION)
                    && tokens.isWordAt(i); i++) {
                words.add(tokens.get(i).word().skeleton());
            }
        }
        var nameWords = name == null ? new HashSet<String>() : words(name);
        var person = new Person(name == null ? null : text(name), nameWords, words, text(mention), mention.from(),
                !tokens.get(mention.from()).is(WordClass.NAMING) && !tokens.get(mention.from()).is(WordClass.MEDIUM));
        for (String word : words) {
            var others = byWord.computeIfAbsent(word, _ -> new ArrayList<>());
            if (others.size() < FEW) {
                others.add(person);
            }
        }
    }

    /// The words that name somebody, without the object of the verb that may have come along.
    Phrase withoutObject(Phrase mention) {
        return nameParts.withoutObject(mention);
    }

    /// The fullest name the article has for whom these words mean.
    String name(Phrase mention) {
        var name = nameParts.of(mention);
        if (name != null) {
            return fullest(name);
        }
        var words = words(mention);
        Person best = null;
        for (var person : byWord.getOrDefault(tokens.get(mention.from()).word().skeleton(), List.of())) {
            boolean fits = person.words().containsAll(words) && person.words().size() > words.size()
                    && person.at() < mention.from();
            if (fits && (best == null || best.name() == null || person.name() != null)) {
                best = person;
            }
        }
        if (best != null) {
            return best.name() == null ? best.full() : best.name();
        }
        return mention.length() == 1 ? expanded(mention) : text(mention);
    }

    private String fullest(Phrase name) {
        var words = words(name);
        Person best = null;
        for (String word : words) {
            for (var person : byWord.getOrDefault(word, List.of())) {
                if (person.name() != null
                        && person.isPerson()
                        && person.nameWords().containsAll(words)
                        && person.nameWords().size() > words.size()
                        && person.nameWords().size() <= 5
                        && (best == null || person.nameWords().size() > best.nameWords().size())) {
                    best = person;
                }
            }
        }
        if (best == null || best.name() == null) {
            return text(name);
        }
        return best.name();
    }

    /// الجامعة after جامعة برمنغهام is that one.
    private String expanded(Phrase mention) {
        var token = tokens.get(mention.from());
        for (int place : places.getOrDefault(token.word().bare(), List.of())) {
            if (place >= mention.from()) {
                break;
            }
            var phrase = phrases.from(place, tokens.size());
            if (phrase != null && phrase.length() > 1 && phrase.length() < 7) {
                return text(phrase);
            }
        }
        return text(mention);
    }

    private Set<String> words(Phrase phrase) {
        var words = new HashSet<String>();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (tokens.isWordAt(i) && !tokens.get(i).is(WordClass.RANK) && !isSame(tokens.get(i))) {
                words.add(tokens.get(i).word().skeleton());
            }
        }
        return words;
    }

    /// The phrase up to where a known name in it ends: هاوغن, of هاوغن إعادة التسمية.
    Phrase trimmed(Phrase mention) {
        int at = mention.from();
        while (at < mention.to() && tokens.isWordAt(at) && isInName(tokens.get(at).word().skeleton(), at - mention.from())) {
            at++;
        }
        boolean goesOn = at < mention.to()
                && (tokens.get(at).is(WordClass.ROLE) || NounPhrases.isNisba(tokens.get(at)) || !tokens.isWordAt(at));
        return at == mention.from() || goesOn ? mention : new Phrase(mention.from(), at);
    }

    private boolean isInName(String word, int place) {
        return byWord.getOrDefault(word, List.of()).stream()
                .anyMatch(person -> person.isPerson() && person.nameWords().contains(word) && person.nameWords().size() > 1
                        && person.nameWords().size() < 5 && place < 4);
    }

    /// المصدر ذاته، الوزيرة نفسها.
    private static boolean isSame(Token token) {
        return token.is(WordClass.ADJECTIVE) && (token.plain().startsWith("نفس") || token.plain().startsWith("ذات"));
    }

    /// The words as they stand, without marks and brackets.
    private String text(Phrase phrase) {
        var words = new ArrayList<String>();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (tokens.isWordAt(i)) {
                words.add(tokens.span(i, i + 1).in(tokens.text()));
            }
        }
        return String.join(" ", words);
    }
}
