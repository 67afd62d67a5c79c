package hashiya.desk;

import hashiya.anchor.Anchors;
import hashiya.article.Article;
import hashiya.library.Library;
import hashiya.library.Resemblance;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Makes articles whose texts are nearly the same – one agency's report in five papers – versions of one article where a person
/// says so. Nothing is put together by itself.
public final class Versioning {
    /// What came of it.
    ///
    /// @param gone the article that is a version of the other now
    public record Joined(Article gone, Taken.NewVersion version) {}

    private final Library library;
    private final Anchors anchors;
    private final Diary diary;

    Versioning(Library library, Anchors anchors, Diary diary) {
        this.library = library;
        this.anchors = anchors;
        this.diary = diary;
    }

    /// Which articles may be versions of others, what came last first, as far as [Searching#catchUp] has come.
    public List<Resemblance> offered() {
        return library.versions().offered();
    }

    /// Which of these an article is part of, the most alike first.
    public List<Resemblance> offered(UUID article) {
        return library.versions().offered(article);
    }

    /// Makes an article the newest version of another. Its marks come along, the other's are carried over to its text; nothing
    /// happens where one of them is gone.
    public Optional<Joined> join(UUID article, UUID into) {
        return library.article(article).flatMap(going -> join(going, into));
    }

    private Optional<Joined> join(Article going, UUID into) {
        var renewal = new Renewal(anchors, going.text(), diary.clock().instant());
        var line = diary.line(new Act(Deed.JOIN_VERSIONS, going.title()));
        return library.versions()
                .join(going.id(), into, renewal::carry, line)
                .map(now -> new Joined(going, Taken.NewVersion.of(
                        now, library.versions().history(now.id()), library.annotations(now.id()))));
    }

    /// Says that two articles stay two; it is not offered again that they be one. Whether it had been.
    public boolean keepApart(Resemblance offered) {
        return library.versions().keepApart(
                offered.later().id(),
                offered.earlier().id(),
                diary.line(new Act(Deed.KEEP_APART, offered.later().title())));
    }
}
