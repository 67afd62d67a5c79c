package hashiya.suggest;

import hashiya.suggest.Acquaintances.Person;
import org.jspecify.annotations.Nullable;

/// Whoever an article names, and who is meant when it names them again by less: بوتين، الرئيس الروسي، الوزير.
final class People {
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_OFFICE = 6;

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final NameParts nameParts;
    private final Acquaintances acquaintances;

    People(Tokens tokens, NounPhrases phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.nameParts = new NameParts(tokens);
        this.acquaintances = new Acquaintances(tokens, phrases, nameParts);
        acquaintances.meetAll();
    }

    /// Takes in somebody who speaks.
    void meet(Phrase mention) {
        acquaintances.meet(mention);
    }

    /// The words as they stand, without marks and brackets.
    String text(Phrase mention) {
        return acquaintances.text(mention);
    }

    /// The words that name somebody, without the object of the verb that may have come along.
    Phrase withoutObject(Phrase mention, CueForm form) {
        return switch (form.takes()) {
            case ANY -> mention;
            case PERSON, DESCRIBE, STANCE, CALL -> nameParts.withoutPerson(nameParts.withoutObject(mention));
            default -> nameParts.withoutObject(mention);
        };
    }

    /// Without the thing that a verb before somebody is about: الطالبة سارة منذر, of رفضت الطالبة سارة منذر القرار.
    Phrase withoutThing(Phrase mention) {
        return nameParts.withoutObject(mention);
    }

    /// Whether these words point back to somebody rather than name them: معاليه، المسؤول ذاته، ذات المصدر، الشاهد.
    boolean isAnaphor(Phrase mention) {
        var head = tokens.get(mention.from());
        boolean isBareOffice = mention.length() == 1 && head.is(WordClass.ROLE) && head.hasArticle() && isOne(head.plain());
        if (head.is(WordClass.HONORIFIC) || isBareOffice || isElect(mention)) {
            return true;
        }
        for (int i = mention.from(); i < mention.to(); i++) {
            if (Acquaintances.isSame(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /// المتهم, whom the article has spoken of before as the accused: he is no other who spoke last.
    boolean hasMetAs(Phrase mention) {
        var token = tokens.get(mention.from());
        if (mention.length() > 1 || !token.is(WordClass.ROLE)) {
            return false;
        }
        for (int place : acquaintances.places(token.word())) {
            if (place < mention.from() && tokens.plainAt(place).equals(token.plain())) {
                return true;
            }
        }
        return false;
    }

    /// الرئيس المنتخب: whoever has just come into an office or is about to leave it.
    private boolean isElect(Phrase mention) {
        String last = tokens.plainAt(mention.to() - 1);
        return mention.length() == 2 && tokens.get(mention.from()).is(WordClass.ROLE)
                && (last.startsWith("المنتخب") || last.startsWith("المستقيل") || last.startsWith("المكلف"));
    }

    /// المهاجم النيجيري, where النيجيري داني أوكورو stood before: of whom the adjective was said; `null` if of nobody.
    private @Nullable String byOrigin(Phrase mention) {
        var origin = tokens.get(mention.to() - 1).word();
        if (mention.length() != 2 || !origin.isNisba() || !tokens.get(mention.from()).is(WordClass.ROLE)) {
            return null;
        }
        for (int place : acquaintances.places(origin)) {
            boolean isBefore = place < mention.from() && tokens.plainAt(place).equals(origin.plain());
            var next = tokens.get(isBefore ? place + 1 : place);
            if (isBefore && (next.is(WordClass.GIVEN_NAME) || isInName(next.word(), 0))) {
                var name = phrases.from(place + 1, Math.min(place + 3, tokens.size()));
                return name == null ? null : fullest(name);
            }
        }
        return null;
    }

    private static boolean isOne(String plain) {
        return !plain.endsWith("ون") && !plain.endsWith("ين") && !plain.endsWith("ان");
    }

    /// The fullest name the article has for whom these words mean.
    String name(Phrase mention) {
        var name = nameParts.of(mention);
        if (name != null) {
            return fullest(name);
        }
        var words = acquaintances.words(mention);
        Person best = null;
        for (var person : acquaintances.with(tokens.get(pastRanks(mention)).word())) {
            boolean fits = person.words().containsAll(words) && person.words().size() > words.size()
                    && (person.at() < mention.from() || person.isAside()) && mayMean(mention, person);
            if (fits && (best == null || best.name() == null || person.name() != null)) {
                best = person;
            }
        }
        if (best != null) {
            return best.name() == null ? best.full() : best.name();
        }
        var full = mention.length() == 1 ? withGivenName(mention) : byOrigin(mention);
        return full != null ? full : mention.length() == 1 ? expanded(mention) : text(mention);
    }

    /// البلدية is not عمال البلدية, البنك no محلل لدى البنك, and الشاهد not شهود القضية.
    private boolean mayMean(Phrase mention, Person person) {
        var head = tokens.get(pastRanks(mention)).word();
        boolean isOneWord = mention.length() == 1 && head.hasArticle();
        if (head.is(WordClass.ORGANISATION) && !head.is(WordClass.ROLE) && person.name() != null) {
            return false;
        }
        boolean isOfPeople = tokens.get(person.at()).is(WordClass.ROLE);
        return !isOneWord || !isOfPeople || person.name() != null
                || tokens.get(person.at()).word().bare().equals(head.bare());
    }

    /// Where an office begins after a form of address: معالي الوزير.
    private int pastRanks(Phrase mention) {
        int at = mention.from();
        while (at < mention.to() - 1 && tokens.get(at).is(WordClass.RANK)) {
            at++;
        }
        return at;
    }

    private String fullest(Phrase name) {
        var words = acquaintances.words(name);
        Person best = null;
        for (int i = name.from(); i < name.to(); i++) {
            for (var person : acquaintances.with(tokens.get(i).word())) {
                if (person.name() != null
                        && person.isPerson()
                        && person.nameWords().containsAll(words)
                        && person.nameWords().size() > words.size()
                        && person.nameWords().size() <= LONGEST_NAME
                        && (best == null || person.nameWords().size() > best.nameWords().size())) {
                    best = person;
                }
            }
        }
        if (best == null || best.name() == null) {
            var full = name.length() == 1 ? withGivenName(name) : null;
            return full == null ? text(name) : full;
        }
        return best.name();
    }

    /// البوعينين where حمد البوعينين stood before, though nothing announced him.
    private @Nullable String withGivenName(Phrase name) {
        for (int place : acquaintances.places(tokens.get(name.from()).word())) {
            int from = place;
            while (from > 0 && tokens.get(from - 1).is(WordClass.GIVEN_NAME)) {
                from--;
            }
            if (from < place && place < name.from()) {
                return text(new Phrase(from, place + 1));
            }
        }
        return null;
    }

    /// الجامعة after جامعة برمنغهام is that one.
    private String expanded(Phrase mention) {
        var token = tokens.get(mention.from());
        for (int place : acquaintances.places(token.word())) {
            if (place >= mention.from()) {
                break;
            }
            var phrase = phrases.from(place, tokens.size());
            if (phrase != null && phrase.length() > 1 && phrase.length() <= LONGEST_OFFICE && !isVerb(place + 1)
                    && !isBareSubject(place)) {
                return text(phrase);
            }
        }
        return text(mention);
    }

    /// تعتزم, of لشركة تعتزم: after a word without an article what begins so is rather a verb than a name.
    private boolean isVerb(int at) {
        var token = tokens.get(at);
        return token.plain().length() > 3 && (token.plain().startsWith("ت") || token.plain().startsWith("ي"))
                && !token.is(WordClass.GIVEN_NAME) && tokens.plainAt(at - 1).startsWith("ل")
                && !tokens.plainAt(at - 1).startsWith("لل");
    }

    /// المتهم أنشأ: after an office with its article what has none is a verb, unless a name is given so.
    private boolean isBareSubject(int at) {
        if (!tokens.isWordAt(at + 1)) {
            return false;
        }
        var next = tokens.get(at + 1);
        return tokens.get(at).is(WordClass.ROLE) && tokens.get(at).hasArticle()
                && !next.hasArticle() && !next.is(WordClass.GIVEN_NAME)
                && !next.is(WordClass.RANK) && !next.is(WordClass.PREPOSITION);
    }

    /// The phrase up to where a known name in it ends: هاوغن, of هاوغن إعادة التسمية.
    Phrase trimmed(Phrase mention) {
        int at = mention.from();
        while (at < mention.to() && tokens.isWordAt(at) && isInName(tokens.get(at).word(), at - mention.from())) {
            at++;
        }
        boolean goesOn = at < mention.to()
                && (tokens.get(at).is(WordClass.ROLE) || tokens.get(at).word().isNisba() || !tokens.isWordAt(at));
        return at == mention.from() || goesOn ? mention : new Phrase(mention.from(), at);
    }

    /// The name of whom the article named last before a place; empty where it has named nobody.
    String lastNamedBefore(int place) {
        return acquaintances.lastNamedBefore(place);
    }

    /// Whether these words are the name, or a part of it, of a person the article names in full.
    boolean isNamed(Phrase mention) {
        var name = nameParts.of(mention);
        return name != null && !fullest(name).equals(text(name));
    }

    private boolean isInName(Word word, int place) {
        return place < LONGEST_NAME - 1 && acquaintances.with(word).stream()
                .anyMatch(person -> person.isPerson() && person.nameWords().contains(word.skeleton())
                        && person.nameWords().size() > 1 && person.nameWords().size() < LONGEST_NAME);
    }
}
