package hashiya.arabic;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import hashiya.article.Publication;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;

/// A day by the Hijri calendar, of which the Umm al-Qura tables say which day it is by the Gregorian one. Where months begin
/// by sight of the moon, it can be a day off.
///
/// @param month 1 (Muharram) to 12
public record HijriDay(int year, int month, int day) {
    /// The tables begin in 1300; before and after them ICU reckons by the astronomical rule.
    private static final ULocale UMM_AL_QURA = new ULocale("ar@calendar=islamic-umalqura");

    public HijriDay {
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > 30) {
            throw new IllegalArgumentException("no Hijri day: " + year + "-" + month + "-" + day);
        }
    }

    public static HijriDay of(LocalDate day) {
        var calendar = calendar();
        calendar.setTime(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        return new HijriDay(
                calendar.get(Calendar.YEAR), calendar.get(Calendar.MONTH) + 1, calendar.get(Calendar.DAY_OF_MONTH));
    }

    /// The day of a publication as it was written, or else that of the tables: `1448-06-12`; empty where it is not known.
    public static String of(Publication publication) {
        if (!publication.publishedHijri().isEmpty() || publication.publishedAt().isEmpty()) {
            return publication.publishedHijri();
        }
        return of(LocalDate.parse(publication.publishedOn())).toString();
    }

    public LocalDate gregorian() {
        var calendar = calendar();
        calendar.clear();
        calendar.set(year, month - 1, day);
        return LocalDate.ofInstant(calendar.getTime().toInstant(), ZoneOffset.UTC);
    }

    /// As ISO 8601 writes days: `1448-06-12`.
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    private static IslamicCalendar calendar() {
        return new IslamicCalendar(TimeZone.GMT_ZONE, UMM_AL_QURA);
    }
}
