package hashiya.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/// Finds the forms of words; those of words met before it knows by heart. Not for several threads at once.
///
/// The article goes first, with the particles before it, so that الوزير and وزير end in the same stem; Lucene's
/// light stemmer (Larkey, Ballesteros and Connell, 2002) then takes a و in front and the endings.
final class Stems {
    /// The longer ones first.
    private static final List<String> ARTICLES =
            List.of("وبال", "وكال", "فبال", "فكال", "وال", "بال", "كال", "فال", "ولل", "فلل", "لل", "ال");

    /// The one word whose ال is its own: without it, it would be له, «to him».
    private static final Set<String> GOD = Set.of("الله", "والله", "بالله", "فالله", "تالله", "لله", "ولله", "فلله");

    private static final String GODS_STEM = "الله";
    private static final String PIECE_OF_GOD = "لله";

    private static final String PARTICLES = "فبلك";
    private static final int SHORTEST_BARE = 2;
    private static final int SHORTEST_GUESSED = 3;
    private static final int MOST_KNOWN = 50_000;

    private final OneWord word = new OneWord();
    private final ArabicStemFilter stemmer = new ArabicStemFilter(word);
    private final Map<String, WordForms> known = new HashMap<>();

    WordForms of(String written) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(written, this::find);
    }

    /// The word without the article, if at least `shortest` letters stay.
    static String bare(String written, int shortest) {
        for (String article : ARTICLES) {
            if (written.startsWith(article) && written.length() >= article.length() + shortest) {
                return written.substring(article.length());
            }
        }
        return written;
    }

    /// What every word of this stem has in it: all of the stem, but for لله.
    static String piece(String stem) {
        return stem.equals(GODS_STEM) ? PIECE_OF_GOD : stem;
    }

    /// Whether this is an article alone, to which nobody has typed a word yet.
    static boolean isArticle(String written) {
        return ARTICLES.contains(written);
    }

    private WordForms find(String written) {
        if (GOD.contains(written)) {
            return new WordForms(written, GODS_STEM, GODS_STEM, null);
        }
        String bare = bare(written, SHORTEST_BARE);
        String withoutParticle = withoutParticle(written, bare);
        return new WordForms(written, bare, stem(bare), withoutParticle == null ? null : stem(withoutParticle));
    }

    /// للجنة may be ل and الجنة, which the article's rule takes it for, or ل and لجنة.
    private static @Nullable String withoutParticle(String written, String bare) {
        int at = written.startsWith("و") ? 1 : 0;
        boolean maybe = written.length() >= at + 1 + SHORTEST_GUESSED
                && PARTICLES.indexOf(written.charAt(at)) >= 0
                && (written.equals(bare) || written.startsWith("لل", at));
        return maybe ? written.substring(at + 1) : null;
    }

    /// Lucene takes each ending at most once, and in an order of its own: لبناني would keep the ان that لبنان loses.
    private String stem(String bare) {
        try {
            word.term.setEmpty().append(bare);
            int length;
            do {
                length = word.term.length();
                stemmer.incrementToken();
            } while (word.term.length() < length);
            return word.term.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("a word in memory", e);
        }
    }

    /// Hands one word to Lucene, as often as it asks.
    private static final class OneWord extends TokenStream {
        final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}
