package hashiya.suggest;

import hashiya.suggest.Sentences.Sentence;
import hashiya.suggest.Token.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Finds the sentences that say something one could check: figures, dated events, comparisons, causes.
final class ClaimReader {
    private static final double ENOUGH = 0.5;
    private static final int SHORTEST = 5;
    private static final double DIGITS = 0.15;

    private final Tokens tokens;
    private final Marks marks;
    private final Set<Reason> found = EnumSet.noneOf(Reason.class);
    private boolean hasDigits;

    private ClaimReader(Tokens tokens, Marks marks) {
        this.tokens = tokens;
        this.marks = marks;
    }

    static List<SuggestedClaim> read(List<Sentence> sentences, Tokens tokens, Marks marks) {
        var reader = new ClaimReader(tokens, marks);
        var claims = new ArrayList<SuggestedClaim>();
        for (var sentence : sentences) {
            if (reader.mayClaim(sentence)) {
                reader.look(sentence);
                double score = reader.score();
                if (score >= ENOUGH) {
                    var span = tokens.span(sentence.from(), sentence.to());
                    claims.add(new SuggestedClaim(span, Math.min(1, score), reader.why()));
                }
            }
        }
        return claims;
    }

    private boolean mayClaim(Sentence sentence) {
        int to = sentence.to();
        boolean isQuestion = tokens.isAt(to, Kind.STOP) && tokens.text().charAt(tokens.get(to).start()) != '.';
        return !sentence.isHeadline() && !isQuestion && tokens.words(sentence.from(), to) >= SHORTEST;
    }

    /// Gathers the reasons of a sentence, and whether there are figures in digits.
    private void look(Sentence sentence) {
        found.clear();
        hasDigits = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            var word = tokens.get(i).word();
            if (!isOrdinal(i)) {
                found.addAll(word.reasons());
            }
            hasDigits |= isCounted(i);
            if (!hasDigits && word.hasDigit() && isFigure(i)) {
                hasDigits = true;
                found.add(Reason.FIGURE);
            }
        }
    }

    /// المتهم الأول، النسخة الأولى and أول أمس rank nothing.
    private boolean isOrdinal(int at) {
        String plain = tokens.plainAt(at);
        boolean isAfterNoun = (plain.equals("الاول") || plain.equals("الاولي"))
                && tokens.get(Math.max(at - 1, 0)).hasArticle();
        return isAfterNoun || (plain.equals("اول") && tokens.plainAt(at + 1).equals("امس"));
    }

    /// ثلاثة ملايين is as much of a figure as digits are.
    private boolean isCounted(int at) {
        return at > 0 && tokens.get(at).word().reasons().contains(Reason.FIGURE)
                && tokens.get(at - 1).word().reasons().contains(Reason.FIGURE);
    }

    /// Digits inside a name (آيفون 13) or an age in brackets say nothing to check.
    private boolean isFigure(int at) {
        var marked = marks.at(at);
        boolean isInName = marked != null && marked.words(tokens) <= 4;
        boolean isBracketed = tokens.isAt(at - 1, Kind.OPENING_BRACKET);
        return !isInName && !isBracketed;
    }

    private double score() {
        double score = hasDigits ? DIGITS : 0;
        for (var reason : found) {
            score += reason.weight();
        }
        return score;
    }

    private List<Explanation> why() {
        return found.stream()
                .filter(reason -> reason != Reason.OPINION)
                .map(Reason::explanation)
                .toList();
    }
}
