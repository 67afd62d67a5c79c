package hashiya.library;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What SQLite's `integrity_check` found, by what it means to a person: its own words are for those who know B-trees.
///
/// It names at most a hundred places.
enum Damage {
    /// Pages that are not what they should be: words may be lost.
    STRUCTURE("library.damaged-pages"),
    /// An index that does not fit its table: nothing is lost, but things may not be found.
    INDEX("library.damaged-index"),
    /// A value that no Hashiya writes.
    RULE("library.damaged-rule");

    private final String phrase;

    Damage(String phrase) {
        this.phrase = phrase;
    }

    String phrase() {
        return phrase;
    }

    /// How many places of each kind there are; nothing for a file that is whole.
    static Map<Damage, Integer> in(List<String> said) {
        var places = new EnumMap<Damage, Integer>(Damage.class);
        said.stream().filter(line -> !line.equals("ok")).forEach(line -> places.merge(of(line), 1, Integer::sum));
        return places;
    }

    /// The sentences are those of `sqlite3.c`, "PRAGMA integrity_check".
    private static Damage of(String line) {
        if (line.contains(" index ") || line.contains("inverted index")) {
            return INDEX;
        }
        return line.startsWith("CHECK constraint") || line.contains("value in ") ? RULE : STRUCTURE;
    }
}
