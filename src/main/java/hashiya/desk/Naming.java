package hashiya.desk;

import hashiya.arabic.Folding;
import hashiya.arabic.TitleOrder;
import hashiya.article.Speaker;
import hashiya.library.Library;
import hashiya.library.Replaced;
import hashiya.library.SpeakerUse;
import hashiya.library.Speakers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Says who the speakers are, over the whole library at once: each act is one, with all the marks that follow, and [Undoing]
/// takes it back.
public final class Naming {
    private final Speakers speakers;
    private final Diary diary;

    Naming(Library library, Diary diary) {
        speakers = library.speakers();
        this.diary = diary;
    }

    /// Those whose words some mark holds, by their names.
    public List<SpeakerUse> speakers() {
        Comparator<SpeakerUse> byName = TitleOrder.AS_WRITTEN.by(use -> use.speaker().name());
        return speakers.uses().stream().sorted(byName.thenComparing(use -> use.speaker().id())).toList();
    }

    /// The speaker people know by an id, or by a name that no other has; spelling does not count unless two differ in nothing
    /// else. Nothing if there is none, or more than one.
    public Optional<Speaker> find(String named) {
        String folded = Folding.FOR_SEARCH.folded(named);
        return only(speaker -> speaker.id().toString().equals(named))
                .or(() -> only(speaker -> speaker.name().equals(named)))
                .or(() -> only(speaker -> Folding.FOR_SEARCH.folded(speaker.name()).equals(folded)));
    }

    private Optional<Speaker> only(Predicate<Speaker> wanted) {
        var found = speakers.uses().stream().map(SpeakerUse::speaker).filter(wanted).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// Gives a speaker another name, in every mark.
    public Amended<Speaker> rename(Speaker seen, String name) {
        return describe(seen, name, seen.role(), seen.affiliation());
    }

    /// Says what a speaker is called, what they are and where they belong, in every mark.
    public Amended<Speaker> describe(Speaker seen, String name, String role, String affiliation) {
        var wanted = new Speaker(seen.id(), OneLine.of(name), OneLine.of(role), OneLine.of(affiliation));
        if (wanted.name().isEmpty()) {
            return new Amended.Refused<>("speaker.no-name", List.of());
        }
        var deed = wanted.name().equals(seen.name()) ? Deed.DESCRIBE_SPEAKER : Deed.RENAME_SPEAKER;
        return wanted.equals(seen)
                ? new Amended.Done<>(seen)
                : told(speakers.replace(seen, wanted, diary.line(new Act(deed, wanted.name()))), wanted);
    }

    /// Holds two speakers for one: every mark with the words of the one has the other as its speaker.
    public Amended<Speaker> merge(Speaker seen, Speaker into) {
        if (seen.id().equals(into.id())) {
            return new Amended.Refused<>("speaker.same", List.of(seen.name()));
        }
        var line = diary.line(new Act(Deed.MERGE_SPEAKERS, seen.name()));
        return told(speakers.merge(seen, into, diary.clock().instant(), line), seen);
    }

    private static Amended<Speaker> told(Replaced<Speaker> replaced, Speaker mine) {
        return switch (replaced) {
            case Replaced.Done<Speaker>(Speaker now) -> new Amended.Done<>(now);
            case Replaced.Overtaken<Speaker>(Speaker theirs) -> new Amended.Conflict<>(mine, theirs);
            case Replaced.Gone<Speaker>() -> new Amended.Gone<>(mine);
        };
    }
}
