package hashiya.desk;

import hashiya.arabic.HijriDay;
import hashiya.arabic.WrittenDate;
import hashiya.article.Article;
import hashiya.article.Publication;
import hashiya.library.Library;
import hashiya.library.Replaced;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says of an article what it is called, who published it, when and where. Its text stays as it is; [Undoing] takes it back.
public final class Describing {
    private final Library library;
    private final Diary diary;

    Describing(Library library, Diary diary) {
        this.library = library;
        this.diary = diary;
    }

    /// Says something else of an article than a person has seen said of it.
    public Described describe(Article seen, Details wanted) {
        var tidy = tidy(wanted);
        if (tidy.equals(tidy(Details.of(seen)))) {
            return new Described.Done(new Change.Renewed(seen));
        }
        if (tidy.title().isEmpty()) {
            return new Described.Refused("details.no-title", List.of());
        }
        if (tidy.url().contains(" ")) {
            return new Described.Refused("details.no-address", List.of(tidy.url()));
        }
        if (!isLanguage(tidy.language())) {
            return new Described.Refused("details.no-language", List.of(tidy.language()));
        }
        return date(tidy.published(), seen.publication())
                .map(date -> store(seen, tidy, date))
                .orElseGet(() -> new Described.Refused("details.no-date", List.of(tidy.published())));
    }

    private Described store(Article seen, Details wanted, Date date) {
        var article = seen.described(wanted.title(), seen.publication().described(
                wanted.outlet(), wanted.byline(), date.at(), date.hijri(), wanted.url(), wanted.language()));
        return switch (library.describe(seen, article, diary.line(new Act(Deed.DESCRIBE_ARTICLE, wanted.title())))) {
            case Replaced.Done<Article>(Article now) -> new Described.Done(new Change.Renewed(now));
            case Replaced.Overtaken<Article>(Article theirs) -> new Described.Conflict(wanted, theirs);
            case Replaced.Gone<Article>() -> new Described.Gone(wanted);
        };
    }

    /// What a written day is by both calendars, as far as it can be told: for whoever is writing it.
    ///
    /// @return the Gregorian day and the Hijri one, that of the Umm al-Qura tables where only the other is written; nothing
    ///     where no day is written
    public static Optional<WrittenDate> day(String written) {
        return WrittenDate.in(written).map(date -> {
            var hijri = date.hijri();
            return new WrittenDate(date.day(), hijri == null ? HijriDay.of(date.day()) : hijri);
        });
    }

    /// @param at as [Publication] has it
    private record Date(String at, String hijri) {}

    /// Nothing where something is written that is no date.
    private static Optional<Date> date(String written, Publication seen) {
        if (written.isEmpty()) {
            return Optional.of(new Date("", ""));
        } else if (written.equals(seen.publishedAt())) {
            return Optional.of(new Date(seen.publishedAt(), seen.publishedHijri()));
        }
        return moment(written)
                .or(() -> WrittenDate.in(written).map(date -> new Date(date.day().toString(), text(date.hijri()))));
    }

    private static String text(@Nullable HijriDay day) {
        return day == null ? "" : day.toString();
    }

    private static Optional<Date> moment(String written) {
        try {
            return Optional.of(new Date(OffsetDateTime.parse(written).toString(), ""));
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            return tag.isEmpty() || !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException noTag) {
            return false;
        }
    }

    private static Details tidy(Details details) {
        return new Details(
                OneLine.of(details.title()),
                OneLine.of(details.outlet()),
                OneLine.of(details.byline()),
                OneLine.of(details.published()),
                OneLine.of(details.url()),
                OneLine.of(details.language()));
    }
}
