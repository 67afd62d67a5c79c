package hashiya.desk;

import hashiya.article.Article;
import java.util.List;

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
    record NewVersion(Article article, int version, int marks, int unplaced) implements Taken {}

    /// It could not be read, and nothing was kept.
    ///
    /// @param phrase the key of the sentence that says why
    /// @param arguments what fills it
    record Refused(String phrase, List<Object> arguments) implements Taken {}
}
