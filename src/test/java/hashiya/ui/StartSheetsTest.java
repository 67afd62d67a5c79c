package hashiya.ui;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Stylesheet;
import javafx.scene.Node;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The style sheets that the build puts beside their sources say what those say.
class StartSheetsTest {
    private static final Pattern STYLE_CLASS = Pattern.compile("[*.]([A-Za-z][\\w-]*)");

    @TempDir
    Path folder;

    @Test
    void nothingInTheWindowHasAStyleClassThatTheControlsSheetLeavesOut() throws IOException, TimeoutException {
        var seen = new TreeSet<String>();
        try (var window = TestWindow.on(folder.resolve("library.hashiya"), 1000, 900, Settings.DEFAULT)) {
            new Sights(window, folder, _ -> Toolkit.run(() -> shown().forEach(node -> seen.addAll(node.getStyleClass()))))
                    .showAll();
        }
        seen.retainAll(named(controls(new PrimerLight())));
        assertThat(Files.readAllLines(Path.of("src/styles/classes.txt"))).containsAll(seen).contains("scroll-bar");
    }

    @Test
    void rulesOfNoOtherClassesAreLeftOut() throws IOException {
        for (var theme : List.of(new PrimerLight(), new PrimerDark())) {
            var ours = Set.copyOf(Files.readAllLines(Path.of("src/styles/classes.txt")));
            var told = controls(theme).getRules().stream()
                    .flatMap(rule -> rule.getSelectors().stream().map(Object::toString))
                    .filter(selector -> ours.containsAll(named(selector)))
                    .toList();
            var kept = binary(theme.isDarkMode() ? "controls-dark" : "controls-light").getRules().stream()
                    .flatMap(rule -> rule.getSelectors().stream().map(Object::toString))
                    .toList();
            assertThat(kept).hasSizeGreaterThan(100).containsExactlyElementsOf(told);
        }
    }

    @Test
    void oursSaysTheSameInBothForms() throws IOException {
        var read = new CssParser().parse(Path.of("resources/hashiya/ui/hashiya.css").toUri().toURL());
        assertThat(rules(binary("hashiya"))).containsExactlyElementsOf(rules(read));
    }

    /// In the binary form a named style of a border becomes a plain line.
    @Test
    void noBorderIsNamedButPlainOnes() throws IOException {
        var sheet = Files.readString(Path.of("resources/hashiya/ui/hashiya.css"));
        assertThat(Pattern.compile("border-style: (\\w+)").matcher(sheet).results().map(style -> style.group(1)))
                .containsOnly("solid", "segments");
    }

    private static Stylesheet controls(Theme theme) throws IOException {
        var sheet = theme.getUserAgentStylesheet().replace(".bss", ".css");
        return new CssParser().parse(URI.create(Resources.url(sheet)).toURL());
    }

    private static Stylesheet binary(String name) throws IOException {
        try (var stream = Resources.stream("/hashiya/ui/" + name + ".bss")) {
            return Stylesheet.loadBinary(stream);
        }
    }

    private static List<String> rules(Stylesheet sheet) {
        return sheet.getRules().stream()
                .map(rule -> rule.getSelectors() + rule.getDeclarations().stream().map(StartSheetsTest::told).toList().toString())
                .toList();
    }

    /// A border's style is told in other words by each form, of the same meaning.
    private static String told(Declaration declaration) {
        return declaration.getProperty().equals("-fx-border-style")
                ? declaration.getProperty()
                : declaration.toString().replaceAll("@[0-9a-f]+", ""); // where a converter lies in memory
    }

    private static Set<String> named(Stylesheet sheet) {
        return sheet.getRules().stream()
                .flatMap(rule -> named(rule.getSelectors().toString()).stream())
                .collect(toSet());
    }

    private static Set<String> named(String selectors) {
        return STYLE_CLASS.matcher(selectors).results().map(name -> name.group(1)).collect(toSet());
    }

    private static Stream<Node> shown() {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .flatMap(window -> Nodes.within(window.getScene().getRoot()));
    }
}
