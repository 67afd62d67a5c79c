package hashiya.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Keeps the lines under marks that overlap apart: each has a lane of its own. The lines of claims, which are two, lie lowest
/// and those of quotes, which are one, highest, because they are next to the letters; of one kind the longest mark lies lowest.
final class Lanes {
    /// More would run into the letters; the fourth mark on the same words shares the lowest lane.
    private static final int COUNT = 3;

    private static final Comparator<Highlight> FROM_THE_TALLEST =
            Comparator.comparingInt(Lanes::rank).thenComparing(Highlights.FROM_BOTTOM_TO_TOP);

    private Lanes() {}

    /// Where the line of a mark lies.
    ///
    /// @param number from 0, the lowest
    /// @param all    how many there are under the mark, or under one that is bound to it by others
    /// @param tops   what lies in the highest of them, next to the letters
    record Lane(int number, int all, Set<Look> tops) {}

    /// The lane of each mark.
    ///
    /// @param marks of one paragraph
    static Map<Highlight, Lane> of(List<Highlight> marks) {
        var lanes = new HashMap<Highlight, Lane>();
        for (var bound : parted(marks)) {
            var numbers = numbers(bound);
            int highest = numbers.values().stream().mapToInt(number -> number).max().orElse(0);
            var tops = numbers.entrySet().stream()
                    .filter(numbered -> numbered.getValue() == highest)
                    .flatMap(numbered -> numbered.getKey().looks().stream())
                    .collect(Collectors.toSet());
            numbers.forEach((mark, number) -> lanes.put(mark, new Lane(number, highest + 1, tops)));
        }
        return lanes;
    }

    private static Map<Highlight, Integer> numbers(List<Highlight> marks) {
        var numbers = new HashMap<Highlight, Integer>();
        for (var mark : marks.stream().sorted(FROM_THE_TALLEST).toList()) {
            var taken = numbers.entrySet().stream()
                    .filter(other -> other.getKey().span().overlaps(mark.span()))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.toSet());
            int number = 0;
            while (taken.contains(number) && number < COUNT) {
                number++;
            }
            numbers.put(mark, number % COUNT);
        }
        return numbers;
    }

    /// The marks in groups that have no words in common.
    private static List<List<Highlight>> parted(List<Highlight> marks) {
        var groups = new ArrayList<List<Highlight>>();
        int end = -1;
        for (var mark : marks.stream().sorted(Comparator.comparing(Highlight::span)).toList()) {
            if (mark.span().start() >= end) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(mark);
            end = Math.max(end, mark.span().end());
        }
        return groups;
    }

    private static int rank(Highlight mark) {
        return switch (mark.look()) {
            case CLAIM -> 0;
            case QUOTE -> 2;
            default -> 1;
        };
    }
}
