package hashiya.anchor;

import hashiya.arabic.Folding;
import hashiya.arabic.Folded;
import hashiya.article.Anchor;
import hashiya.article.Anchored;
import hashiya.article.Span;

/// Carries marks from one version of an article to the next.
///
/// Words that stand there letter for letter are found as [Anchors] finds them. Then those are looked for that only look
/// otherwise – without tashkeel, in other quotation marks or digits – by the same rule, on both texts in one spelling.
/// What is left has been changed or taken out: [Rewording] looks whether the sentence it stood in is still there.
public final class Carrying {
    private final Anchors anchors;
    private final String then;
    private final String now;
    private final Folded plainNow;
    private final Rewording rewording;

    /// @param then the version the anchors were made in
    /// @param now the newer one
    public Carrying(Anchors anchors, String then, String now) {
        this.anchors = anchors;
        this.then = then;
        this.now = now;
        this.plainNow = Folding.FOR_SEARCH.fold(now);
        this.rewording = new Rewording(then, now);
    }

    public Carried carry(Anchor anchor) {
        return switch (anchors.resolve(anchor, now)) {
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
        return switch (anchors.resolve(there, Marks.alike(plainNow.text()))) {
            case Anchored.Exact(Span span) -> placed(span, 1);
            case Anchored.Moved(Span span, double likeness) -> placed(span, likeness);
            case Anchored.Lost _ -> rewording.of(anchor.span());
        };
    }

    private Carried placed(Span inPlain, double likeness) {
        var span = plainNow.original(inPlain);
        return new Carried.Placed(anchors.describe(now, span), new Anchored.Moved(span, likeness));
    }

    private static String plain(String text) {
        return Marks.alike(Folding.FOR_SEARCH.fold(text).text());
    }
}
