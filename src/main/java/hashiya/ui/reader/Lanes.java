package hashiya.ui.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Keeps the lines under marks that overlap apart: each has a lane of its own, the longest mark the lowest.
final class Lanes {
    /// More would run into the letters; the fourth mark on the same words shares the lowest lane.
    private static final int COUNT = 3;

    private Lanes() {}

    /// The lane of each mark, from 0, the lowest.
    ///
    /// @param marks of one paragraph, the lowest first
    static Map<Highlight, Integer> of(List<Highlight> marks) {
        var lanes = new HashMap<Highlight, Integer>();
        for (var mark : marks) {
            var taken = lanes.entrySet().stream()
                    .filter(other -> other.getKey().span().overlaps(mark.span()))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.toSet());
            int lane = 0;
            while (taken.contains(lane) && lane < COUNT) {
                lane++;
            }
            lanes.put(mark, lane % COUNT);
        }
        return lanes;
    }
}
