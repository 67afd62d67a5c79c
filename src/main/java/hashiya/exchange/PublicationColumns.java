package hashiya.exchange;

import hashiya.arabic.HijriDay;
import hashiya.article.Article;

/// What both tables say of an article's publication.
final class PublicationColumns {
    private PublicationColumns() {}

    static String outlet(Article article) {
        return article.publication().outlet();
    }

    static String byline(Article article) {
        return article.publication().byline();
    }

    static String publishedAt(Article article) {
        return article.publication().publishedAt();
    }

    /// The day as the article writes it, or else that of the Umm al-Qura tables.
    static String publishedHijri(Article article) {
        return HijriDay.of(article.publication());
    }

    static String url(Article article) {
        return article.publication().url();
    }

    static String retrievedAt(Article article) {
        return article.publication().retrievedAt().toString();
    }

    static String language(Article article) {
        return article.publication().language();
    }
}
