package hashiya.desk;

import hashiya.article.Article;

/// What is said of an article, as a person reads and writes it; empty where it is not known.
///
/// @param published the day or moment it was published, in any writing that [hashiya.arabic.WrittenDate] understands
/// @param language a BCP 47 tag: `ar`, `ar-LB`
public record Details(String title, String outlet, String byline, String published, String url, String language) {
    public static Details of(Article article) {
        var publication = article.publication();
        return new Details(
                article.title(),
                publication.outlet(),
                publication.byline(),
                publication.publishedAt(),
                publication.url(),
                publication.language());
    }
}
