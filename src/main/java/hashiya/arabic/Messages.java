package hashiya.arabic;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;

/// Sentences, numbers and dates as a language writes them, by the rules of CLDR.
///
/// The locale names the digits too: `ar-u-nu-arab` writes ٢٠٢٦, plain `ar` writes 2026.
public final class Messages {
    /// Day, month by its whole name, year.
    private static final String LONG_DATE = "yMMMMd";

    /// Month by name, year.
    private static final String MONTH = "yMMMM";

    private Messages() {}

    /// The pattern with its arguments put in, by ICU's MessageFormat; plurals have the language's own forms.
    /// Throws [IllegalArgumentException] where the pattern is broken.
    ///
    /// ```java
    /// Messages.format(Locale.ENGLISH, "{0,plural,one{# article}other{# articles}}", 3)   // 3 articles
    /// ```
    public static String format(Locale locale, String pattern, Object... arguments) {
        return isPlain(pattern)
                ? pattern
                : new MessageFormat(pattern, icu(locale)).format(arguments);
    }

    /// Whether a pattern has no place for arguments and no apostrophe, and so stands for itself: most sentences do, and a
    /// window can be built before ICU has read its tables.
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('}') < 0 && pattern.indexOf('\'') < 0;
    }

    /// A whole number, its thousands set apart.
    public static String number(Locale locale, long number) {
        return NumberFormat.getIntegerInstance(icu(locale)).format(number);
    }

    /// The day an instant fell on in `zone`: `٢٢ نوفمبر ٢٠٢٦`, `Nov 22, 2026`.
    ///
    /// CLDR's `ar` names months as Cairo and the Gulf do; readers in the Levant know these names beside their own. The calendar is
    /// named, because ICU reads its tables of regions to find out which one a language without a region goes by.
    public static String date(Locale locale, Instant instant, ZoneId zone) {
        return written(day(icu(locale).setKeywordValue("calendar", "gregorian")), instant, zone);
    }

    /// Day, month by name, year. The skeleton `yMMMd` asks for the same, but to answer it ICU reads its tables of all patterns,
    /// for which the first rows of a shelf would wait (30 ms).
    private static DateFormat day(ULocale locale) {
        boolean namesMonthInMediumDay = !locale.getLanguage().equals("ar"); // 22/11/2026
        return DateFormat.getDateInstance(namesMonthInMediumDay ? DateFormat.MEDIUM : DateFormat.LONG, locale);
    }

    /// The month an instant fell in.
    public static String month(Locale locale, Instant instant, ZoneId zone) {
        return written(DateFormat.getInstanceForSkeleton(MONTH, icu(locale)), instant, zone);
    }

    private static String written(DateFormat format, Instant instant, ZoneId zone) {
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(Date.from(instant));
    }

    /// A day by the Hijri calendar: `١٢ جمادى الآخرة ١٤٤٨ هـ`, `Jumada II 12, 1448 AH`.
    public static String date(Locale locale, HijriDay day) {
        var hijri = icu(locale).setKeywordValue("calendar", "islamic-umalqura");
        var format = DateFormat.getInstanceForSkeleton(LONG_DATE, hijri);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.gregorian().atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /// What ICU calls a locale. To find out itself which digits the tag of one names, it would read the keys of all tags (11 ms).
    private static ULocale icu(Locale locale) {
        String digits = locale.getUnicodeLocaleType("nu");
        return digits == null
                ? ULocale.forLocale(locale)
                : new ULocale(locale.stripExtensions().toLanguageTag()).setKeywordValue("numbers", digits);
    }
}
