package hashiya.ui;

import hashiya.article.Code;
import hashiya.article.Tint;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.Look;
import hashiya.ui.reader.Swatch;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/// The codes on a mark, in its card: a chip for each, with the button that takes it off.
final class CardCodes extends FlowPane {
    private static final double GAP = 4;
    private static final double SIGN = 14;

    private final double width;
    private final Phrases phrases;
    private final Consumer<Code> onTake;

    /// @param width in pixels
    CardCodes(List<Code> codes, double width, Phrases phrases, Consumer<Code> onTake) {
        super(GAP, GAP);
        this.width = width;
        this.phrases = phrases;
        this.onTake = onTake;
        getStyleClass().add("card-codes");
        setPrefWrapLength(width);
        codes.forEach(code -> getChildren().add(chip(code)));
    }

    private HBox chip(Code code) {
        var look = Look.of(Tint.of(code));
        var name = new Label(code.name());
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.SOMETIMES);
        var take = new Button(null, new FontIcon("fth-x"));
        take.getStyleClass().setAll("quiet-button", "take-code");
        String act = phrases.say("code.take-named", code.name());
        OnDemand.tip(take, act);
        take.setAccessibleText(act);
        take.setFocusTraversable(false);
        take.setMinWidth(USE_PREF_SIZE);
        take.setOnAction(_ -> onTake.accept(code));
        var chip = new HBox(new Swatch(look, SIGN, SIGN), name, take);
        chip.getStyleClass().add("code-chip");
        chip.getStyleClass().addAll(look.styleClasses());
        chip.setMaxWidth(width);
        chip.setAccessibleText(code.path());
        Tooltip.install(chip, new Tooltip(code.path()));
        return chip;
    }
}
