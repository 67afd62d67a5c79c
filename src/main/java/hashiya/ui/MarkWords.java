package hashiya.ui;

import hashiya.article.Annotation;
import hashiya.article.Code;
import hashiya.article.Speaker;
import hashiya.phrases.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What there is to say of a mark in few words: what it is, who said it, its codes and its note.
final class MarkWords {
    private final Phrases phrases;

    MarkWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /// The kind of a mark and, where it is known, how it is told: «Quote, indirect».
    String kind(Annotation mark) {
        String kind = phrases.say("kind." + mark.kind().name().toLowerCase(Locale.ROOT));
        var type = mark.attribution().type();
        return type == null
                ? kind
                : phrases.say("mark.kind-and-type", kind, phrases.say("type." + type.name().toLowerCase(Locale.ROOT)));
    }

    /// The kind first, then a line for each thing that is known besides.
    List<String> lines(Annotation mark) {
        var lines = new ArrayList<String>();
        lines.add(kind(mark));
        var speaker = mark.attribution().speaker();
        if (speaker != null) {
            lines.add(phrases.say("mark.said-by", apart(name(speaker))));
        }
        if (!mark.codes().isEmpty()) {
            lines.add(phrases.say("mark.codes", apart(String.join("، ", mark.codes().stream().map(Code::path).toList()))));
        }
        if (!mark.note().isBlank()) {
            lines.add(mark.note().strip());
        }
        return lines;
    }

    /// All of it in one sentence, with the words marked, for a screen reader.
    String sentence(Annotation mark) {
        return String.join("، ", lines(mark)) + ": " + mark.anchor().exact();
    }

    private static String name(Speaker speaker) {
        return speaker.role().isEmpty() ? speaker.name() : speaker.name() + "، " + speaker.role();
    }

    /// Other people's words keep their own direction inside a sentence (UAX #9, 2.7: first strong isolate).
    private static String apart(String words) {
        return "\u2068" + words + "\u2069";
    }
}
