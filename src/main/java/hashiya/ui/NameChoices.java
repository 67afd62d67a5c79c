package hashiya.ui;

import hashiya.arabic.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// The names that answer to typed words, whatever their spelling: those that begin so before those that hold them, and among
/// these in the order they are in.
final class NameChoices {
    private final List<Name> names;
    private final Consumer<String> chosen;

    /// @param folded in the one spelling that is looked for
    private record Name(String written, String folded) {}

    /// @param chosen told which name a person has chosen
    NameChoices(List<String> names, Consumer<String> chosen) {
        this.names = names.stream().map(name -> new Name(name, Folding.FOR_SEARCH.folded(name))).toList();
        this.chosen = chosen;
    }

    List<Chooser.Choice> answering(String typed) {
        String sought = Folding.FOR_SEARCH.folded(typed);
        return names.stream()
                .filter(name -> name.folded().contains(sought))
                .sorted(Comparator.comparing(name -> !name.folded().startsWith(sought)))
                .map(name -> new Chooser.Choice(null, name.written(), "", () -> chosen.accept(name.written())))
                .toList();
    }
}
