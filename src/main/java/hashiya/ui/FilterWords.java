package hashiya.ui;

import hashiya.phrases.Phrases;
import hashiya.search.Filters;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What is filtered by, in words, and the way to take each off.
record FilterWords(Phrases phrases) {
    /// @param words as a chip says it
    /// @param without the filters that are left when it is taken off
    record One(String words, Filters without) {}

    /// The filters that are on, in the order of the menu.
    List<One> of(Filters filters) {
        var all = new ArrayList<One>();
        if (filters.progress() != null) {
            all.add(new One(phrases.say("progress." + word(filters.progress())), filters.withProgress(null)));
        }
        add(all, "folder", filters.folder(), filters.withFolder(""));
        add(all, "tag", filters.tag(), filters.withTag(""));
        add(all, "outlet", filters.outlet(), filters.withOutlet(""));
        if (filters.from() != null || filters.to() != null) {
            all.add(new One(days(filters), filters.withDays(null, null)));
        }
        if (filters.kind() != null) {
            all.add(new One(phrases.say("filter.kind." + word(filters.kind())), filters.withKind(null)));
        }
        add(all, "speaker", filters.speaker(), filters.withSpeaker(""));
        add(all, "code", filters.code(), filters.withCode(""));
        if (filters.status() != null) {
            all.add(new One(phrases.say("filter.status." + word(filters.status())), filters.withStatus(null)));
        }
        if (filters.truth() != null) {
            all.add(new One(phrases.say("truth.found", phrases.say("truth." + word(filters.truth()))), filters.withTruth(null)));
        }
        return all;
    }

    private void add(List<One> all, String filter, String name, Filters without) {
        if (!name.isBlank()) {
            all.add(new One(phrases.say("filter.by", phrases.say("filter." + filter), name), without));
        }
    }

    private String days(Filters filters) {
        var from = filters.from();
        var to = filters.to();
        if (to == null) {
            return phrases.say("filter.since", day(Objects.requireNonNull(from)));
        }
        return from == null
                ? phrases.say("filter.until", day(to))
                : phrases.say("filter.between", day(from), day(to));
    }

    private String day(LocalDate day) {
        return phrases.date(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
