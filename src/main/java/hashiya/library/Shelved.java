package hashiya.library;

import hashiya.article.Article;

/// What came of putting an article on the shelf. The article is the one the library holds, number and all.
public sealed interface Shelved {
    Article article();

    record Added(Article article) implements Shelved {}

    /// The very same bytes came before; the article is the one from then.
    record AlreadyThere(Article article) implements Shelved {}
}
