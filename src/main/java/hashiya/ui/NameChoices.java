package hashiya.ui;

import hashiya.arabic.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// The names that answer to typed words, whatever their spelling: those that begin so before those that hold them, and among
/// these in the order they are in.
record NameChoices(List<String> names, Consumer<String> chosen) {
    List<Chooser.Choice> answering(String typed) {
        String sought = Folding.FOR_SEARCH.folded(typed);
        return names.stream()
                .filter(name -> Folding.FOR_SEARCH.folded(name).contains(sought))
                .sorted(Comparator.comparing(name -> !Folding.FOR_SEARCH.folded(name).startsWith(sought)))
                .map(name -> new Chooser.Choice(null, name, "", () -> chosen.accept(name)))
                .toList();
    }
}
