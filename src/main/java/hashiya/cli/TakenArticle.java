package hashiya.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import hashiya.article.Article;
import hashiya.desk.Taken;
import hashiya.phrases.Phrases;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// An article that is in the library now, whether it has just come in or was there.
///
/// @param file what was read
record TakenArticle(long number, UUID id, String title, Outcome outcome, String file) implements Answer {
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

    static TakenArticle of(Article article, Path file, Outcome outcome) {
        return new TakenArticle(article.number(), article.id(), article.title(), outcome, file.toString());
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
        return List.of(switch (outcome) {
            case ADDED -> Answer.line(number, id, title);
            case ALREADY_THERE -> Answer.line(number, id, title, phrases.say("terminal.already-there"));
            case READ_ANEW -> Answer.line(number, id, title, phrases.say("terminal.read-anew"));
            case NEW_VERSION -> Answer.line(number, id, title, phrases.say("terminal.new-version"));
        });
    }
}
