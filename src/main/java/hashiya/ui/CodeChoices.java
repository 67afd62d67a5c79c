package hashiya.ui;

import hashiya.arabic.Folding;
import hashiya.article.Code;
import hashiya.article.Tint;
import hashiya.library.CodeUse;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.Look;
import hashiya.ui.reader.Swatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// The codes that answer to typed words, whatever their spelling: those whose names begin so before those that hold them.
final class CodeChoices {
    private final CodebookModel model;
    private final Phrases phrases;

    CodeChoices(CodebookModel model, Phrases phrases) {
        this.model = model;
        this.phrases = phrases;
    }

    /// For a code to be put on a mark, or a new one by the typed name.
    Function<String, List<Chooser.Choice>> orNew(Consumer<Code> chosen) {
        return typed -> {
            var choices = new ArrayList<>(among(_ -> true, chosen).apply(typed));
            boolean isThere = model.codes().get().stream().map(CodeUse::code)
                    .anyMatch(code -> code.path().equals(typed) || code.name().equals(typed));
            if (!typed.isEmpty() && !isThere) {
                choices.add(new Chooser.Choice(
                        null, phrases.say("code.add-named", typed), "", () -> model.add(typed, null, chosen)));
            }
            return choices;
        };
    }

    /// Among the codes that may be chosen.
    Function<String, List<Chooser.Choice>> among(Predicate<Code> may, Consumer<Code> chosen) {
        return typed -> {
            String sought = Folding.FOR_SEARCH.folded(typed);
            return model.codes().get().stream()
                    .map(CodeUse::code)
                    .filter(may)
                    .filter(code -> Folding.FOR_SEARCH.folded(code.path()).contains(sought))
                    .sorted(Comparator.comparing(code -> !Folding.FOR_SEARCH.folded(code.name()).startsWith(sought)))
                    .map(code -> choice(code, chosen))
                    .toList();
        };
    }

    private static Chooser.Choice choice(Code code, Consumer<Code> chosen) {
        var parent = code.parent();
        String above = parent == null ? "" : parent.path();
        String beside = code.shortcut().isEmpty() || above.isEmpty()
                ? above + code.shortcut()
                : above + " · " + code.shortcut();
        return new Chooser.Choice(new Swatch(Look.of(Tint.of(code)), 22, 18), code.name(), beside, () -> chosen.accept(code));
    }
}
