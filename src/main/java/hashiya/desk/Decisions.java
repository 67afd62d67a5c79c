package hashiya.desk;

import hashiya.anchor.Anchors;
import hashiya.article.Anchored;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Span;
import hashiya.article.Speaker;
import hashiya.article.Status;
import hashiya.desk.DecidedWords.There;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What people have decided about the words of an article: the marks they made, and what they turned down.
final class Decisions {
    /// Two stretches tell of the same words when they share at least half of what they cover together; so do the words of
    /// two versions that have half of their runs of three in common.
    private static final double SAME = 0.5;

    private final DecidedWords placed = new DecidedWords();
    private final LostWords turnedDownElsewhere = new LostWords();

    Decisions(List<Annotation> marks, Article article, Anchors anchors) {
        for (var mark : marks) {
            switch (anchors.resolve(mark.anchor(), article.text())) {
                case Anchored.Exact(Span span) -> placed.add(mark, span);
                case Anchored.Moved(Span span, _) -> placed.add(mark, span);
                case Anchored.Lost _ -> {
                    if (mark.status() == Status.REJECTED) {
                        turnedDownElsewhere.add(mark);
                    }
                }
            }
        }
    }

    /// Who speaks in the marks.
    Stream<Speaker> speakers() {
        return placed.all().map(there -> there.annotation().attribution().speaker()).filter(Objects::nonNull);
    }

    /// Nothing where somebody has decided about these words; the kept proposal where there is one.
    Optional<Proposal> undecided(Proposal proposal) {
        var proposed = proposal.annotation();
        var same = placed.around(proposed.anchor().span())
                .filter(there -> there.annotation().kind() == proposed.kind())
                .filter(there -> tellsOf(there, proposed.anchor().span()))
                .map(There::annotation)
                .findFirst();
        if (same.isPresent()) {
            return same.filter(there -> there.status() == Status.PROPOSED).map(there -> new Proposal(there, proposal.why()));
        }
        boolean isTurnedDown = turnedDownElsewhere.have(proposed.kind(), proposed.anchor().exact(), SAME);
        return isTurnedDown ? Optional.empty() : Optional.of(proposal);
    }

    /// A proposal that a person has laid on fewer or more words is decided, however many are left of those proposed.
    private static boolean tellsOf(There there, Span proposed) {
        double shared = Math.min(there.span().end(), proposed.end()) - Math.max(there.span().start(), proposed.start());
        double least = Math.min(there.span().length(), proposed.length());
        double most = Math.max(there.span().end(), proposed.end()) - Math.min(there.span().start(), proposed.start());
        return shared / (there.annotation().status() == Status.EDITED ? least : most) >= SAME;
    }
}
