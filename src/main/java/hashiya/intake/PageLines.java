package hashiya.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Walks over a part of a page and takes down the lines a reader would see, each word once.
///
/// A line ends where a block or a `<br>` does. White space is collapsed as a browser does (CSS Text, section 4.1.1),
/// which leaves no-break spaces, joiners and bidi controls alone; jsoup's own `text()` does not.
final class PageLines implements NodeFilter {
    /// Whether the words in a `<form>` count.
    enum Forms {
        LEFT_OUT,
        KEPT
    }

    private record Line(String words, boolean inParagraph) {}

    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n\\f\\r]+");

    /// What is never shown, and what is shown but is about the site, or asks the reader for something.
    private static final Set<String> LEFT_OUT = Set.of(
            "head", "script", "style", "noscript", "template", "iframe", "object", "svg", "math", "audio", "video", "canvas",
            "nav", "header", "footer", "aside", "button", "select", "textarea", "dialog", "menu");

    private static final Set<String> PARAGRAPHS = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre", "dt", "dd", "figcaption");

    private final @Nullable Element heading;
    private final Forms forms;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int paragraphs;

    private PageLines(@Nullable Element heading, Forms forms) {
        this.heading = heading;
        this.forms = forms;
    }

    /// The lines of `root` without its `heading`.
    ///
    /// Only what stands in paragraphs, headings, lists and quotations, unless that is less than half of the words: then
    /// it is a page whose paragraphs are `<div>`s or table cells, and all of it is taken.
    static List<String> of(Element root, @Nullable Element heading, Forms forms) {
        var walk = new PageLines(heading, forms);
        // Iterative: a hundred thousand nested tags are no deeper for it than one.
        root.filter(walk);
        walk.endLine();
        int all = walk.lines.stream().mapToInt(line -> line.words().length()).sum();
        int told = walk.lines.stream().filter(Line::inParagraph).mapToInt(line -> line.words().length()).sum();
        return walk.lines.stream().filter(line -> line.inParagraph() || told < all - told).map(Line::words).toList();
    }

    /// All words of an element in one line.
    static String words(Element element) {
        var words = new StringBuilder();
        element.traverse((node, _) -> {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (node instanceof Element child && endsLine(child)) {
                words.append(' ');
            }
        });
        return squeezed(words.toString());
    }

    static String squeezed(String text) {
        String words = WHITE_SPACE.matcher(text).replaceAll(" ");
        int start = words.startsWith(" ") ? 1 : 0;
        return words.substring(start, words.endsWith(" ") ? Math.max(start, words.length() - 1) : words.length());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (isLeftOut(element, depth)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (endsLine(element)) {
                endLine();
            }
            if (PARAGRAPHS.contains(element.normalName())) {
                paragraphs++;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (endsLine(element)) {
                endLine();
            }
            if (PARAGRAPHS.contains(element.normalName())) {
                paragraphs--;
            }
        }
        return FilterResult.CONTINUE;
    }

    private boolean isLeftOut(Element element, int depth) {
        // The root itself was chosen, whatever it is called.
        return depth > 0
                && (LEFT_OUT.contains(element.normalName())
                        || element.hasAttr("hidden")
                        || element.equals(heading)
                        || (forms == Forms.LEFT_OUT && element.nameIs("form")));
    }

    private static boolean endsLine(Element element) {
        return element.isBlock() || element.nameIs("br");
    }

    private void endLine() {
        String words = squeezed(line.toString());
        line.setLength(0);
        if (Titles.saysSomething(words)) {
            lines.add(new Line(words, paragraphs > 0));
        }
    }
}
