package hashiya.arabic;

import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The names of one calendar's months, in the spelling that [Folding] leaves.
///
/// @param numbers from a folded name to the month's number
record MonthNames(Map<String, Integer> numbers) {
    private static final Pattern COMMA = Pattern.compile("، ");

    /// A line a month: Cairo and the Gulf, the Levant and Iraq, the Maghreb.
    static final MonthNames GREGORIAN = of("""
            يناير، كانون الثاني، كانون ثاني، كانون ثان، جانفي
            فبراير، شباط، فيفري
            مارس، آذار
            أبريل، إبريل، نيسان، أفريل
            مايو، أيار، ماي
            يونيو، يونيه، حزيران، جوان
            يوليو، يوليه، تموز، جويلية، يوليوز
            أغسطس، آب، أوت، غشت
            سبتمبر، أيلول، شتنبر
            أكتوبر، تشرين الأول، تشرين أول
            نوفمبر، تشرين الثاني، تشرين ثاني، تشرين ثان، نونبر
            ديسمبر، كانون الأول، كانون أول، دجنبر، دسمبر
            """);

    static final MonthNames HIJRI = of("""
            محرم، المحرم، محرم الحرام
            صفر، صفر الخير
            ربيع الأول، ربيع أول
            ربيع الآخر، ربيع الثاني، ربيع ثاني، ربيع ثان، ربيع آخر
            جمادى الأولى، جمادى الأول، جمادي الأولى، جمادى أول
            جمادى الآخرة، جمادى الثانية، جمادى الثاني، جمادى الآخر، جمادى ثاني
            رجب، رجب الفرد
            شعبان
            رمضان، رمضان المبارك
            شوال
            ذو القعدة، ذي القعدة، ذوالقعدة
            ذو الحجة، ذي الحجة، ذوالحجة
            """);

    private static MonthNames of(String lines) {
        var numbers = new HashMap<String, Integer>();
        int month = 0;
        for (String line : lines.lines().toList()) {
            month++;
            for (String name : COMMA.splitAsStream(line).toList()) {
                numbers.put(Folding.FOR_SEARCH.folded(name), month);
            }
        }
        return new MonthNames(numbers);
    }

    /// An alternative for each name, the longest first.
    String pattern() {
        return numbers.keySet().stream()
                .sorted(comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    int number(String folded) {
        return numbers.getOrDefault(folded, 0);
    }
}
