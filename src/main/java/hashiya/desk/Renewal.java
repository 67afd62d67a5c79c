package hashiya.desk;

import hashiya.anchor.Anchors;
import hashiya.anchor.Carried;
import hashiya.anchor.Carrying;
import hashiya.article.Anchor;
import hashiya.article.Anchored;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Attribution;
import hashiya.library.CarriedOver;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Carries the marks of an article over to a newer version of it.
record Renewal(Anchors anchors, String now, Instant moment) {
    /// How each mark came over. One that was lost before is looked for by the words it had.
    List<CarriedOver> carry(Article before, List<Annotation> marks) {
        var carrying = new Carrying(anchors, before.text(), now);
        return marks.stream().map(mark -> carry(carrying, mark)).toList();
    }

    private CarriedOver carry(Carrying carrying, Annotation mark) {
        return switch (carrying.carry(mark.anchor())) {
            case Carried.Placed(Anchor anchor, Anchored how) -> new CarriedOver(
                    mark.withAnchor(anchor).withAttribution(attribution(carrying, mark.attribution())).revised(moment), how);
            case Carried.Reworded _, Carried.Gone _ -> new CarriedOver(mark, new Anchored.Lost(mark.anchor().exact()));
        };
    }

    /// A cue or a mention that is not found any more is left out; whose words they were is known all the same.
    private static Attribution attribution(Carrying carrying, Attribution before) {
        return new Attribution(
                before.type(), companion(carrying, before.cue()), companion(carrying, before.mention()), before.speaker());
    }

    private static @Nullable Anchor companion(Carrying carrying, @Nullable Anchor anchor) {
        return anchor != null && carrying.carry(anchor) instanceof Carried.Placed(Anchor there, _) ? there : null;
    }
}
