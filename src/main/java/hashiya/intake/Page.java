package hashiya.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import hashiya.article.Publication;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/// A saved web page, of which the article is wanted: its title line and its paragraphs.
final class Page {
    /// A page has one `<h1>`, or a few; one that has thousands is not worth looking through.
    private static final int MOST_HEADINGS = 20;

    /// In UTF-16 units; a generous one.
    private static final int LONGEST_HEADLINE = 400;

    private final Document page;

    Page(String html) {
        this.page = Jsoup.parse(html);
    }

    /// The title line, then a line for each paragraph; empty where the page has no words.
    String text() {
        var root = root();
        var heading = heading(root);
        String title = heading.map(PageLines::words).or(this::titleInHead).orElse("");

        var lines = new ArrayList<>(paragraphs(root, heading.orElse(null)));
        if (!lines.isEmpty() && lines.getFirst().equals(title)) {
            lines.removeFirst();
        }
        if (!title.isEmpty() && !lines.isEmpty()) {
            lines.addFirst(title);
        }
        // A page can name half a character by its number; as it passes through UTF-16 that becomes U+FFFD.
        return new String(String.join("\n", lines).getBytes(UTF_16BE), UTF_16BE);
    }

    /// What the page says of where and when it was published.
    Publication publication() {
        return new PagePublication(page).read();
    }

    /// Where the article is: the longest `<article>`, for a page may announce others in some of their own; or `<main>`.
    private Element root() {
        return outermostArticles().stream()
                .max(Comparator.comparingInt(article -> PageLines.words(article).length()))
                .or(() -> Optional.ofNullable(page.selectFirst("main")))
                .orElseGet(page::body);
    }

    /// An `<article>` inside another is a comment on it, or a card in it.
    private List<Element> outermostArticles() {
        var articles = new ArrayList<Element>();
        page.filter((node, _) -> {
            if (node instanceof Element element && element.nameIs("article")) {
                articles.add(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            return FilterResult.CONTINUE;
        });
        return articles;
    }

    /// The article's `<h1>`, or else the page's, unless that is in a part which is the site's and not the article's, or
    /// was never closed and holds everything.
    private Optional<Element> heading(Element root) {
        return Stream.concat(root.select("h1").stream(), page.select("h1").stream())
                .limit(MOST_HEADINGS)
                .filter(heading -> heading.closest("nav, aside, footer, body > header, body > div > header") == null)
                .filter(heading -> isHeadline(PageLines.words(heading)))
                .findFirst();
    }

    private static boolean isHeadline(String words) {
        return words.length() <= LONGEST_HEADLINE && Titles.saysSomething(words);
    }

    private Optional<String> titleInHead() {
        var announced = Optional.ofNullable(page.selectFirst("meta[property=og:title]")).map(meta -> meta.attr("content"));
        return Stream.of(announced.orElse(""), page.title())
                .map(PageLines::squeezed)
                .filter(Titles::saysSomething)
                .findFirst();
    }

    /// Old sites put the whole page into one `<form>`; where nothing is left without forms, they stay.
    private static List<String> paragraphs(Element root, @Nullable Element heading) {
        var lines = PageLines.of(root, heading, PageLines.Forms.LEFT_OUT);
        return lines.isEmpty() ? PageLines.of(root, heading, PageLines.Forms.KEPT) : lines;
    }
}
