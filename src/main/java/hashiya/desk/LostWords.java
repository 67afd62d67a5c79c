package hashiya.desk;

import hashiya.article.Annotation;
import hashiya.article.Kind;
import hashiya.search.Shingles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of marks that stand nowhere in the article any more, by the runs of three words they are made of.
final class LostWords {
    private final Map<Long, List<Lost>> byRun = new HashMap<>();

    private record Lost(Kind kind, Shingles words) {}

    void add(Annotation mark) {
        var lost = new Lost(mark.kind(), Shingles.of(mark.anchor().exact()));
        lost.words().runs().forEach(run -> byRun.computeIfAbsent(run, _ -> new ArrayList<>()).add(lost));
    }

    /// Whether a mark of this kind had so much of these words; see [Shingles#shared(Shingles)].
    ///
    /// @param share above 0
    boolean have(Kind kind, String words, double share) {
        var sought = Shingles.of(words);
        return sought.runs()
                .mapToObj(run -> byRun.getOrDefault(run, List.of()))
                .flatMap(List::stream)
                .distinct()
                .anyMatch(lost -> lost.kind() == kind && lost.words().shared(sought) >= share);
    }
}
