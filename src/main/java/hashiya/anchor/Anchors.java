package hashiya.anchor;

import hashiya.arabic.Graphemes;
import hashiya.article.Anchor;
import hashiya.article.Anchored;
import hashiya.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Remembers where words stand, and finds them again.
///
/// ```java
/// var anchor = anchors.describe(text, new Span(4, 10));
/// anchors.resolve(anchor, text)                      // Exact[span=4..10]
/// anchors.resolve(anchor, "خبر عاجل\n" + text)       // Moved[span=13..19, likeness=1.0]
/// ```
public final class Anchors {
    /// Words shorter than [#TELLING] need this much of their surroundings.
    ///
    /// Measured on 8,385 marks in 29 news articles after a paragraph was put in or taken out: none was misplaced, one lost.
    /// With the words taken out, 98.5 % were lost; the others are phrases repeated together with what stands beside them.
    private static final double LEAST_LIKENESS = 0.6;

    /// Words of this many units say enough by themselves: in the same articles the longest phrase found twice has 59.
    private static final int TELLING = 2 * Surroundings.REACH;

    /// Places no further apart than this are equally good.
    private static final double CLEAR_LEAD = 0.05;

    /// What standing close to the old place is worth: it decides between equals, not against the surroundings.
    private static final double NEARNESS = 0.1;

    /// What it takes to find these words again: their place, and up to 32 units on either side, in whole graphemes.
    public Anchor describe(String text, Span span) {
        var graphemes = Graphemes.of(text);
        int from = Math.max(0, span.start() - Surroundings.REACH);
        int to = Math.min(text.length(), span.end() + Surroundings.REACH);
        int before = graphemes.isBoundary(from) ? from : Math.min(graphemes.after(from), span.start());
        int after = graphemes.isBoundary(to) ? to : Math.max(graphemes.before(to), span.end());
        return new Anchor(span, span.in(text), text.substring(before, span.start()), text.substring(span.end(), after));
    }

    /// Where the anchor's words stand in a text that may have changed since.
    ///
    /// They are [Anchored.Exact] if they stand where they were made. But when a paragraph that begins with «وأضاف» is taken
    /// out, the next one may begin with that very word in that very place; so what stands around them must still be like
    /// what stood there, and no other place clearly more so. They have [Anchored.Moved] to the place most alike and, of
    /// equals, to a much nearer one. They are [Anchored.Lost] when they stand nowhere, or only in other surroundings, or in
    /// two places equally good.
    ///
    /// An anchor that remembers no surroundings at all has nothing to judge by but its place.
    public Anchored resolve(Anchor anchor, String text) {
        if (isUntouched(anchor, text)) {
            return new Anchored.Exact(anchor.span());
        }
        var places = places(anchor, text);
        return stayed(anchor, places)
                .or(() -> moved(anchor, places))
                .orElseGet(() -> new Anchored.Lost(anchor.exact()));
    }

    /// Every place the words stand at, letter for letter, in order; places that overlap, too, but none that begins or ends
    /// inside a grapheme.
    public List<Span> occurrences(String text, String words) {
        var places = new ArrayList<Span>();
        if (!words.isEmpty()) {
            var graphemes = Graphemes.of(text);
            for (int start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
                int end = start + words.length();
                if (graphemes.isBoundary(start) && graphemes.isBoundary(end)) {
                    places.add(new Span(start, end));
                }
            }
        }
        return List.copyOf(places);
    }

    private boolean isUntouched(Anchor anchor, String text) {
        if (!text.startsWith(anchor.exact(), anchor.span().start())) {
            return false;
        }
        boolean remembersNothing = anchor.before().isEmpty() && anchor.after().isEmpty();
        return remembersNothing || describe(text, anchor.span()).equals(anchor);
    }

    /// A place the words stand at now, and how much speaks for it.
    private record Place(Span span, double likeness, double merit) {}

    /// The best first.
    private List<Place> places(Anchor anchor, String text) {
        var remembered = Surroundings.of(anchor);
        return occurrences(text, anchor.exact()).stream()
                .map(span -> {
                    double likeness = remembered.likenessTo(Surroundings.of(describe(text, span)));
                    double distance = Math.abs(span.start() - anchor.span().start());
                    double nearness = Surroundings.REACH / (Surroundings.REACH + distance);
                    return new Place(span, likeness, likeness + NEARNESS * nearness);
                })
                .sorted(Comparator.comparingDouble(Place::merit).reversed())
                .toList();
    }

    private static Optional<Anchored> stayed(Anchor anchor, List<Place> places) {
        double most = places.stream().mapToDouble(Place::likeness).max().orElse(0);
        return places.stream()
                .filter(place -> place.span().equals(anchor.span()))
                .filter(place -> most - place.likeness() <= CLEAR_LEAD)
                .filter(place -> isVouchedFor(anchor, place))
                .findFirst()
                .map(place -> new Anchored.Exact(place.span()));
    }

    private static Optional<Anchored> moved(Anchor anchor, List<Place> places) {
        if (places.size() > 1 && places.get(0).merit() - places.get(1).merit() <= CLEAR_LEAD) {
            return Optional.empty();
        }
        return places.stream()
                .limit(1)
                .filter(place -> isVouchedFor(anchor, place))
                .findFirst()
                .map(place -> new Anchored.Moved(place.span(), place.likeness()));
    }

    private static boolean isVouchedFor(Anchor anchor, Place place) {
        return place.likeness() >= LEAST_LIKENESS || anchor.exact().length() >= TELLING;
    }
}
