package hashiya.desk;

import hashiya.article.Anchored;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Status;
import hashiya.library.History;
import java.util.List;
import java.util.stream.Stream;

/// What came of one thing that was to become an article.
public sealed interface Taken {
    /// It is on the shelf.
    record Added(Article article) implements Taken {}

    /// The very same bytes were on the shelf already; this is the article they became then.
    record AlreadyThere(Article article) implements Taken {}

    /// The same bytes were on the shelf, read in another charset; they have been read anew in the one now named.
    record ReadAnew(Article article) implements Taken {}

    /// It came from the same address or file as an article that is on the shelf, and has taken its place there as a newer
    /// version; the former is kept.
    ///
    /// @param version its number, counted from 1
    /// @param marks how many came over
    /// @param unplaced how many more found no place and wait for a person
    record NewVersion(Article article, int version, int marks, int unplaced) implements Taken {
        /// @param marks those in it, among them such as were turned down: nobody waits for these
        static NewVersion of(Article now, History history, List<Annotation> marks) {
            var carried = marks.stream()
                    .filter(mark -> mark.status() != Status.REJECTED)
                    .flatMap(mark -> Stream.ofNullable(history.carried().get(mark.id())))
                    .toList();
            int unplaced = (int) carried.stream().filter(Anchored.Lost.class::isInstance).count();
            return new NewVersion(now, history.version(), carried.size() - unplaced, unplaced);
        }
    }

    /// It could not be read, and nothing was kept.
    ///
    /// @param phrase the key of the sentence that says why
    /// @param arguments what fills it
    record Refused(String phrase, List<Object> arguments) implements Taken {}
}
