package hashiya.ui;

import hashiya.library.Resemblance;
import hashiya.phrases.Phrases;
import java.util.List;

/// Asks about the article that is nearly the same as the one being read; a person can say two things to it.
final class VersioningPanel extends MarginPanel {
    private final DeskModel model;
    private final Phrases phrases;

    VersioningPanel(DeskModel model, Ties ties, Phrases phrases) {
        super(phrases);
        this.model = model;
        this.phrases = phrases;
        getStyleClass().add("versioning-panel");
        ties.follow(model.versioning().offer(), _ -> show());
    }

    @Override
    void show() {
        var offer = model.versioning().offer().get();
        if (offer == null) {
            show(List.of());
            return;
        }
        boolean isLaterOpen = model.reading().isOpen(offer.later().id());
        show(List.of(
                heading(phrases.say("versions.alike", offer.shared())),
                words(named(isLaterOpen ? offer.earlier() : offer.later())),
                answers(
                        answer("version-join", isLaterOpen ? "versions.join" : "versions.join-later", model.versioning()::join),
                        answer("version-apart", "versions.apart", model.versioning()::keepApart))));
    }

    private String named(Resemblance.One other) {
        return other.outlet().isEmpty()
                ? phrases.sayOf("versions.other", other.title())
                : phrases.sayOf("versions.other-of", other.title(), other.outlet());
    }
}
