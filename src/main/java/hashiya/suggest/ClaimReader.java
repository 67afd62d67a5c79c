package hashiya.suggest;

import hashiya.suggest.Sentences.Sentence;
import hashiya.suggest.Token.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the sentences that say something one could check: figures, dated events, comparisons, causes.
final class ClaimReader {
    private static final double ENOUGH = 0.5;
    private static final int SHORTEST = 5;
    private static final double DIGITS = 0.15;

    private final Map<String, Set<Reason>> reasons = new HashMap<>();

    ClaimReader() {
        for (var row : Table.read("claims.tsv")) {
            for (String word : Table.words(row[1])) {
                reasons.computeIfAbsent(Spelling.of(word), _ -> EnumSet.noneOf(Reason.class)).add(Reason.named(row[0]));
            }
        }
    }

    List<SuggestedClaim> read(List<Sentence> sentences, Tokens tokens, Marks marks) {
        var claims = new ArrayList<SuggestedClaim>();
        for (var sentence : sentences) {
            int to = sentence.to();
            boolean isQuestion = tokens.isAt(to, Kind.STOP) && tokens.text().charAt(tokens.get(to).start()) != '.';
            if (sentence.isHeadline() || isQuestion || tokens.words(sentence.from(), to) < SHORTEST) {
                continue;
            }
            var found = EnumSet.noneOf(Reason.class);
            boolean hasDigits = look(sentence, tokens, marks, found);
            double score = found.stream().mapToDouble(Reason::weight).sum() + (hasDigits ? DIGITS : 0);
            if (score >= ENOUGH) {
                found.remove(Reason.OPINION);
                var why = found.stream().map(Reason::explanation).toList();
                claims.add(new SuggestedClaim(tokens.span(sentence.from(), to), Math.min(1, score), why));
            }
        }
        return claims;
    }

    /// Gathers the reasons of a sentence; says whether there are figures in digits.
    private boolean look(Sentence sentence, Tokens tokens, Marks marks, Set<Reason> found) {
        boolean hasDigits = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            var token = tokens.get(i);
            if (!token.isWord()) {
                continue;
            }
            if (token.hasDigit() && isFigure(i, tokens, marks)) {
                hasDigits = true;
                found.add(Reason.FIGURE);
            }
            found.addAll(reasonsOf(token.plain()));
        }
        return hasDigits;
    }

    /// Digits inside a name (آيفون 13) or an age in brackets say nothing to check.
    private static boolean isFigure(int at, Tokens tokens, Marks marks) {
        var marked = marks.at(at);
        boolean isInName = marked != null && tokens.words(marked.from(), marked.close()) <= 4;
        boolean isBracketed = tokens.isAt(at - 1, Kind.OPENING_BRACKET);
        return !isInName && !isBracketed;
    }

    private Set<Reason> reasonsOf(String plain) {
        var found = reasons.get(plain);
        if (found == null && plain.length() > 3 && "وفبلك".indexOf(plain.charAt(0)) >= 0) {
            found = reasons.get(plain.substring(1));
        }
        if (found == null && plain.length() > 4 && plain.startsWith("ال")) {
            found = reasons.get(plain.substring(2));
        }
        return found == null ? Set.of() : found;
    }
}
