package hashiya.suggest;

import java.util.Locale;

/// What a word is to the reading of quotes; `words.tsv` says which are, and why it matters.
enum WordClass {
    THAT,
    PREPOSITION,
    BEFORE_VERB,
    TIME,
    RELATIVE,
    BEFORE_THAT,
    ROLE,
    RANK,
    MEDIUM,
    AUDIENCE,
    SETTING,
    NAMING,
    NO_SOURCE,
    WRITERS_OWN,
    CONNECTIVE,
    FIRST_PERSON,
    UNKNOWN,
    ADJECTIVE,
    MATTER,
    PRONOUN,
    MANNER,
    QUANTITY,
    EVENT_VERB,
    HONORIFIC,
    ORGANISATION,
    GIVEN_NAME,
    ASIDE;

    static WordClass named(String inTable) {
        return valueOf(inTable.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
