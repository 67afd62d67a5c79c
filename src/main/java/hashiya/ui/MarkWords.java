package hashiya.ui;

import hashiya.article.Annotation;
import hashiya.article.Code;
import hashiya.article.Kind;
import hashiya.article.Speaker;
import hashiya.article.Truth;
import hashiya.phrases.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What there is to say of a mark in few words: what it is, who said it, its codes and its note.
final class MarkWords {
    private final Phrases phrases;

    MarkWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /// The kind of a mark and, where it is known, how it is told or whether it is true: «Quote, indirect».
    String kind(Annotation mark) {
        String kind = phrases.say("kind." + mark.kind().name().toLowerCase(Locale.ROOT));
        String beside = beside(mark);
        return beside.isEmpty() ? kind : phrases.say("mark.kind-and-type", kind, beside);
    }

    private String beside(Annotation mark) {
        if (mark.kind() == Kind.CLAIM) {
            return mark.verdict().truth() == Truth.OPEN ? "" : truth(mark.verdict().truth());
        }
        var type = mark.attribution().type();
        return type == null ? "" : phrases.say("type." + type.name().toLowerCase(Locale.ROOT));
    }

    /// Whether a claim is true, in words: «mostly true».
    String truth(Truth truth) {
        return phrases.say("truth." + truth.name().toLowerCase(Locale.ROOT));
    }

    /// Who said it, or that this is not known; to be put right.
    String sayer(Annotation mark) {
        var speaker = mark.attribution().speaker();
        return phrases.sayOf("telling.speaker", speaker == null ? phrases.say("telling.unknown") : name(speaker));
    }

    /// The kind first, then a line for each thing that is known besides.
    List<String> lines(Annotation mark) {
        var lines = new ArrayList<String>();
        lines.add(kind(mark));
        var speaker = mark.attribution().speaker();
        if (speaker != null) {
            lines.add(phrases.sayOf("mark.said-by", name(speaker)));
        }
        if (!mark.codes().isEmpty()) {
            lines.add(phrases.sayOf("mark.codes", String.join("، ", mark.codes().stream().map(Code::path).toList())));
        }
        if (mark.kind() == Kind.CLAIM && !mark.verdict().evidence().isEmpty()) {
            lines.add(phrases.say("evidence.count", mark.verdict().evidence().size()));
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

    /// With their role and where they belong, as far as they are known: «أحمد الوزير، وزير النقل، حكومة المرجان».
    static String name(Speaker speaker) {
        return Stream.of(speaker.name(), speaker.role(), speaker.affiliation())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("، "));
    }
}
