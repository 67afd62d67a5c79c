package hashiya.intake;

import hashiya.arabic.WrittenDate;
import hashiya.article.Publication;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// What a page's head says of where and when it was published; only what it says, and empty where it does not.
///
/// The names are those of Open Graph, of Dublin Core and of HTML itself, in the order of how carefully newsrooms fill them.
final class PagePublication {
    /// In UTF-16 units; what is longer is no name.
    private static final int LONGEST = 200;

    /// What a browser writes at the top of a page it saves.
    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(\\S+)");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /// A language, and perhaps a script or a region; Open Graph writes `ar_AR`.
    private static final Pattern LANGUAGE = Pattern.compile("([A-Za-z]{2,3})(?:[-_]([A-Za-z0-9-]+))?");

    private static final Pattern OFFSET_WITHOUT_COLON = Pattern.compile("([+-]\\d\\d)(\\d\\d)$");

    private final Document page;

    PagePublication(Document page) {
        this.page = page;
    }

    Publication read() {
        return new Publication(
                outlet(), byline(), publishedAt(), publishedHijri(), url(), language(), "", Instant.EPOCH);
    }

    private String outlet() {
        return first(Stream.of(
                meta("og:site_name"), meta("application-name"), meta("dc.publisher"), meta("publisher")));
    }

    private String byline() {
        return first(Stream.of(
                meta("author").filter(name -> !isAddress(name)),
                meta("article:author").filter(name -> !isAddress(name)),
                meta("dc.creator"),
                text("[rel=author]"),
                text("[itemprop=author]")));
    }

    private String publishedAt() {
        return dates(PagePublication::moment).findFirst().orElse("");
    }

    /// Where the page writes its date by the Hijri calendar too.
    private String publishedHijri() {
        return dates(said -> WrittenDate.in(said).map(WrittenDate::hijri).map(Object::toString)).findFirst().orElse("");
    }

    private Stream<String> dates(Function<String, Optional<String>> reading) {
        return Stream.of(
                        meta("article:published_time"),
                        meta("datepublished"),
                        meta("dc.date.issued"),
                        meta("dc.date"),
                        meta("date"),
                        meta("pubdate"),
                        attribute("time[datetime][itemprop=datePublished]", "datetime"),
                        attribute("article time[datetime]", "datetime"),
                        attribute("time[pubdate]", "datetime"),
                        text("article time"))
                .flatMap(Optional::stream)
                .flatMap(said -> reading.apply(said).stream());
    }

    private String url() {
        return Stream.of(
                        attribute("link[rel=canonical]", "href"),
                        meta("og:url"),
                        savedFrom())
                .flatMap(Optional::stream)
                .filter(PagePublication::isAddress)
                .findFirst()
                .orElse("");
    }

    private Optional<String> savedFrom() {
        return Stream.concat(page.childNodes().stream(), page.select("html").stream().flatMap(html -> html.childNodes().stream()))
                .filter(Comment.class::isInstance)
                .map(Node::outerHtml)
                .flatMap(comment -> SAVED_FROM.matcher(comment).results())
                .map(found -> found.group(1))
                .findFirst();
    }

    private String language() {
        return Stream.of(attribute("html[lang]", "lang"), meta("og:locale"), meta("content-language"), meta("dc.language"))
                .flatMap(Optional::stream)
                .map(LANGUAGE::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(2) == null ? found.group(1) : found.group(1) + "-" + found.group(2))
                .findFirst()
                .orElse("");
    }

    /// ISO 8601 as it stands; any other way of writing a date as its day.
    private static Optional<String> moment(String said) {
        String iso = OFFSET_WITHOUT_COLON.matcher(said).replaceFirst("$1:$2").replace(' ', 'T');
        try {
            return Optional.of(OffsetDateTime.parse(iso).toString());
        } catch (DateTimeParseException noMoment) {
            return day(said);
        }
    }

    private static Optional<String> day(String said) {
        try {
            return Optional.of(LocalDate.parse(said.substring(0, Math.min(said.length(), "yyyy-mm-dd".length()))).toString());
        } catch (DateTimeParseException noDay) {
            return WrittenDate.in(said).map(written -> written.day().toString());
        }
    }

    private Optional<String> meta(String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> Stream.of("property", "name", "itemprop", "http-equiv")
                        .anyMatch(attribute -> meta.attr(attribute).equalsIgnoreCase(name)))
                .map(meta -> meta.attr("content"))
                .flatMap(PagePublication::said)
                .findFirst();
    }

    private Optional<String> attribute(String selector, String attribute) {
        return page.select(selector).stream().map(element -> element.attr(attribute)).flatMap(PagePublication::said).findFirst();
    }

    private Optional<String> text(String selector) {
        return page.select(selector).stream().map(Element::text).flatMap(PagePublication::said).findFirst();
    }

    private static Stream<String> said(String words) {
        String squeezed = PageLines.squeezed(words);
        return Titles.saysSomething(squeezed) && squeezed.length() <= LONGEST ? Stream.of(squeezed) : Stream.empty();
    }

    private static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    private static String first(Stream<Optional<String>> said) {
        return said.flatMap(Optional::stream).findFirst().orElse("");
    }
}
