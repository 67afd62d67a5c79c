package hashiya.suggest;

import java.util.Set;

/// Which prepositions belong to the words that name somebody, because an office takes them: مسؤول في، متحدث باسم، مصدر من.
final class OfficePrepositions {
    private static final int NAME_REACH = 7;

    /// Of whom something is done by a preposition: المجني عليه، المدعى عليها، المشتبه بهم.
    private static final Set<String> PARTICIPLES = Set.of("مجني", "مدعي", "مشتبه", "محكوم", "معتدي", "مفرج", "مبلغ");

    private final Tokens tokens;

    OfficePrepositions(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Whether the preposition at a token goes on the phrase that begins at `from`; not where what follows is a setting (في بيان).
    boolean belong(int at, int from) {
        if (at == from) {
            return false;
        }
        String plain = tokens.plainAt(at);
        if (PARTICIPLES.contains(tokens.get(at - 1).word().bare()) && !plain.equals("في")) {
            return true;
        }
        if (isWithin(plain) && (tokens.plainAt(at - 1).equals("في") || tokens.plainAt(at - 1).equals("من"))) {
            return belong(at - 1, from);
        }
        var next = at + 1 < tokens.size() ? tokens.get(at + 1) : tokens.get(at);
        if (plain.startsWith("باسم") || (plain.equals("عن") && tokens.get(at - 1).word().bare().startsWith("صادر"))) {
            return true;
        }
        var head = tokens.get(from);
        if ((plain.equals("من") && head.is(WordClass.QUANTITY))
                || (plain.equals("علي") && head.word().bare().startsWith("مشرف"))) {
            return true;
        }
        boolean isBare = at == from + 1 && head.hasArticle() && !head.plain().endsWith("ين") && !head.plain().endsWith("ون")
                && !leadsToName(at);
        boolean mayGoOn = switch (plain) {
            case "في", "من", "لدي" -> true;
            case "عن" -> head.word().bare().equals("ناءب") || head.word().bare().startsWith("مسءول");
            default -> plain.startsWith("بال");
        };
        if (plain.equals("من") && isAfterPlace(at, from)) {
            return false;
        }
        boolean isPartOfBody = plain.equals("من") && head.is(WordClass.ORGANISATION) && !head.hasArticle()
                && at - 1 > from && !tokens.get(at - 1).hasArticle() && next.hasArticle() && !next.is(WordClass.ASIDE);
        return mayGoOn
                && (head.is(WordClass.ROLE) || isPartOfBody)
                && !isBare
                && !hasName(from, at)
                && !next.is(WordClass.SETTING)
                && !next.is(WordClass.TIME)
                && !next.hasDigit()
                && (next.isWord() || next.is(Token.Kind.MARK) || plain.startsWith("بال"));
    }

    /// شكا تجار في وسط المدينة من الحفريات: where they are has been told.
    private boolean isAfterPlace(int at, int from) {
        for (int i = from + 1; i < at; i++) {
            if (tokens.plainAt(i).equals("في")) {
                return true;
            }
        }
        return false;
    }

    /// تجار في وسط المدينة.
    private static boolean isWithin(String plain) {
        return plain.equals("وسط") || plain.equals("داخل") || plain.equals("خارج");
    }

    /// الباحثة في التراث البحري هيا الدوسري: a name soon after a noun with its article.
    private boolean leadsToName(int preposition) {
        for (int i = preposition + 1; i < Math.min(preposition + NAME_REACH, tokens.size()); i++) {
            var token = tokens.get(i);
            if (token.is(Token.Kind.MARK)) {
                if (tokens.isWordAt(i + 1) && i > preposition + 1 && !tokens.get(i + 1).hasArticle()) {
                    return true;
                }
                continue;
            }
            if (!token.isWord() || token.is(WordClass.PREPOSITION) || token.word().isAny(PhraseEnds.NEVER_IN_NAMES)
                    || token.cue() != null) {
                return false;
            }
            if (token.is(WordClass.GIVEN_NAME) && i > preposition + 1 && tokens.get(i - 1).hasArticle()) {
                return true;
            }
        }
        return false;
    }

    /// Whether a name has already been told between an office and a token: words that carry no article, after one that does.
    private boolean hasName(int from, int at) {
        boolean seenArticle = tokens.get(from).hasArticle();
        for (int i = from + 1; i < at; i++) {
            var token = tokens.get(i);
            if (token.is(WordClass.RANK)) {
                return true;
            }
            if (token.hasArticle()) {
                seenArticle = true;
            } else if (seenArticle && !token.is(WordClass.PREPOSITION) && !token.is(WordClass.ROLE) && token.isWord()) {
                return true;
            }
        }
        return false;
    }
}
