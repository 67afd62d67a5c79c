package hashiya.exchange;

import hashiya.article.Article;

/// One row of `articles.csv` to be: an article and how many marks of each kind it carries.
public record ArticleRow(Article article, int quotes, int claims, int codes) {}
