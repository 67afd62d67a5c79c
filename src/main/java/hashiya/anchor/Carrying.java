package hashiya.anchor;

import hashiya.arabic.Folded;
import hashiya.arabic.Folding;
import hashiya.article.Anchor;
import hashiya.article.Anchored;
import hashiya.article.Span;
import java.util.Optional;
import java.util.stream.Stream;

/// Carries marks from one version of an article to the next.
///
/// Words that stand there letter for letter are found as [Anchors] finds them. Then those are looked for that only look
/// otherwise – without tashkeel, in other quotation marks or digits – by the same rule, on both texts in one spelling.
/// What is left has been changed or taken out: [Rewording] looks whether the sentence it stood in is still there.
///
/// The older version tells more than an anchor can: where the same words stand elsewhere, in it or in the newer one, in a
/// sentence that is at least as much like the other, the place found may be that other one's, and is not taken.
public final class Carrying {
    /// In units: so much on either side together says that it is this place.
    private static final int LEAST_CONTEXT = 24;

    private final Anchors anchors;
    private final String then;
    private final String now;
    private final String plainThen;
    private final Folded plainNow;
    private final Rewording rewording;

    /// @param then the version the anchors were made in
    /// @param now the newer one
    public Carrying(Anchors anchors, String then, String now) {
        this.anchors = anchors;
        this.then = then;
        this.now = now;
        this.plainThen = plain(then);
        this.plainNow = Folding.FOR_SEARCH.fold(now);
        this.rewording = new Rewording(then, now);
    }

    public Carried carry(Anchor anchor) {
        return switch (find(anchor, then, now)) {
            case Anchored.Exact exact -> new Carried.Placed(anchors.describe(now, exact.span()), exact);
            case Anchored.Moved moved -> new Carried.Placed(anchors.describe(now, moved.span()), moved);
            case Anchored.Lost _ -> inOneSpelling(anchor);
        };
    }

    private Carried inOneSpelling(Anchor anchor) {
        String plain = plain(anchor.exact());
        if (plain.isBlank()) {
            return new Carried.Gone();
        }
        int start = plain(then.substring(0, Math.min(then.length(), anchor.span().start()))).length();
        var there = new Anchor(
                new Span(start, start + plain.length()), plain, plain(anchor.before()), plain(anchor.after()));
        return switch (find(there, plainThen, Marks.alike(plainNow.text()))) {
            case Anchored.Exact(Span span) -> placed(span, 1);
            case Anchored.Moved(Span span, double likeness) -> placed(span, likeness);
            case Anchored.Lost _ -> rewording.of(anchor.span());
        };
    }

    private Anchored find(Anchor anchor, String before, String after) {
        var unique = stillUnique(anchor, before, after);
        var found = unique.orElseGet(() -> anchors.resolve(anchor, after));
        boolean isAnothers = switch (found) {
            case Anchored.Exact(Span span) -> isAnothers(anchor, before, after, span);
            case Anchored.Moved(Span span, _) when unique.isPresent() -> isAnothers(anchor, before, after, span);
            case Anchored.Moved(Span span, _) -> lead(anchor, before, after, span) <= 0;
            case Anchored.Lost _ -> false;
        };
        return isAnothers ? new Anchored.Lost(anchor.exact()) : found;
    }

    /// Whether a place that looks untouched may be another's: of sentences that are the same, or end the same, one that is
    /// taken out leaves the next one with all that stood beside it.
    private boolean isAnothers(Anchor anchor, String before, String after, Span found) {
        double lead = lead(anchor, before, after, found);
        return lead < 0 || (lead == 0 && !Twins.of(anchors, before, anchor.exact(), anchor.span())
                .areStill(Twins.of(anchors, after, anchor.exact(), found)));
    }

    /// Where the words stand with all they stood beside, if they did and do so in one place only.
    private static Optional<Anchored> stillUnique(Anchor anchor, String before, String after) {
        String all = anchor.before() + anchor.exact() + anchor.after();
        int place = after.indexOf(all);
        if (all.length() < anchor.exact().length() + LEAST_CONTEXT
                || place < 0 || place != after.lastIndexOf(all) || before.indexOf(all) != before.lastIndexOf(all)) {
            return Optional.empty();
        }
        int start = place + anchor.before().length();
        var span = new Span(start, start + anchor.exact().length());
        return Optional.of(span.equals(anchor.span()) ? new Anchored.Exact(span) : new Anchored.Moved(span, 1));
    }

    /// By how much the mark's sentence and the one found belong together more than either does with any other that has the
    /// same words, in the older version or in the newer.
    private double lead(Anchor anchor, String before, String after, Span found) {
        var home = Home.of(before, anchor.span());
        var place = Home.of(after, found);
        double rivals = Stream.concat(
                        anchors.occurrences(before, anchor.exact()).stream()
                                .filter(other -> !other.equals(anchor.span()))
                                .map(other -> Home.of(before, other).likenessTo(place)),
                        anchors.occurrences(after, anchor.exact()).stream()
                                .filter(other -> !other.equals(found))
                                .map(other -> home.likenessTo(Home.of(after, other))))
                .mapToDouble(likeness -> likeness)
                .max()
                .orElse(-1);
        return home.likenessTo(place) - rivals;
    }

    private Carried placed(Span inPlain, double likeness) {
        var span = plainNow.original(inPlain);
        return new Carried.Placed(anchors.describe(now, span), new Anchored.Moved(span, likeness));
    }

    private static String plain(String text) {
        return Marks.alike(Folding.FOR_SEARCH.folded(text));
    }
}
