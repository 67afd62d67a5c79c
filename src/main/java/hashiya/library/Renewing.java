package hashiya.library;

import hashiya.article.Anchored;
import hashiya.article.Annotation;
import hashiya.article.Article;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/// Puts a newer text in the place of an article's, within one transaction.
///
/// @param there the article as it is
/// @param marks those in it
record Renewing(Transaction transaction, Article there, List<Annotation> marks) {
    static Optional<Renewing> of(Transaction transaction, UUID article) throws SQLException {
        var there = Articles.byId(transaction, article);
        var marks = new Annotations(transaction).in(article);
        return there.map(each -> new Renewing(transaction, each, marks));
    }

    /// Is called before anything is done.
    void watch(Recording recording) throws SQLException {
        String id = there.id().toString();
        recording.watchAlone(Articles.rows(there.id()));
        for (String table : List.of("publication", "as_read", "original", "former", "annotation", "keeping", "tag")) {
            recording.watchAlone(new Rows(table, "article", id));
        }
        recording.watchAlone(marks.stream()
                .map(mark -> new Rows("carried", "annotation", Long.toString(mark.number())))
                .toList());
    }

    /// Gives the article a newer text.
    Article give(Article reading, byte[] original, BiFunction<Article, List<Annotation>, List<CarriedOver>> carrying)
            throws SQLException {
        var over = carrying.apply(there, marks);
        int before = Former.putBehind(transaction, there.id());
        var now = Articles.renew(transaction, there.id(), reading, AsRead.of(reading), original);
        keep(over, before, before + 1);
        return now;
    }

    /// Gives the article the text of another, with its versions, its marks and its tags, and takes that one away.
    Article take(Article other, BiFunction<Article, List<Annotation>, List<CarriedOver>> carrying) throws SQLException {
        var over = carrying.apply(there, marks);
        var original = Transaction.there(Originals.of(transaction, other.id()));
        var itself = AsRead.of(transaction, other);
        int before = Former.putBehind(transaction, there.id());
        transaction.run(
                """
                UPDATE carried SET version = version + ?
                WHERE annotation IN (SELECT number FROM annotation WHERE article = ?)
                """,
                before, other.id());
        transaction.run(
                "UPDATE former SET article = ?, version = version + ? WHERE article = ?", there.id(), before, other.id());
        transaction.run("UPDATE annotation SET article = ? WHERE article = ?", there.id(), other.id());
        Arrangement.handOver(transaction, other.id(), there.id());
        Articles.remove(transaction, other.id());
        var now = Articles.renew(transaction, there.id(), other, itself, original);
        keep(over, before, History.version(transaction, there.id()));
        return now;
    }

    /// A mark that was lost before and is still lost keeps the words of the version it was last found in.
    private void keep(List<CarriedOver> over, int before, int now) throws SQLException {
        var annotations = new Annotations(transaction);
        var earlier = History.of(transaction, there.id()).carried();
        for (var each : over) {
            boolean isLost = each.how() instanceof Anchored.Lost;
            if (!isLost || !(earlier.get(each.mark().id()) instanceof Anchored.Lost)) {
                annotations.update(each.mark());
                History.keep(transaction, each, isLost ? before : now);
            }
        }
    }
}
