package hashiya.arabic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day that stands written in a line: «الثلاثاء 15 شعبان 1447هـ الموافق 3 شباط/فبراير 2026».
///
/// Months are understood by the names of Cairo, of the Levant and of the Maghreb, alone or in pairs; digits in every
/// shape. Figures alone are day, month, year, or year, month, day: nobody who writes Arabic puts the month first. A
/// day without its year is no date.
///
/// @param day by the Gregorian calendar; reckoned from the Hijri one where the line has that alone
/// @param hijri by the Hijri calendar, where the line has it
public record WrittenDate(LocalDate day, @Nullable HijriDay hijri) {
    /// Years of these belong to the Hijri calendar: 1882 to 2174.
    private static final int HIJRI_FROM = 1300;
    private static final int HIJRI_TO = 1600;

    private static final int EARLIEST = 1700;
    private static final int LATEST = 2200;

    private static final String BETWEEN = "\\s*(?:(?:من|شهر|,|،)\\s*)*";
    private static final Pattern GREGORIAN = named(MonthNames.GREGORIAN);
    private static final Pattern HIJRI = named(MonthNames.HIJRI);
    private static final Pattern FIGURES =
            Pattern.compile("(?<!\\d)(\\d{1,4})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,4})(?!\\d)");

    /// The first date in a line; nothing where it has none.
    public static Optional<WrittenDate> in(String line) {
        String folded = Folding.FOR_SEARCH.folded(line);
        var hijri = hijri(folded);
        return gregorian(folded)
                .map(day -> new WrittenDate(day, hijri.orElse(null)))
                .or(() -> hijri.map(day -> new WrittenDate(day.gregorian(), day)));
    }

    private static Optional<LocalDate> gregorian(String folded) {
        return GREGORIAN.matcher(folded).results()
                .flatMap(found -> day(year(found), MonthNames.GREGORIAN.number(found.group("month")), number(found, "day")).stream())
                .findFirst()
                .or(() -> FIGURES.matcher(folded).results().flatMap(found -> figures(found).stream()).findFirst());
    }

    private static Optional<HijriDay> hijri(String folded) {
        return HIJRI.matcher(folded).results()
                .flatMap(found ->
                        hijriDay(year(found), MonthNames.HIJRI.number(found.group("month")), number(found, "day")).stream())
                .findFirst()
                .or(() -> FIGURES.matcher(folded).results().flatMap(found -> hijriFigures(found).stream()).findFirst());
    }

    private static Optional<LocalDate> figures(MatchResult found) {
        int first = Integer.parseInt(found.group(1));
        int middle = Integer.parseInt(found.group(3));
        int last = Integer.parseInt(found.group(4));
        return first > 31 ? day(first, middle, last) : day(last, middle, first);
    }

    private static Optional<HijriDay> hijriFigures(MatchResult found) {
        int first = Integer.parseInt(found.group(1));
        int middle = Integer.parseInt(found.group(3));
        int last = Integer.parseInt(found.group(4));
        return first > 31 ? hijriDay(first, middle, last) : hijriDay(last, middle, first);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year >= EARLIEST && year <= LATEST ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<HijriDay> hijriDay(int year, int month, int day) {
        return year >= HIJRI_FROM && year < HIJRI_TO && month >= 1 && month <= 12 && day >= 1 && day <= 30
                ? Optional.of(new HijriDay(year, month, day))
                : Optional.empty();
    }

    private static int year(MatchResult found) {
        return number(found, "year");
    }

    private static int number(MatchResult found, String group) {
        return Integer.parseInt(found.group(group));
    }

    /// Day, month, perhaps the same month by its other name, year: «3 شباط/فبراير 2026», «3 من شباط (فبراير) 2026».
    private static Pattern named(MonthNames names) {
        String month = "(?:" + names.pattern() + ")";
        return Pattern.compile("(?<!\\d)(?<day>\\d{1,2})" + BETWEEN + "(?<month>" + month + ")"
                + "(?:\\s*[-/(]\\s*" + month + "\\s*\\)?)?" + BETWEEN + "(?:سنه|عام)?\\s*(?<year>\\d{4})(?!\\d)");
    }
}
