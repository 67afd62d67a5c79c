package hashiya.library;

import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Publication;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/// The versions of articles, how marks came over from one to the next, and the articles whose texts are so much alike that one
/// may be a version of the other; see [Library] for what holds of every method.
public final class Versions {
    private final Connections connections;

    Versions(Connections connections) {
        this.connections = connections;
    }

    /// Puts a newer version in the place of an article, carries its marks over, and writes that into the journal; gives the
    /// article as it is now, or nothing if it is not here. The version before is kept.
    ///
    /// @param carrying says of the article and its marks as they are at that moment how each mark came over
    public Optional<Article> renew(
            UUID article,
            Article reading,
            byte[] original,
            BiFunction<Article, List<Annotation>, List<CarriedOver>> carrying,
            Entry entry) {
        return connections.write(transaction -> {
            var renewing = Renewing.of(transaction, article);
            if (renewing.isEmpty()) {
                return Optional.empty();
            }
            var recording = new Recording(transaction);
            renewing.get().watch(recording);
            var now = renewing.get().give(reading, original, carrying);
            recording.write(entry);
            return Optional.of(now);
        });
    }

    /// Makes an article the newest version of another, and writes that into the journal: the other gets its text, its
    /// publication, its versions, its marks and its tags, and carries its own marks over; the article itself is gone. Where the
    /// other lies in no folder, or nobody has begun with it, it is kept as the article was. Gives the other as it is now, or
    /// nothing if one of them is not here.
    ///
    /// @param carrying as in [#renew]
    public Optional<Article> join(
            UUID article, UUID into, BiFunction<Article, List<Annotation>, List<CarriedOver>> carrying, Entry entry) {
        return connections.write(transaction -> {
            var renewing = Renewing.of(transaction, into);
            var joining = Articles.byId(transaction, article);
            if (renewing.isEmpty() || joining.isEmpty() || article.equals(into)) {
                return Optional.empty();
            }
            var recording = new Recording(transaction);
            recording.watch(Articles.rows(article));
            renewing.get().watch(recording);
            var now = renewing.get().take(joining.get(), carrying);
            recording.writeWhole(entry);
            return Optional.of(now);
        });
    }

    /// The article that a new reading may be a newer version of: the last that came from the same address or the same file.
    /// Nothing where its bytes are known already.
    ///
    /// @param sha256 of the bytes it was read from
    public Optional<Article> earlier(String sha256, Publication publication) {
        return connections.read(transaction -> Articles.isKnown(transaction, sha256)
                ? Optional.empty()
                : Articles.fromSameSource(transaction, publication));
    }

    /// Which version of an article this is, and how its marks came over to it.
    public History history(UUID article) {
        return connections.read(transaction -> History.of(transaction, article));
    }

    /// The versions of an article that newer ones have taken the place of, the oldest first.
    public List<Former> formers(UUID article) {
        return connections.read(transaction -> Former.of(transaction, article));
    }

    /// Which articles may be versions of others, those that came last first; of articles that [Library#bringIndexUp] has come
    /// to, and nobody has said that they are to stay apart.
    public List<Resemblance> offered() {
        return connections.read(Resemblances::offered);
    }

    /// Which of these an article is part of, the most alike first.
    public List<Resemblance> offered(UUID article) {
        return connections.read(transaction -> Resemblances.offered(transaction, article));
    }

    /// Says that two articles are to stay apart for good, and writes that into the journal; whether it had been offered that
    /// they be one.
    public boolean keepApart(UUID article, UUID earlier, Entry entry) {
        return connections.write(transaction -> {
            var recording = new Recording(transaction);
            recording.watchAlone(new Rows("resemblance", "article", article.toString()));
            boolean isDone = Resemblances.keepApart(transaction, article, earlier);
            if (isDone) {
                recording.write(entry);
            }
            return isDone;
        });
    }
}
