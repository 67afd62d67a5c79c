package hashiya.suggest;

import hashiya.arabic.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether two names are one person's: equal, one inside the other, two words shared or the last.
final class Names {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:وال|لل|ال)(?=..)");
    private static final Set<String> TITLES = Stream.of(("الرئيس السيد السيدة الدكتور د الشيخ المهندس البروفيسور الأمير الملك "
                    + "المستشار العقيد العميد اللواء الفنان الفنانة المواطن الوزير الوزيرة النائب").split(" "))
            .flatMap(title -> words(title).stream())
            .collect(Collectors.toUnmodifiableSet());

    private Names() {}

    static boolean areSame(@Nullable String gold, @Nullable String found) {
        if (gold == null || found == null) {
            return gold == null && found == null;
        }
        var expected = words(gold);
        var given = words(found);
        var all = new LinkedHashSet<>(expected);
        var some = new LinkedHashSet<>(given);
        if (some.containsAll(all)) {
            return true;
        }
        var untitled = new LinkedHashSet<>(some);
        untitled.removeAll(TITLES);
        boolean endsAlike = !given.isEmpty() && !expected.isEmpty() && given.getLast().equals(expected.getLast())
                && !TITLES.contains(given.getLast());
        if (all.containsAll(some) && (untitled.size() >= 2 || endsAlike)) {
            return true;
        }
        var shared = new LinkedHashSet<>(all);
        shared.retainAll(some);
        var union = new LinkedHashSet<>(all);
        union.addAll(some);
        return shared.size() >= 0.6 * union.size() && !TITLES.containsAll(shared);
    }

    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(Folding.FOR_SEARCH.fold(name).text());
        while (matcher.find()) {
            words.add(ARTICLE.matcher(matcher.group()).replaceFirst(""));
        }
        return words;
    }
}
