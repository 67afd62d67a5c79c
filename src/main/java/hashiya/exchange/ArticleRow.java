package hashiya.exchange;

import hashiya.article.Article;

/// One row of `articles.csv` to be: an article and how many marks of each kind it carries.
///
/// @param version of its text, counted from 1
public record ArticleRow(Article article, int version, int quotes, int claims, int codes) {}
