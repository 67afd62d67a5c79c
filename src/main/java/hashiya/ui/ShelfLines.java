package hashiya.ui;

import hashiya.library.Shelf;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import javafx.collections.ObservableList;

/// The lines of the shelf from top to bottom: the numbers of articles, and below zero the headings of their groups. A group
/// can be folded, so that only its heading shows.
final class ShelfLines {
    private final Numbers lines = new Numbers();
    private final Set<String> folded = new HashSet<>();
    private List<Shelf.Group> groups = List.of();
    private long[] numbers = {};

    ObservableList<Long> lines() {
        return lines;
    }

    /// How many articles there are, folded away or not.
    int articles() {
        return numbers.length;
    }

    void show(Shelf shelf) {
        groups = shelf.groups();
        numbers = shelf.numbers();
        build();
    }

    /// The group whose heading a line is; nothing for the line of an article.
    Optional<Shelf.Group> heading(long line) {
        int place = (int) (-1 - line);
        return line < 0 && place < groups.size() ? Optional.of(groups.get(place)) : Optional.empty();
    }

    /// The group an article stands in; nothing where there are no groups.
    Optional<Shelf.Group> group(long number) {
        for (int place = 0; place < numbers.length; place++) {
            if (numbers[place] == number) {
                int found = place;
                return groups.stream()
                        .filter(group -> found >= group.first() && found < group.first() + group.size())
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    boolean isFolded(Shelf.Group group) {
        return folded.contains(group.label());
    }

    /// Folds a group, or unfolds it.
    void fold(Shelf.Group group, boolean away) {
        if (away ? folded.add(group.label()) : folded.remove(group.label())) {
            build();
        }
    }

    private void build() {
        var built = LongStream.builder();
        if (groups.isEmpty()) {
            LongStream.of(numbers).forEach(built);
        }
        for (int place = 0; place < groups.size(); place++) {
            var group = groups.get(place);
            built.add(-1 - place);
            if (!isFolded(group)) {
                LongStream.of(numbers).skip(group.first()).limit(group.size()).forEach(built);
            }
        }
        lines.replaceBy(built.build().toArray());
    }
}
