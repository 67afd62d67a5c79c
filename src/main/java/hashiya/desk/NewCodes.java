package hashiya.desk;

import hashiya.article.Code;
import hashiya.article.Ids;
import hashiya.article.Tint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes codes that a codebook does not hold yet, each with the tint that is used least by then.
final class NewCodes {
    private static final Pattern BETWEEN = Pattern.compile(Pattern.quote(Code.BETWEEN));

    private final Ids ids;
    private final List<Code> all;

    /// @param there the codes of the codebook as it is
    NewCodes(Ids ids, List<Code> there) {
        this.ids = ids;
        all = new ArrayList<>(there);
    }

    /// The names a path is made of.
    static List<String> names(String path) {
        return BETWEEN.splitAsStream(path).map(OneLine::of).toList();
    }

    /// Makes the codes of a path that are not there, those above before those below; none for a path that lacks a name.
    ///
    /// @param under the code the path begins below; `null` for the top
    List<Code> add(String path, @Nullable Code under) {
        var names = names(path);
        if (names.stream().anyMatch(String::isEmpty)) {
            return List.of();
        }
        var made = new ArrayList<Code>();
        var now = under;
        for (var name : names) {
            var there = child(now, name);
            now = there.isPresent() ? there.get() : make(name, now);
            if (there.isEmpty()) {
                made.add(now);
            }
        }
        return made;
    }

    /// Makes a code even where there is one of its name.
    Code make(String name, @Nullable Code parent) {
        var code = new Code(ids.next(), name, leastUsed().colour(), "", "", parent);
        all.add(code);
        return code;
    }

    /// A code just made, with what else is known of it; a key that another code has is left out.
    Code dressed(Code made, String colour, String shortcut, String description) {
        boolean isFree = all.stream().noneMatch(other -> other.shortcut().equals(shortcut));
        var dressed = new Code(
                made.id(),
                made.name(),
                colour.isEmpty() ? made.colour() : colour,
                isFree && Coding.isFreeKey(shortcut) ? shortcut : "",
                description,
                made.parent());
        all.remove(made);
        all.add(dressed);
        return dressed;
    }

    private Optional<Code> child(@Nullable Code parent, String name) {
        return all.stream().filter(code -> code.name().equals(name) && isSame(code.parent(), parent)).findFirst();
    }

    private static boolean isSame(@Nullable Code one, @Nullable Code other) {
        return one == null ? other == null : other != null && one.id().equals(other.id());
    }

    private Tint leastUsed() {
        return Arrays.stream(Tint.values())
                .min(Comparator.comparingLong(tint -> all.stream().filter(code -> Tint.of(code) == tint).count()))
                .orElse(Tint.VIOLET);
    }
}
