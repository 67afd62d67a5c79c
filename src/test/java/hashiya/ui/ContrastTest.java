package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import hashiya.article.Tint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The colours of each theme, as WCAG 2.2 measures them: 7:1 for what is read, 4.5:1 for the interface, 3:1 for lines.
class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("(-[a-z-]+): (#[0-9a-f]{6});");

    private static final Pattern SELECTION = Pattern.compile("-selection: (#[0-9a-f]{8});");
    private static final Pattern FAINTNESS = Pattern.compile("\\.mark-line\\.proposed \\{[^}]*-fx-opacity: ([0-9.]+);");

    private static final String PAIRS = """
            -ink        -paper      7
            -ink        -pane       7
            -ink        -hover      7
            -ink        -quote-fill 7
            -ink        -claim-fill 7
            -ink        -code-fill  7
            -soft       -paper      4.5
            -soft       -pane       4.5
            -soft       -hover      4.5
            -accent     -hover      4.5
            -ink        -hit-fill   7
            -hit-line   -paper      3
            -hit-line   -hit-fill   3
            -accent     -pane       4.5
            -accent     -paper      4.5
            -quote-line -paper      3
            -quote-line -pane       3
            -quote-line -quote-fill 3
            -quote-line -claim-fill 3
            -quote-line -code-fill  3
            -claim-line -paper      3
            -claim-line -pane       3
            -claim-line -quote-fill 3
            -claim-line -claim-fill 3
            -claim-line -code-fill  3
            -code-line  -paper      3
            -code-line  -pane       3
            -code-line  -quote-fill 3
            -code-line  -claim-fill 3
            -code-line  -code-fill  3
            """;

    /// What codes are painted with besides the usual tint.
    private static final List<String> TINTS = Arrays.stream(Tint.values())
            .filter(tint -> tint != Tint.VIOLET)
            .map(tint -> "-" + tint.name().toLowerCase(Locale.ROOT))
            .toList();

    static Stream<Arguments> pairs() {
        return Arrays.stream(Theme.values())
                .flatMap(theme -> Stream.concat(PAIRS.lines(), pairsOfTints()).map(line -> line.split(" +")).map(pair ->
                        arguments(theme, pair[0], pair[1], Double.parseDouble(pair[2]))));
    }

    /// Words can be read on every tint, and the line of every tint is seen on whatever it may lie on.
    private static Stream<String> pairsOfTints() {
        var fills = marks("-fill");
        return TINTS.stream().flatMap(tint -> Stream.concat(
                Stream.of("-ink " + tint + "-fill 7", tint + "-line -paper 3", tint + "-line -pane 3"),
                fills.stream().map(fill -> tint + "-line " + fill + " 3")));
    }

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @MethodSource("pairs")
    void canBeRead(Theme theme, String upon, String ground, double least) throws IOException {
        var colours = coloursOf(theme);
        assertThat(colours).containsKeys(upon, ground);
        assertThat(contrast(Color.web(colours.getOrDefault(upon, "")), Color.web(colours.getOrDefault(ground, ""))))
                .isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void selectedWordsCanBeReadOnEveryMark(Theme theme) throws IOException {
        var colours = coloursOf(theme);
        var selection = Color.web(SELECTION.matcher(blockOf(theme)).results().findFirst().orElseThrow().group(1));
        for (String fill : marks("-fill")) {
            var ground = laid(selection, selection.getOpacity(), Color.web(colours.getOrDefault(fill, "")));
            assertThat(contrast(Color.web(colours.getOrDefault("-ink", "")), ground)).as(fill).isGreaterThanOrEqualTo(4.5);
        }
    }

    /// They are fainter than those of marks.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void theLinesOfProposalsAreSeen(Theme theme) throws IOException {
        var colours = coloursOf(theme);
        var paper = Color.web(colours.getOrDefault("-paper", ""));
        double opacity = Double.parseDouble(FAINTNESS.matcher(css()).results().findFirst().orElseThrow().group(1));
        for (String line : marks("-line")) {
            var faint = laid(Color.web(colours.getOrDefault(line, "")), opacity, paper);
            assertThat(contrast(faint, paper)).as(line).isGreaterThanOrEqualTo(3);
        }
    }

    private static List<String> marks(String part) {
        return Stream.concat(Stream.of("-quote", "-claim", "-code"), TINTS.stream()).map(name -> name + part).toList();
    }

    private static Color laid(Color upper, double opacity, Color ground) {
        return ground.interpolate(new Color(upper.getRed(), upper.getGreen(), upper.getBlue(), 1), opacity);
    }

    private static Map<String, String> coloursOf(Theme theme) throws IOException {
        var colours = new HashMap<String, String>();
        COLOUR.matcher(blockOf(theme)).results().forEach(found -> colours.put(found.group(1), found.group(2)));
        return colours;
    }

    private static String blockOf(Theme theme) throws IOException {
        String css = css();
        int start = css.indexOf(".root." + theme.styleClass() + " {");
        return css.substring(start, css.indexOf('}', start));
    }

    private static String css() throws IOException {
        return Files.readString(Path.of("resources/hashiya/ui/hashiya.css"));
    }

    /// WCAG 2.2, “contrast ratio”.
    private static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
