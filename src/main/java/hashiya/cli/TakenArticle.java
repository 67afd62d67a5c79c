package hashiya.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import hashiya.article.Article;
import hashiya.desk.Taken;
import hashiya.phrases.Phrases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An article that is in the library now, whether it has just come in or was there.
///
/// @param file what was read
/// @param proposals how many the first reading has put on it; `null` where none was asked for
record TakenArticle(
        long number,
        UUID id,
        String title,
        Outcome outcome,
        String file,
        @JsonInclude(Include.NON_NULL) @Nullable Integer proposals)
        implements Answer {
    enum Outcome {
        @JsonProperty("added")
        ADDED,
        @JsonProperty("already_there")
        ALREADY_THERE,
        @JsonProperty("read_anew")
        READ_ANEW,
        @JsonProperty("new_version")
        NEW_VERSION
    }

    static TakenArticle of(Article article, Path file, Outcome outcome, @Nullable Integer proposals) {
        return new TakenArticle(article.number(), article.id(), article.title(), outcome, file.toString(), proposals);
    }

    /// The article, where there is no doing without it; throws [TerminalException] where it could not be read.
    static Article orRefusal(Taken taken) {
        return switch (taken) {
            case Taken.Added(var article) -> article;
            case Taken.AlreadyThere(var article) -> article;
            case Taken.ReadAnew(var article) -> article;
            case Taken.NewVersion(var article, _, _, _) -> article;
            case Taken.Refused(String phrase, List<Object> arguments) ->
                throw new TerminalException(phrase, arguments.toArray());
        };
    }

    @Override
    public List<String> lines(Phrases phrases) {
        var line = new ArrayList<Object>(List.of(number, id, title));
        switch (outcome) {
            case ADDED -> {}
            case ALREADY_THERE -> line.add(phrases.say("terminal.already-there"));
            case READ_ANEW -> line.add(phrases.say("terminal.read-anew"));
            case NEW_VERSION -> line.add(phrases.say("terminal.new-version"));
        }
        if (proposals != null) {
            line.add(phrases.say("terminal.proposals", proposals));
        }
        return List.of(Answer.line(line.toArray()));
    }
}
