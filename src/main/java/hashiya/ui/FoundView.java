package hashiya.ui;

import hashiya.library.Found;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.WrappedText;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.jspecify.annotations.Nullable;

/// What a search has found, the best first: title, the piece with the words, and whence; opened at the words.
final class FoundView extends VBox {
    private static final double TITLE_SIZE = 13.5;
    private static final double PIECE_SIZE = 13;

    private final ListView<Found> list = new ListView<>();

    /// @param width of a line of words, in pixels
    FoundView(DeskModel model, Ties ties, Phrases phrases, double width) {
        var heading = new Label();
        heading.getStyleClass().add("shelf-heading");
        PlainClip.ofRowsIn(list);
        list.setCellFactory(_ -> new Row(model, phrases, width));
        list.setOnKeyPressed(key -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                model.reading().open(chosen);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, list);
        ties.follow(model.search().results(), results -> {
            list.getItems().setAll(results.found());
            list.scrollTo(0);
            String count = phrases.say("search.found", results.found().size());
            heading.setText(results.left() == 0 ? count : count + " · " + phrases.say("search.left", results.left()));
        });
    }

    /// Goes to the first of what was found.
    void begin() {
        if (!list.getItems().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        }
    }

    private static final class Row extends ListCell<Found> {
        private final Phrases phrases;
        private final double width;

        Row(DeskModel model, Phrases phrases, double width) {
            this.phrases = phrases;
            this.width = width;
            getStyleClass().add("shelf-row");
            setPrefWidth(0);
            setOnMouseClicked(click -> {
                var found = getItem();
                if (click.getButton() == MouseButton.PRIMARY && found != null) {
                    model.reading().open(found);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            setText(null);
            setGraphic(empty || found == null ? null : content(found));
            setAccessibleText(empty || found == null ? null : found.title().words() + "\n" + found.snippet().words());
        }

        private VBox content(Found found) {
            var bold = Font.font(Fonts.INTERFACE, FontWeight.BOLD, TITLE_SIZE);
            var plain = Font.font(Fonts.INTERFACE, PIECE_SIZE);
            var line = new HBox(8);
            line.getStyleClass().add("shelf-line");
            var mark = found.mark();
            if (mark != null) {
                String kind = mark.kind().name().toLowerCase(Locale.ROOT);
                var dot = new Region();
                dot.getStyleClass().addAll("dot", kind);
                line.getChildren().add(new Label(phrases.say("kind." + kind), dot));
            }
            if (!found.outlet().isEmpty()) {
                line.getChildren().add(new Label(found.outlet()));
            }
            line.getChildren().add(new Label(phrases.date(found.addedAt(), ZoneId.systemDefault())));
            return new VBox(
                    4,
                    new WrappedText(found.title().words(), bold, width, found.title().hits()),
                    new WrappedText(found.snippet().words(), plain, width, found.snippet().hits()),
                    line);
        }
    }
}
