package hashiya.ui;

import hashiya.article.Annotation;
import hashiya.article.Speaker;
import hashiya.desk.Amended;
import hashiya.desk.Desk;
import hashiya.desk.Naming;
import hashiya.library.SpeakerUse;
import java.util.List;
import java.util.function.Function;

/// Who the speakers of the library are, as the window shows them, and what a person says of them.
final class NamingModel {
    private final DeskModel model;
    private final Desk desk;
    private final Errands errands;
    private List<SpeakerUse> speakers = List.of();

    NamingModel(DeskModel model, Desk desk, Errands errands) {
        this.model = model;
        this.desk = desk;
        this.errands = errands;
    }

    /// Those whose words some mark holds, by their names, as of the last time they were looked for.
    List<SpeakerUse> speakers() {
        return speakers;
    }

    /// Looks who speaks in the library by now, then goes on.
    void look(Runnable then) {
        errands.quietly(() -> desk.naming().speakers(), found -> {
            speakers = found;
            then.run();
        });
    }

    /// Says who said the mark being looked at.
    void attribute(Annotation seen, Speaker speaker) {
        model.marking().change(seen, seen.withAttribution(seen.attribution().withSpeaker(speaker)));
    }

    /// Somebody who has not spoken before.
    Speaker someone(String name) {
        return desk.deciding().speaker(name);
    }

    /// Gives a speaker another name in every mark of the library.
    void rename(Speaker speaker, String name) {
        act(naming -> naming.rename(speaker, name));
    }

    /// Says what a speaker is called, what they are and where they belong, in every mark of the library.
    void describe(Speaker speaker, String name, String role, String affiliation) {
        act(naming -> naming.describe(speaker, name, role, affiliation));
    }

    /// Holds two speakers for one in every mark of the library.
    void merge(Speaker speaker, Speaker into) {
        act(naming -> naming.merge(speaker, into));
    }

    private void act(Function<Naming, Amended<Speaker>> act) {
        errands.act(() -> act.apply(desk.naming()), named -> {
            model.reading().catchUp();
            switch (named) {
                case Amended.Done(var now) -> look(() -> errands.tell(
                        Notice.quiet("speaker.renamed", MarkWords.name(now), speakers.stream()
                                .filter(use -> use.speaker().id().equals(now.id()))
                                .mapToInt(SpeakerUse::marks)
                                .sum())));
                case Amended.Refused(var phrase, var arguments) -> errands.tell(Notice.trouble(phrase, arguments));
                case Amended.Conflict(var mine, var theirs) ->
                    errands.tell(Notice.trouble("speaker.overtaken", List.of(MarkWords.name(theirs), MarkWords.name(mine))));
                case Amended.Gone(var mine) -> errands.tell(Notice.trouble("speaker.gone", List.of(MarkWords.name(mine))));
            }
        });
    }
}
