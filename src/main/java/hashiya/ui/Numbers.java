package hashiya.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// Very many numbers for a list to show, eight bytes each. They change all at once.
final class Numbers extends ObservableListBase<Long> {
    private long[] all = {};

    /// Takes other numbers; does nothing where they are the same, and where some come behind them adds those, so that a list
    /// keeps its place.
    void replaceBy(long[] others) {
        int firstOther = Arrays.mismatch(all, others);
        if (firstOther >= 0) {
            int known = all.length;
            List<Long> before = LongStream.of(all).boxed().toList();
            beginChange();
            all = others.clone();
            if (firstOther == known) {
                nextAdd(known, all.length);
            } else {
                nextReplace(0, all.length, before);
            }
            endChange();
        }
    }

    @Override
    public Long get(int index) {
        return all[index];
    }

    @Override
    public int size() {
        return all.length;
    }

    @Override
    public int indexOf(@Nullable Object number) {
        for (int i = 0; i < all.length; i++) {
            if (number instanceof Long wanted && all[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
