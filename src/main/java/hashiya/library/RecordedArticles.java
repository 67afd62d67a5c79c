package hashiya.library;

import hashiya.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Changes of articles, each one act and one line of the journal; [Library] tells what they do.
final class RecordedArticles {
    private final Connections connections;

    RecordedArticles(Connections connections) {
        this.connections = connections;
    }

    List<Shelved> add(List<Article> articles, Function<Article, byte[]> original, Entry entry) {
        var packed = articles.parallelStream()
                .map(article -> Originals.Packed.of(article, original.apply(article)))
                .toList();
        return connections.write(transaction -> {
            var shelved = new ArrayList<Shelved>(packed.size());
            for (var each : packed) {
                shelved.add(Articles.add(transaction, each));
            }
            Additions.write(transaction, entry, shelved);
            return List.copyOf(shelved);
        });
    }

    Replaced<Article> describe(Article seen, Article wanted, Entry entry) {
        return connections.write(transaction -> {
            var recording = new Recording(transaction);
            recording.watchAlone(Articles.rows(seen.id()));
            recording.watchAlone(new Rows("publication", "article", seen.id().toString()));
            recording.watchAlone(AsRead.rows(seen.id()));
            var replaced = Articles.describe(transaction, seen, wanted);
            if (replaced instanceof Replaced.Done) {
                recording.write(entry);
            }
            return replaced;
        });
    }

    List<Article> remove(List<UUID> articles, Entry entry) {
        return connections.write(transaction -> {
            var recording = new Recording(transaction);
            recording.watch(articles.stream().map(Articles::rows).toList());
            var gone = new ArrayList<Article>();
            for (var article : articles) {
                Articles.byId(transaction, article).ifPresent(gone::add);
                Articles.remove(transaction, article);
            }
            if (!gone.isEmpty()) {
                recording.write(entry);
            }
            return List.copyOf(gone);
        });
    }
}
