package hashiya.ui;

import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.desk.Desk;
import hashiya.desk.Page.Placed;
import hashiya.desk.Proposal;
import hashiya.ui.reader.Galley;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// What the first reading proposes and the library does not keep, put together as the window shows it. What was proposed
/// before keeps its id, and so its card and the focus.
///
/// Used by the background's one thread alone, where it may take as long as the article is.
final class FreshProposals {
    private final Desk desk;
    private Map<Same, Annotation> before = Map.of();

    FreshProposals(Desk desk) {
        this.desk = desk;
    }

    /// What makes two proposals the same.
    private record Same(UUID article, Kind kind, Span span) {
        static Same as(Annotation mark) {
            return new Same(mark.article(), mark.kind(), mark.anchor().span());
        }
    }

    /// What was found.
    ///
    /// @param unkept the marks the library knows nothing of
    /// @param why every proposal was made, those among them that the library keeps
    record Found(Marks unkept, Map<UUID, List<Proposal.Reason>> why) {
        static Found nothing() {
            return new Found(Marks.none(), Map.of());
        }
    }

    /// @param galley the article's text
    Found of(Article article, Galley galley) {
        var now = new HashMap<Same, Annotation>();
        var why = new HashMap<UUID, List<Proposal.Reason>>();
        var unkept = new ArrayList<Placed>();
        for (var proposal : desk.deciding().proposals(article)) {
            var mark = proposal.annotation();
            if (Proposals.isUnkept(mark)) {
                mark = before.getOrDefault(Same.as(mark), mark);
                now.put(Same.as(mark), mark);
                unkept.add(Placed.where(mark));
            }
            why.put(mark.id(), proposal.why());
        }
        before = now;
        return new Found(Marks.of(galley, unkept), why);
    }

    /// Every proposal at least so sure, those that the library keeps among them.
    List<Annotation> from(int percent, Article article, Galley galley) {
        var kept = desk.reading().open(article.id()).stream().flatMap(page -> page.placed().stream());
        return Stream.concat(kept, of(article, galley).unkept().inOrder().values().stream())
                .filter(Proposals::isProposed)
                .sorted()
                .map(Placed::annotation)
                .filter(mark -> Proposals.percent(mark) >= percent)
                .toList();
    }
}
