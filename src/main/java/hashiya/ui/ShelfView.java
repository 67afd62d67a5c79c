package hashiya.ui;

import static java.time.ZoneOffset.UTC;

import hashiya.library.Listing;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.WrappedText;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.jspecify.annotations.Nullable;

/// The shelf: what the library holds, and which of it is open; while something is searched for, what was found.
final class ShelfView extends VBox {
    static final double WIDTH = 264;
    private static final double TITLE_WIDTH = WIDTH - 40;
    private static final double TITLE_SIZE = 13.5;

    private final SearchField field;

    ShelfView(DeskModel model, Ties ties, Phrases phrases) {
        getStyleClass().add("shelf-view");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        var heading = new Label();
        heading.getStyleClass().add("shelf-heading");
        var list = new ListView<>(model.shelf());
        list.setAccessibleText(phrases.say("shelf.name"));
        list.setCellFactory(_ -> new Row(model, phrases));
        VBox.setVgrow(list, Priority.ALWAYS);
        var shelf = new VBox(heading, list);
        var found = new FoundView(model, ties, phrases, TITLE_WIDTH);
        field = new SearchField(model.search(), ties, phrases, found::begin);
        var below = new StackPane(shelf, found);
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().addAll(field, below);
        ties.follow(model.search().typed(), typed -> {
            shelf.setVisible(typed.isBlank());
            found.setVisible(!typed.isBlank());
        });

        Runnable count = () ->
                heading.setText(phrases.say("shelf.heading", phrases.say("shelf.articles", model.shelf().size())));
        count.run();
        ties.followList(model.shelf(), _ -> {
            count.run();
            choose(list, model);
        });
        ties.follow(model.page(), _ -> choose(list, model));
        list.setOnKeyPressed(key -> {
            switch (key.getCode()) {
                case ENTER -> open(list, model);
                case DELETE, BACK_SPACE -> remove(list, model);
                default -> {}
            }
        });
    }

    /// Makes ready to type what to look for.
    void search() {
        field.begin();
    }

    private static void open(ListView<Listing> list, DeskModel model) {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.open(chosen.id());
        }
    }

    private static void remove(ListView<Listing> list, DeskModel model) {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.remove(chosen.id());
        }
    }

    private static void choose(ListView<Listing> list, DeskModel model) {
        var page = model.page().get();
        if (page != null) {
            model.shelf().stream()
                    .filter(listing -> listing.id().equals(page.article().id()))
                    .findFirst()
                    .ifPresent(listing -> {
                        list.getSelectionModel().select(listing);
                        list.scrollTo(listing);
                    });
        }
    }

    private static final class Row extends ListCell<Listing> {
        private final Phrases phrases;

        Row(DeskModel model, Phrases phrases) {
            this.phrases = phrases;
            getStyleClass().add("shelf-row");
            setPrefWidth(0);
            setContextMenu(contextMenu(model));
            setOnMouseClicked(click -> {
                var listing = getItem();
                if (click.getButton() == MouseButton.PRIMARY && listing != null) {
                    model.open(listing.id());
                }
            });
        }

        private ContextMenu contextMenu(DeskModel model) {
            var remove = new MenuItem(phrases.say("shelf.remove"));
            remove.setOnAction(_ -> {
                var listing = getItem();
                if (listing != null) {
                    model.remove(listing.id());
                }
            });
            return new ContextMenu(remove);
        }

        @Override
        protected void updateItem(@Nullable Listing listing, boolean empty) {
            super.updateItem(listing, empty);
            setText(null);
            setGraphic(empty || listing == null ? null : content(listing));
            setAccessibleText(empty || listing == null ? null : listing.title());
        }

        private VBox content(Listing listing) {
            var bold = Font.font(Fonts.INTERFACE, FontWeight.BOLD, TITLE_SIZE);
            var title = new WrappedText(listing.title(), bold, TITLE_WIDTH);
            var line = new HBox(8, new Label(published(listing)));
            line.getStyleClass().add("shelf-line");
            count(line, "quote", listing.quotes());
            count(line, "claim", listing.claims());
            return new VBox(4, title, line);
        }

        /// Where and when it was published; where it does not say when, the day it came.
        private String published(Listing listing) {
            var day = listing.publishedAt().isEmpty()
                    ? phrases.date(listing.addedAt(), ZoneId.systemDefault())
                    : phrases.date(LocalDate.parse(listing.publishedOn()).atStartOfDay(UTC).toInstant(), UTC);
            return listing.outlet().isEmpty() ? day : listing.outlet() + " · " + day;
        }

        private void count(HBox line, String kind, int number) {
            if (number > 0) {
                var dot = new Region();
                dot.getStyleClass().addAll("dot", kind);
                var count = new Label(phrases.number(number), dot);
                count.setAccessibleText(phrases.say("count." + kind + "s", number));
                line.getChildren().add(count);
            }
        }
    }
}
