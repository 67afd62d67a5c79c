package hashiya.ui;

import hashiya.phrases.Phrases;
import hashiya.search.Filters;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The shelf: what the library holds, and which of it is open; while something is searched for, what was found.
final class ShelfView extends VBox {
    static final double WIDTH = 264;

    /// Of a line of words in a row.
    static final double TITLE_WIDTH = WIDTH - 40;

    private Runnable beginSearch = () -> {};

    /// @param first what waits until the page stands: the rows, and then what stands above them
    ShelfView(DeskModel model, MainWindow window, Ties ties, FirstSight first, Phrases phrases) {
        getStyleClass().add("shelf-view");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        first.next(() -> fill(model, window, ties, first, phrases));
    }

    private void fill(DeskModel model, MainWindow window, Ties ties, FirstSight first, Phrases phrases) {
        var list = new ListView<>(model.shelf().lines());
        list.setAccessibleText(phrases.say("shelf.name"));
        PlainClip.ofRowsIn(list);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        VBox.setVgrow(list, Priority.ALWAYS);
        var naming = new NameField(phrases, list::requestFocus);
        var acts = new ShelfActs(model, list, naming, phrases);
        var drag = new ShelfDrag(model, list, acts, phrases);
        list.setCellFactory(_ -> new ShelfRow(model, acts, drag, ties, phrases));
        listen(list, acts, drag);
        ties.follow(model.search().filters(), filters ->
                list.setPlaceholder(new Label(filters.equals(Filters.NONE) ? "" : phrases.say("filter.nothing"))));
        var head = new HBox();
        head.getStyleClass().add("shelf-head");
        var below = new StackPane(new VBox(head, naming, list));
        VBox.setVgrow(below, Priority.ALWAYS);
        var top = new StackPane();
        top.getStyleClass().add("shelf-top");
        getChildren().addAll(top, below);
        ties.followList(model.shelf().lines(), _ -> choose(list, model));
        ties.follow(model.page(), _ -> choose(list, model));
        first.leave(() -> {
            head(head, model, window, ties, phrases);
            search(top, below, drag, model, window, ties, phrases);
        });
    }

    /// How many articles there are, and their order.
    private static void head(HBox head, DeskModel model, MainWindow window, Ties ties, Phrases phrases) {
        var heading = new Label();
        heading.getStyleClass().add("shelf-heading");
        ties.follow(model.shelf().articles(), articles -> articles.ifPresent(
                count -> heading.setText(phrases.say("shelf.heading", phrases.say("shelf.articles", count)))));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().addAll(heading, space, new OrderMenu(window, ties, phrases));
    }

    /// The field and its filters above the shelf, and what was found in the shelf's place.
    private void search(
            StackPane top, StackPane below, ShelfDrag drag, DeskModel model, MainWindow window, Ties ties, Phrases phrases) {
        var shelf = below.getChildren().getFirst();
        var found = new FoundView(model, ties, phrases, TITLE_WIDTH);
        var filters = new FilterMenu(model, window, ties, phrases);
        var field = new SearchField(model.search(), filters, ties, phrases, found::begin);
        beginSearch = field::begin;
        top.getChildren().add(field);
        getChildren().add(getChildren().indexOf(below), new FilterChips(model.search(), filters, ties, phrases));
        ties.follow(model.search().typed(), typed -> {
            shelf.setVisible(typed.isBlank());
            found.setVisible(!typed.isBlank());
        });
        OnDemand.over(below, List.of(found, drag.tray()));
    }

    /// Makes ready to type what to look for.
    void search() {
        beginSearch.run();
    }

    private static void listen(ListView<Long> list, ShelfActs acts, ShelfDrag drag) {
        var keys = new Keys(
                Map.ofEntries(
                        Map.entry(KeyCode.ENTER, acts::open),
                        Map.entry(KeyCode.DELETE, acts::remove),
                        Map.entry(KeyCode.BACK_SPACE, acts::remove),
                        Map.entry(KeyCode.F2, acts::rename),
                        Map.entry(KeyCode.U, acts::markUnread),
                        Map.entry(KeyCode.W, acts::markInWork),
                        Map.entry(KeyCode.D, acts::markDone),
                        Map.entry(KeyCode.M, acts::chooseFolder),
                        Map.entry(KeyCode.T, acts::chooseTag)),
                Map.of(),
                _ -> false);
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE && drag.isUnderWay()) {
                drag.end();
                key.consume();
            } else {
                keys.press(key);
            }
        });
        list.setOnKeyTyped(keys::type);
        list.setOnContextMenuRequested(request -> {
            acts.showMenu(request.getScreenX(), request.getScreenY());
            request.consume();
        });
    }

    private static void choose(ListView<Long> list, DeskModel model) {
        var page = model.page().get();
        int place = page == null ? -1 : model.shelf().lines().indexOf(page.article().number());
        if (place >= 0) {
            list.getSelectionModel().clearAndSelect(place);
            list.scrollTo(place);
        }
    }
}
