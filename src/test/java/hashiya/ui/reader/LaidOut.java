package hashiya.ui.reader;

import hashiya.arabic.Direction;
import hashiya.article.Paragraph;
import hashiya.ui.Fonts;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;

/// Paragraphs as the page sets them, all in view. To be used on the JavaFX thread.
final class LaidOut {
    static final String STYLES = Objects.requireNonNull(LaidOut.class.getResource("/hashiya/ui/hashiya.css")).toExternalForm();

    /// So tall that every paragraph of a test is in view.
    private static final double TALL = 60_000;

    private final ArticleArea page;
    private final List<Paragraph> paragraphs;

    private LaidOut(ArticleArea page, List<Paragraph> paragraphs) {
        this.page = page;
        this.paragraphs = paragraphs;
    }

    /// @param width of the page, in pixels
    static LaidOut of(List<String> paragraphs, Direction article, Typography typography, double width) {
        Fonts.load();
        var page = new ArticleArea(typography);
        page.getStylesheets().add(STYLES);
        var scene = new Scene(page, width, TALL);
        scene.getRoot().getStyleClass().addAll("root", "light");
        String text = String.join("\n", paragraphs);
        var read = Paragraph.of(text);
        page.show(Galley.of(text, article));
        var laidOut = new LaidOut(page, read);
        laidOut.settle();
        return laidOut;
    }

    void resize(double width) {
        page.resize(width, TALL);
        settle();
    }

    void set(Typography typography) {
        page.set(typography);
        settle();
    }

    ArticleArea page() {
        return page;
    }

    Layer layer(int paragraph) {
        return page.inView().at(paragraphs.get(paragraph).span().start()).orElseThrow();
    }

    String text(int paragraph) {
        return paragraphs.get(paragraph).span().in(page.article());
    }

    private void settle() {
        page.applyCss();
        page.layout();
    }
}
