package hashiya.ui;

import static java.time.ZoneOffset.UTC;

import hashiya.library.Listing;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.WrappedText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Node;
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
    private static final double ROOM = 44;

    private final SearchField field;

    ShelfView(DeskModel model, MainWindow window, Ties ties, Phrases phrases) {
        getStyleClass().add("shelf-view");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        var heading = new Label();
        heading.getStyleClass().add("shelf-heading");
        var list = new ListView<>(model.shelf().numbers());
        list.setAccessibleText(phrases.say("shelf.name"));
        list.setCellFactory(_ -> new Row(model, ties, phrases));
        VBox.setVgrow(list, Priority.ALWAYS);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(heading, space, new OrderMenu(window, ties, phrases));
        head.getStyleClass().add("shelf-head");
        var shelf = new VBox(head, list);
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
                heading.setText(phrases.say("shelf.heading", phrases.say("shelf.articles", model.shelf().numbers().size())));
        count.run();
        ties.followList(model.shelf().numbers(), _ -> {
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

    private static void open(ListView<Long> list, DeskModel model) {
        chosen(list, model).ifPresent(listing -> model.reading().open(listing.id()));
    }

    private static void remove(ListView<Long> list, DeskModel model) {
        chosen(list, model).ifPresent(listing -> model.shelf().remove(listing.id()));
    }

    private static Optional<Listing> chosen(ListView<Long> list, DeskModel model) {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).flatMap(model.shelf()::listing);
    }

    private static void choose(ListView<Long> list, DeskModel model) {
        var page = model.page().get();
        int place = page == null ? -1 : model.shelf().numbers().indexOf(page.article().number());
        if (place >= 0) {
            list.getSelectionModel().select(place);
            list.scrollTo(place);
        }
    }

    private static final class Row extends ListCell<Long> {
        private final DeskModel model;
        private final Phrases phrases;
        private @Nullable Listing shown;

        Row(DeskModel model, Ties ties, Phrases phrases) {
            this.model = model;
            this.phrases = phrases;
            getStyleClass().add("shelf-row");
            setPrefWidth(0);
            setContextMenu(contextMenu());
            ties.follow(model.shelf().arrivals(), _ -> catchUp());
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY) {
                    listing().ifPresent(listing -> model.reading().open(listing.id()));
                }
            });
        }

        private ContextMenu contextMenu() {
            var remove = new MenuItem(phrases.say("shelf.remove"));
            remove.setOnAction(_ -> listing().ifPresent(listing -> model.shelf().remove(listing.id())));
            return new ContextMenu(remove);
        }

        /// Nothing in a row without an article, and until the article's data have come.
        private Optional<Listing> listing() {
            return Optional.ofNullable(getItem()).flatMap(model.shelf()::listing);
        }

        @Override
        protected void updateItem(@Nullable Long number, boolean empty) {
            super.updateItem(number, empty);
            setText(null);
            if (empty || number == null) {
                show(null, null);
            } else {
                var listing = listing();
                show(listing.orElse(null), listing.<Node>map(this::content).orElseGet(Row::room));
            }
        }

        /// [ListView#refresh] would not do: rows that wait out of view to be used again would come back as they were.
        private void catchUp() {
            listing().filter(now -> !now.equals(shown)).ifPresent(now -> show(now, content(now)));
        }

        private void show(@Nullable Listing listing, @Nullable Node content) {
            shown = listing;
            setGraphic(content);
            setAccessibleText(listing == null ? null : listing.title());
        }

        /// As much room as most articles take.
        private static Region room() {
            var room = new Region();
            room.setMinHeight(ROOM);
            return room;
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
