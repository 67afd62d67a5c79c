package hashiya.cli;

import hashiya.article.Speaker;
import hashiya.desk.Amended;
import hashiya.desk.Desk;
import hashiya.desk.Naming;
import hashiya.library.SpeakerUse;
import hashiya.phrases.Phrases;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists whose words the marks hold, and says otherwise who they are: each act is a word of its own after `speakers`.
@Command(name = "speakers", sortOptions = false)
final class Speakers implements Callable<Integer> {
    private final Hashiya hashiya;

    Speakers(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        try (var desk = hashiya.deskWithLibrary()) {
            hashiya.tell(desk.naming().speakers().stream().map(ListedSpeaker::of).toList());
        }
        return ExitCode.OK;
    }

    @Command(name = "rename", sortOptions = false)
    int rename(
            @Parameters(index = "0", paramLabel = "SPEAKER", descriptionKey = "speaker") String speaker,
            @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "name") String name,
            @Mixin Coder coder) {
        return act(coder, (desk, naming) -> naming.rename(speaker(desk, speaker), name));
    }

    @Command(name = "describe", sortOptions = false)
    int describe(
            @Parameters(paramLabel = "SPEAKER", descriptionKey = "speaker") String speaker,
            @Option(names = "--role", paramLabel = "WORDS") @Nullable String role,
            @Option(names = "--affiliation", paramLabel = "WORDS") @Nullable String affiliation,
            @Mixin Coder coder) {
        return act(coder, (desk, naming) -> {
            var seen = speaker(desk, speaker);
            return naming.describe(
                    seen,
                    seen.name(),
                    Objects.requireNonNullElse(role, seen.role()),
                    Objects.requireNonNullElse(affiliation, seen.affiliation()));
        });
    }

    @Command(name = "merge", sortOptions = false)
    int merge(
            @Parameters(index = "0", paramLabel = "SPEAKER", descriptionKey = "speaker") String speaker,
            @Parameters(index = "1", paramLabel = "INTO", descriptionKey = "into") String into,
            @Mixin Coder coder) {
        return act(coder, (desk, naming) -> naming.merge(speaker(desk, speaker), speaker(desk, into)));
    }

    private int act(Coder coder, BiFunction<Desk, Naming, Amended<Speaker>> act) {
        try (var desk = coder.at(hashiya.deskWithLibrary())) {
            var now = TerminalException.unlessDone(act.apply(desk, desk.naming()), "terminal.speaker-changed", Speaker::name);
            hashiya.tell(ListedSpeaker.of(use(desk.naming(), now)));
        }
        return ExitCode.OK;
    }

    private static SpeakerUse use(Naming naming, Speaker speaker) {
        return naming.speakers().stream()
                .filter(use -> use.speaker().id().equals(speaker.id()))
                .findFirst()
                .orElse(new SpeakerUse(speaker, 0));
    }

    private static Speaker speaker(Desk desk, String named) {
        return desk.naming().find(named).orElseThrow(() ->
                new TerminalException("terminal.no-speaker", named, desk.file().toString()));
    }

    private record ListedSpeaker(UUID id, String name, String role, String affiliation, int marks) implements Answer {
        static ListedSpeaker of(SpeakerUse use) {
            var speaker = use.speaker();
            return new ListedSpeaker(speaker.id(), speaker.name(), speaker.role(), speaker.affiliation(), use.marks());
        }

        @Override
        public List<String> lines(Phrases phrases) {
            return List.of(Answer.line(id, name, "marks=" + marks, "role=" + role, "affiliation=" + affiliation));
        }
    }
}
