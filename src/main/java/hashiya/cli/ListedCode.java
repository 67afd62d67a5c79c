package hashiya.cli;

import hashiya.article.Tint;
import hashiya.library.CodeUse;
import hashiya.phrases.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// A code as `codes` tells it.
///
/// @param path the names from the top of the codebook down to it: `اقتصاد/أسعار`
/// @param tint what it is painted with
/// @param shortcut the key that puts it on; empty for none
/// @param marks how many carry it
record ListedCode(
        UUID id, String path, String name, String tint, String colour, String shortcut, String description, int marks)
        implements Answer {
    static ListedCode of(CodeUse use) {
        var code = use.code();
        return new ListedCode(
                code.id(),
                code.path(),
                code.name(),
                Tint.of(code).name().toLowerCase(Locale.ROOT),
                Tint.of(code).colour(),
                code.shortcut(),
                code.description(),
                use.marks());
    }

    @Override
    public List<String> lines(Phrases phrases) {
        return List.of(Answer.line(path, "marks=" + marks, "tint=" + tint, "shortcut=" + shortcut, description));
    }
}
