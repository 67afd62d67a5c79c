package hashiya.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import hashiya.phrases.Phrases;
import java.util.List;

/// A mark that has just been made: its id comes first, for scripts.
record MadeMark(@JsonUnwrapped ShownMark mark) implements Answer {
    @Override
    public List<String> lines(Phrases phrases) {
        return List.of(Answer.line(mark.id(), mark.number(), mark.kind(), mark.place(), mark.words()));
    }
}
