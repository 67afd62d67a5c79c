package hashiya.intake;

import hashiya.arabic.WrittenDate;
import hashiya.article.Paragraph;
import hashiya.article.Publication;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a plain text says of where and when it was published: its dateline, and a line that is a date.
///
/// A dateline, «بكين – سانا», names a place and who reports from there; which paper printed it, it does not say. A date
/// inside a sentence is one the article speaks of, and not its own.
final class TextPublication {
    /// In UTF-16 units: a line that is a date, with the weekday, both calendars and «نُشر في».
    private static final int LONGEST_DATE_LINE = 80;

    /// An article's own date stands in one of its first lines or in the last.
    private static final int FIRST_LINES = 5;

    private static final Pattern PLACE_AND_REPORTER = Pattern.compile(".*?\\S\\s*[-–—:/]\\s*(\\S.*?)[\\s:]*");

    /// The share of words that begin with the article or are the commonest particles; in Arabic prose about a third.
    private static final double ARABIC_SHARE = 0.15;

    private static final Pattern WORD = Pattern.compile("\\p{IsArabic}+");
    private static final Pattern ARABIC_WORD = Pattern.compile("[وفبك]?ال\\p{IsArabic}+|في|من|على|إلى|أن|عن");

    private TextPublication() {}

    static Publication of(String text) {
        var paragraphs = Paragraph.of(text);
        var date = date(text, paragraphs);
        return new Publication(
                "",
                byline(text, paragraphs),
                date.map(found -> found.day().toString()).orElse(""),
                date.map(WrittenDate::hijri).map(Object::toString).orElse(""),
                "",
                language(text),
                "",
                Instant.EPOCH);
    }

    private static String byline(String text, List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.role() == Paragraph.Role.DATELINE)
                .map(paragraph -> paragraph.span().in(text).strip())
                .filter(line -> WrittenDate.in(line).isEmpty())
                .map(PLACE_AND_REPORTER::matcher)
                .flatMap(found -> found.matches() ? Stream.of(found.group(1)) : Stream.empty())
                .findFirst()
                .orElse("");
    }

    private static Optional<WrittenDate> date(String text, List<Paragraph> paragraphs) {
        var filled = paragraphs.stream()
                .filter(paragraph -> paragraph.role() != Paragraph.Role.GAP && paragraph.role() != Paragraph.Role.TITLE)
                .map(paragraph -> paragraph.span().in(text).strip())
                .toList();
        return Stream.concat(filled.stream().limit(FIRST_LINES), filled.reversed().stream().limit(1))
                .filter(line -> line.length() <= LONGEST_DATE_LINE && !line.endsWith("."))
                .flatMap(line -> WrittenDate.in(line).stream())
                .findFirst();
    }

    /// Arabic, or nothing: who writes with the same letters may write Persian or Urdu.
    private static String language(String text) {
        String beginning = text.substring(0, Math.min(text.length(), 4000));
        var words = WORD.matcher(beginning).results().map(MatchResult::group).toList();
        long arabic = words.stream().filter(word -> ARABIC_WORD.matcher(word).matches()).count();
        return !words.isEmpty() && arabic >= ARABIC_SHARE * words.size() ? "ar" : "";
    }
}
