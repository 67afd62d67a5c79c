package hashiya.desk;

import hashiya.arabic.ArabicKeyboard;
import hashiya.article.Code;
import hashiya.exchange.CodeLine;
import hashiya.library.CodeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Turns the codebook into the lines of a file, and such lines into the codes that are not there yet.
final class CodebookFile {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    private CodebookFile() {}

    static CodeLine line(CodeUse use) {
        var code = use.code();
        return new CodeLine(code.path(), code.colour(), code.shortcut(), code.description(), use.marks());
    }

    /// The new codes of some lines, those above before those below. Codes that are there stay as they are, and so do the keys
    /// that others have.
    static List<Code> missing(List<CodeLine> lines, NewCodes making) {
        var made = new ArrayList<Code>();
        for (var line : lines) {
            var before = made.size();
            making.add(line.path(), null).forEach(made::add);
            if (made.size() > before) {
                var last = made.removeLast();
                made.add(making.dressed(last, colour(line), shortcut(line), line.description().strip()));
            }
        }
        return List.copyOf(made);
    }

    private static String colour(CodeLine line) {
        String colour = line.colour().strip().toLowerCase(Locale.ROOT);
        return COLOUR.matcher(colour).matches() ? colour : "";
    }

    private static String shortcut(CodeLine line) {
        return ArabicKeyboard.keyOf(line.shortcut().strip()).orElse("");
    }
}
