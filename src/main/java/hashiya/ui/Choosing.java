package hashiya.ui;

import hashiya.article.Annotation;
import hashiya.article.Kind;
import hashiya.phrases.Phrases;
import java.util.Optional;

/// Asks what is to be chosen of a mark, each question with the answers there are.
final class Choosing {
    private final DeskModel model;
    private final ArticleView page;
    private final Chooser chooser;
    private final Phrases phrases;
    private final CodeChoices codes;
    private final SpeakerChoices speakers;
    private final TruthChoices truths;

    Choosing(DeskModel model, ArticleView page, Chooser chooser, SpeakerCard speakerCard, Phrases phrases) {
        this.model = model;
        this.page = page;
        this.chooser = chooser;
        this.phrases = phrases;
        codes = new CodeChoices(model.codebook(), phrases);
        speakers = new SpeakerChoices(model.naming(), speakerCard, phrases);
        truths = new TruthChoices(phrases);
    }

    void ask(Question question) {
        switch (question) {
            case CODE -> chooser.open(phrases.say("code.choose"), codes.orNew(page.acts()::put));
            case SPEAKER -> speaker();
            case SPEAKER_EVERYWHERE -> everywhere();
            case TRUTH -> truth();
        }
    }

    private void speaker() {
        var mark = chosen();
        if (mark.isPresent() && mark.get().kind() == Kind.CODE) {
            model.errands().tell(Notice.quiet("mark.codes-are-not-said"));
        } else {
            mark.ifPresent(said -> model.naming().look(() -> chooser.open(phrases.say("speaker.who"), speakers.of(said))));
        }
    }

    private void everywhere() {
        var speaker = model.marking().focusedMark()
                .filter(mark -> !Proposals.isUnkept(mark))
                .map(mark -> mark.attribution().speaker());
        speaker.ifPresentOrElse(
                known -> model.naming().look(() -> chooser.open(
                        phrases.say("speaker.everywhere-of", known.name()), speakers.everywhere(known))),
                () -> model.errands().tell(Notice.quiet("speaker.none")));
    }

    private void truth() {
        var mark = chosen();
        if (mark.isPresent() && mark.get().kind() != Kind.CLAIM) {
            model.errands().tell(Notice.quiet("mark.only-claims-are-true"));
        } else {
            mark.ifPresent(claim -> chooser.open(
                    phrases.say("truth.choose"), truths.of(found -> model.marking().check(claim, found))));
        }
    }

    private Optional<Annotation> chosen() {
        var mark = model.marking().focusedMark();
        if (mark.isEmpty()) {
            model.errands().tell(Notice.quiet("mark.nothing-chosen"));
        }
        return mark;
    }
}
