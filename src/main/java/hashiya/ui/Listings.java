package hashiya.ui;

import hashiya.desk.Desk;
import hashiya.library.Listing;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/// What the shelf tells of the articles in view, fetched when a row first asks for it.
final class Listings {
    /// As many as a person scrolls through to and fro.
    private static final int MOST_KNOWN = 500;

    /// @param as of which refreshing it is
    private record Known(Listing listing, long as) {}

    private final Desk desk;
    private final Background background;
    private final Consumer<Throwable> onTrouble;
    private final Map<Long, Known> known = new LinkedHashMap<>(MOST_KNOWN, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Known> eldest) {
            return size() > MOST_KNOWN;
        }
    };
    private final Set<Long> wanted = new LinkedHashSet<>();
    private final ReadOnlyLongWrapper arrivals = new ReadOnlyLongWrapper();
    private long refreshed;

    Listings(Desk desk, Background background, Consumer<Throwable> onTrouble) {
        this.desk = desk;
        this.background = background;
        this.onTrouble = onTrouble;
    }

    /// Grows whenever rows in view should ask anew.
    ReadOnlyLongProperty arrivals() {
        return arrivals.getReadOnlyProperty();
    }

    /// An article as far as it is known; one that is not, or may have changed, will arrive.
    Optional<Listing> listing(long number) {
        var there = known.get(number);
        if (there == null || there.as() < refreshed) {
            if (wanted.isEmpty()) {
                Platform.runLater(this::fetch); // once for all rows of one pulse
            }
            wanted.add(number);
        }
        return Optional.ofNullable(there).map(Known::listing);
    }

    /// Whatever is known of an article may have changed; some are known already as they are now.
    void refresh(List<Listing> fresh) {
        refreshed++;
        fresh.forEach(listing -> known.put(listing.number(), new Known(listing, refreshed)));
        arrivals.set(arrivals.get() + 1);
    }

    private void fetch() {
        var asked = List.copyOf(wanted);
        long as = refreshed;
        wanted.clear();
        background.lookUp(() -> true, () -> desk.shelving().listings(asked), listings -> take(listings, as), onTrouble);
    }

    private void take(List<Listing> listings, long as) {
        boolean changed = false;
        for (var listing : listings) {
            var before = known.put(listing.number(), new Known(listing, as));
            changed |= before == null || !before.listing().equals(listing);
        }
        if (changed) {
            arrivals.set(arrivals.get() + 1);
        }
    }
}
