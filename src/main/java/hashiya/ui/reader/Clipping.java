package hashiya.ui.reader;

import static java.util.stream.Collectors.joining;

import hashiya.arabic.Direction;
import javafx.scene.input.ClipboardContent;

/// Words on their way to the clipboard: plain, in logical order, and as HTML that runs the way they do.
public record Clipping(String text) {
    /// What programs take from the clipboard, each in the form it knows.
    public ClipboardContent content() {
        var content = new ClipboardContent();
        content.putString(text);
        content.putHtml(html());
        return content;
    }

    /// A paragraph for each line; where the lines run different ways, each its own.
    String html() {
        var whole = Direction.ofArticle(text);
        return text.lines()
                .map(line -> "<p dir=\"%s\">%s</p>".formatted(
                        Direction.ofParagraph(line, whole) == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr",
                        line.isBlank() ? "<br>" : escaped(line)))
                .collect(joining("\n"));
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
