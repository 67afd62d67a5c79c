package hashiya.ui;

import java.util.List;

/// Where the cards of the margin stand: level with their marks as far as they do not lie on one another. In pixels.
///
/// The chosen card stands exactly level; those above make room upwards, those below downwards, and their order stays.
final class Levels {
    private Levels() {}

    /// A card that wants to stand with its top at `top`.
    record Wanted(double top, double height) {}

    /// The tops the cards get, in the same order.
    ///
    /// @param chosen the one that does not move, by its index
    /// @param gap the least white between two
    static double[] of(List<Wanted> cards, int chosen, double gap) {
        double[] tops = new double[cards.size()];
        double below = Double.NEGATIVE_INFINITY;
        for (int i = chosen; i < tops.length; i++) {
            tops[i] = Math.rint(Math.max(cards.get(i).top(), below));
            below = tops[i] + cards.get(i).height() + gap;
        }
        for (int i = chosen - 1; i >= 0; i--) {
            tops[i] = Math.rint(Math.min(cards.get(i).top(), tops[i + 1] - gap - cards.get(i).height()));
        }
        return tops;
    }
}
