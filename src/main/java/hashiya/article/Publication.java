package hashiya.article;

import java.time.Instant;
import java.util.regex.Pattern;

/// Where and when an article was published, as far as it says so, and where we have it from. Empty where unknown.
///
/// @param outlet the newspaper, agency or site
/// @param byline who wrote it, as the article says
/// @param publishedAt in ISO 8601: a day (`2026-11-22`), or a moment with its offset (`2026-11-22T07:00:00+03:00`)
/// @param publishedHijri the day by the Hijri calendar, where the article itself names it: `1448-06-12`
/// @param url its address
/// @param language a BCP 47 tag: `ar`, `ar-LB`
/// @param file the whole path of the file it was read from
/// @param retrievedAt when it was fetched or read
public record Publication(
        String outlet,
        String byline,
        String publishedAt,
        String publishedHijri,
        String url,
        String language,
        String file,
        Instant retrievedAt) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    public Publication {
        if (!publishedAt.isEmpty() && !DAY.matcher(publishedAt).lookingAt()) {
            throw new IllegalArgumentException("not an ISO date: " + publishedAt);
        }
        if (!publishedHijri.isEmpty() && !DAY.matcher(publishedHijri).matches()) {
            throw new IllegalArgumentException("not a Hijri day: " + publishedHijri);
        }
    }

    /// Nothing but when we got it.
    public static Publication unknown(Instant retrievedAt) {
        return new Publication("", "", "", "", "", "", "", retrievedAt);
    }

    /// The same, read from a file, or from nowhere (`""`), at a moment.
    public Publication from(String path, Instant moment) {
        return new Publication(outlet, byline, publishedAt, publishedHijri, url, language, path, moment);
    }

    /// The same, of which other things are said.
    public Publication described(
            String otherOutlet,
            String otherByline,
            String otherPublishedAt,
            String otherPublishedHijri,
            String otherUrl,
            String otherLanguage) {
        return new Publication(
                otherOutlet, otherByline, otherPublishedAt, otherPublishedHijri, otherUrl, otherLanguage, file, retrievedAt);
    }

    /// The same, where it says nothing filled from what was said before.
    public Publication completedFrom(Publication before) {
        boolean isUndated = publishedAt.isEmpty();
        return new Publication(
                outlet.isEmpty() ? before.outlet : outlet,
                byline.isEmpty() ? before.byline : byline,
                isUndated ? before.publishedAt : publishedAt,
                isUndated ? before.publishedHijri : publishedHijri,
                url.isEmpty() ? before.url : url,
                language.isEmpty() ? before.language : language,
                file,
                retrievedAt);
    }

    /// The same, but for what a person had said otherwise than its source did: that stays.
    ///
    /// @param said what was said of it before this came
    /// @param source what its source had said of it
    public Publication correctedAs(Publication said, Publication source) {
        boolean isOwnDate = said.publishedAt.equals(source.publishedAt) && said.publishedHijri.equals(source.publishedHijri);
        return new Publication(
                said.outlet.equals(source.outlet) ? outlet : said.outlet,
                said.byline.equals(source.byline) ? byline : said.byline,
                isOwnDate ? publishedAt : said.publishedAt,
                isOwnDate ? publishedHijri : said.publishedHijri,
                said.url.equals(source.url) ? url : said.url,
                said.language.equals(source.language) ? language : said.language,
                file,
                retrievedAt);
    }

    /// The day it was published, without the time; empty where unknown.
    public String publishedOn() {
        return publishedAt.isEmpty() ? "" : publishedAt.substring(0, "yyyy-mm-dd".length());
    }
}
