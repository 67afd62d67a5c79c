package hashiya.ui.reader;

import javafx.application.Platform;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/// How high a paragraph is, said before JavaFX asks.
///
/// A text flow that runs from the right shapes all its words anew whenever it is told how wide its lines are, were it the same
/// width (`PrismTextLayout.setWrapWidth` in JavaFX 26), and whoever asks for its height tells it twice: a third of what a
/// paragraph costs that scrolls into view. So its words are laid out once, at the width it is going to have, and the height
/// they take there is kept.
final class KnownHeight {
    private final TextFlow flow;
    private double width = Double.NaN;

    KnownHeight(TextFlow flow) {
        this.flow = flow;
        flow.widthProperty().subscribe(now -> {
            if (now.doubleValue() != width && flow.getPrefHeight() != Region.USE_COMPUTED_SIZE) {
                forget();
                Platform.runLater(flow::requestLayout); // whoever lays it out just now is not asked again
            }
        });
    }

    /// Lays the flow out.
    ///
    /// @param coming the width it is going to have, in pixels
    void at(double coming) {
        width = coming;
        flow.resize(coming, flow.getHeight());
        flow.setPrefHeight(flow.getLayoutInfo().getLogicalBounds(false).getHeight());
    }

    /// Lets JavaFX find out, as it does by itself where the width becomes another than was foretold.
    void forget() {
        width = Double.NaN;
        flow.setPrefHeight(Region.USE_COMPUTED_SIZE);
    }
}
