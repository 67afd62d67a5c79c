package hashiya.ui;

import hashiya.arabic.Folding;
import hashiya.article.Annotation;
import hashiya.article.Speaker;
import hashiya.library.SpeakerUse;
import hashiya.phrases.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The speakers of the library who answer to typed words, whatever their spelling: to say who said a mark, or who somebody is
/// everywhere.
final class SpeakerChoices {
    private final NamingModel model;
    private final SpeakerCard card;
    private final Phrases phrases;

    /// @param card where more is said of somebody than a name
    SpeakerChoices(NamingModel model, SpeakerCard card, Phrases phrases) {
        this.model = model;
        this.card = card;
        this.phrases = phrases;
    }

    /// For who said a mark: somebody known, or somebody new by the typed name.
    Function<String, List<Chooser.Choice>> of(Annotation mark) {
        return typed -> {
            var choices = new ArrayList<>(known(typed)
                    .map(use -> new Chooser.Choice(
                            null, use.speaker().name(), beside(use), () -> model.attribute(mark, use.speaker())))
                    .toList());
            if (!typed.isEmpty() && isNew(typed)) {
                choices.add(new Chooser.Choice(null, phrases.say("speaker.new", typed), "",
                        () -> model.attribute(mark, model.someone(typed))));
            }
            return choices;
        };
    }

    /// For who a speaker is in every mark: what more is known of them, somebody of the typed name, or somebody else who is
    /// known.
    Function<String, List<Chooser.Choice>> everywhere(Speaker speaker) {
        int marks = model.speakers().stream()
                .filter(use -> use.speaker().id().equals(speaker.id()))
                .mapToInt(SpeakerUse::marks)
                .sum();
        return typed -> {
            var choices = new ArrayList<Chooser.Choice>();
            if (typed.isEmpty()) {
                choices.add(new Chooser.Choice(null, phrases.say("speaker.describe"), "", () -> card.open(speaker)));
            } else if (!typed.equals(speaker.name())) {
                choices.add(new Chooser.Choice(null, phrases.say("speaker.rename-to", typed, marks), "",
                        () -> model.rename(speaker, typed)));
            }
            known(typed)
                    .filter(use -> !use.speaker().id().equals(speaker.id()))
                    .map(use -> new Chooser.Choice(
                            null,
                            phrases.say("speaker.merge-into", use.speaker().name(), marks),
                            beside(use),
                            () -> model.merge(speaker, use.speaker())))
                    .forEach(choices::add);
            return choices;
        };
    }

    private Stream<SpeakerUse> known(String typed) {
        String sought = Folding.FOR_SEARCH.folded(typed);
        return model.speakers().stream()
                .filter(use -> Folding.FOR_SEARCH.folded(use.speaker().name()).contains(sought))
                .sorted(Comparator.comparing(use -> !Folding.FOR_SEARCH.folded(use.speaker().name()).startsWith(sought)));
    }

    private boolean isNew(String typed) {
        return model.speakers().stream().noneMatch(use -> use.speaker().name().equals(typed));
    }

    private String beside(SpeakerUse use) {
        String count = phrases.number(use.marks());
        return use.speaker().role().isEmpty() ? count : use.speaker().role() + " · " + count;
    }
}
