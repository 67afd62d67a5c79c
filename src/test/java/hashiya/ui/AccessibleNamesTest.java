package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.phrases.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever can be used in the window has a name that a screen reader can say.
class AccessibleNamesTest {
    @Test
    void everythingThatCanBeUsedSaysWhatItIs(@TempDir Path folder) {
        try (var window = TestWindow.on(folder.resolve("library.hashiya"), 1000, 800)) {
            window.open(Path.of("resources/hashiya/sample/article.txt"));
            for (var language : List.of(Language.ARABIC, Language.ENGLISH)) {
                Toolkit.run(() -> {
                    window.window().speak(language);
                    if (!window.find(".shelf-view").isVisible()) {
                        window.window().toggleShelf();
                    }
                    window.model().marking().mark(new Span(0, 5), Kind.QUOTE);
                    window.model().find().begin(0);
                });
                window.rest();

                var nameless = Toolkit.call(() -> nameless(window.window().root()));
                assertThat(nameless).as(language.code()).isEmpty();
            }
        }
    }

    private static List<String> nameless(Node node) {
        var found = new ArrayList<String>();
        boolean usable = node.isFocusTraversable() || (node instanceof Control && !(node instanceof Label));
        boolean partOfAnother = node instanceof ScrollBar || node instanceof ListCell || node.getParent() instanceof ComboBoxBase;
        if (usable && node.isVisible() && !partOfAnother && name(node).isBlank()) {
            found.add(node.toString());
        }
        if (node instanceof Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(nameless(child)));
        }
        return found;
    }

    private static String name(Node node) {
        String said = node.getAccessibleText();
        if (said == null && node instanceof Labeled labeled) {
            said = labeled.getText();
        }
        return said == null ? "" : said;
    }
}
