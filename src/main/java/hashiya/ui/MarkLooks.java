package hashiya.ui;

import hashiya.article.Tint;
import hashiya.desk.Page.Placed;
import hashiya.ui.reader.Highlight;
import hashiya.ui.reader.Look;
import java.util.List;
import java.util.stream.Stream;

/// How marks are painted, on the page, in the margin and on the map.
final class MarkLooks {
    private MarkLooks() {}

    /// As the page paints it: a mark with several codes by each of them.
    static Highlight highlight(Placed mark) {
        var annotation = mark.annotation();
        var looks = switch (annotation.kind()) {
            case QUOTE -> List.of(Look.QUOTE);
            case CLAIM -> List.of(Look.CLAIM);
            case CODE -> codes(mark).isEmpty() ? List.of(Look.CODE) : codes(mark);
        };
        return new Highlight(annotation.id(), mark.span(), looks, Proposals.isProposed(mark));
    }

    /// As its card and its bar in the margin are painted: by its kind, or by the first of its codes.
    static Look look(Placed mark) {
        return highlight(mark).look();
    }

    /// As the map paints it: by its kind, and by the codes on it, whatever its kind.
    static List<Look> all(Placed mark) {
        return Stream.concat(highlight(mark).looks().stream(), codes(mark).stream()).distinct().toList();
    }

    private static List<Look> codes(Placed mark) {
        return mark.annotation().codes().stream().map(Tint::of).map(Look::of).distinct().toList();
    }
}
