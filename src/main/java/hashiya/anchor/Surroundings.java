package hashiya.anchor;

import hashiya.article.Anchor;
import java.util.stream.IntStream;

/// What stands on either side of an anchor's words, each side read outwards from them.
///
/// The edge of the text counts as a newline, so that a first paragraph is still one when another is put before it.
///
/// @param words how many units the words themselves have
record Surroundings(String before, int words, String after) {
    /// How many units are remembered on either side.
    static final int REACH = 32;

    static Surroundings of(Anchor anchor) {
        String before = new StringBuilder(anchor.before()).reverse().toString();
        return new Surroundings(edged(before), anchor.exact().length(), edged(anchor.after()));
    }

    /// How much of these surroundings `others` have: 1 when all is as it was, about a quarter for any two places.
    ///
    /// Paragraphs come and go whole, so what is left of the words' own paragraph vouches for them as much as everything
    /// within reach; less where the paragraph is short, because a dateline or a subheading may stand twice.
    double likenessTo(Surroundings others) {
        String ownBefore = paragraph(before);
        String ownAfter = paragraph(after);
        int own = ownBefore.length() + ownAfter.length();
        double ownLikeness = 1 - (double) (edits(ownBefore, others.before) + edits(ownAfter, others.after)) / own;
        double beforeLikeness = 1 - (double) edits(before, others.before) / before.length();
        double afterLikeness = 1 - (double) edits(after, others.after) / after.length();

        double share = Math.min(own + words, REACH) / (2.0 * REACH);
        return share * ownLikeness + (1 - share) * (beforeLikeness + afterLikeness) / 2;
    }

    private static String edged(String side) {
        return side.length() < REACH ? side + '\n' : side;
    }

    private static String paragraph(String side) {
        int newline = side.indexOf('\n');
        return newline < 0 ? side : side.substring(0, newline + 1);
    }

    /// How many units must be put in, taken out or replaced (Levenshtein) to make one side into as much of the other.
    private static int edits(String remembered, String side) {
        String now = side.substring(0, Math.min(side.length(), remembered.length()));
        int[] edits = IntStream.rangeClosed(0, now.length()).toArray();
        for (int i = 1; i <= remembered.length(); i++) {
            int diagonal = edits[0];
            edits[0] = i;
            for (int j = 1; j <= now.length(); j++) {
                int replaced = remembered.charAt(i - 1) == now.charAt(j - 1) ? diagonal : diagonal + 1;
                diagonal = edits[j];
                edits[j] = Math.min(replaced, 1 + Math.min(edits[j], edits[j - 1]));
            }
        }
        return edits[now.length()];
    }
}
