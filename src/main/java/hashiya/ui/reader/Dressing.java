package hashiya.ui.reader;

import java.util.function.BiConsumer;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// The hook through which RichTextFX hands over each paragraph's real text flow. It must exist before the area does.
final class Dressing implements BiConsumer<TextFlow, Setting> {
    private @Nullable ArticleArea area;

    void of(ArticleArea area) {
        this.area = area;
    }

    @Override
    public void accept(TextFlow flow, Setting setting) {
        if (area != null) {
            area.dress(flow, setting);
        }
    }
}
