package hashiya.ui.reader;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A text node of the page that style sheets do not reach: its font and its colour are given to it.
///
/// A paragraph has a hundred of them, and JavaFX takes as long to find that no rule changes one as to draw it.
class UnstyledText extends Text {
    UnstyledText(String letters, Font font) {
        super(letters);
        setFont(font);
        setTextOrigin(VPos.TOP);
    }

    @Override
    public final List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return List.of();
    }
}
