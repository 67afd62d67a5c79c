package hashiya.ui.reader;

import java.util.function.BiConsumer;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// The hook through which RichTextFX hands over each paragraph's real text flow, for our tokens and our layer to be put
/// into it. It must exist before the area does.
final class Dressing implements BiConsumer<TextFlow, Setting> {
    private @Nullable ArticleArea area;

    void of(ArticleArea area) {
        this.area = area;
    }

    @Override
    public void accept(TextFlow flow, Setting setting) {
        if (area != null) {
            dress(area, flow, setting);
        }
    }

    private static void dress(ArticleArea page, TextFlow flow, Setting setting) {
        flow.getChildren().clear();
        var layer = new Layer(page, flow, setting);
        layer.fit();
        flow.parentProperty().subscribe(_ -> layer.space());
        flow.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                page.inView().leave(layer);
            } else {
                page.inView().enter(layer);
                layer.paintLetters();
            }
        });
    }
}
