package hashiya.ui.reader;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.fxmisc.richtext.GenericStyledArea;

/// What the letters of a page are drawn in; the theme says it, by `-page-ink`.
final class PageInk extends SimpleStyleableObjectProperty<Paint> {
    private static final StyleablePropertyFactory<ArticleArea> STYLES =
            new StyleablePropertyFactory<>(GenericStyledArea.getClassCssMetaData());
    private static final CssMetaData<ArticleArea, Paint> INK =
            STYLES.createPaintCssMetaData("-page-ink", ArticleArea::ink, Color.BLACK);

    PageInk(ArticleArea page) {
        super(INK, page, "ink", Color.BLACK);
    }

    /// All that the theme may say of a page.
    static List<CssMetaData<? extends Styleable, ?>> styles() {
        return STYLES.getCssMetaData();
    }
}
