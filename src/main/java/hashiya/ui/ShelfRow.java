package hashiya.ui;

import static java.time.ZoneOffset.UTC;

import hashiya.article.Progress;
import hashiya.library.Listing;
import hashiya.library.Shelf;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.WrappedText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of the shelf: an article, or the heading of a group of articles. Articles are dragged from it, and dropped on it
/// into its folder.
final class ShelfRow extends ListCell<Long> {
    private static final double TITLE_SIZE = 13.5;

    /// As much room as most articles take.
    private static final double ROOM = 44;

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final DeskModel model;
    private final ShelfActs acts;
    private final Phrases phrases;
    private @Nullable Object shown;

    ShelfRow(DeskModel model, ShelfActs acts, ShelfDrag drag, Ties ties, Phrases phrases) {
        this.model = model;
        this.acts = acts;
        this.phrases = phrases;
        getStyleClass().add("shelf-row");
        setPrefWidth(0);
        setOnMouseClicked(this::click);
        setOnDragDetected(event -> {
            var line = getItem();
            double y = getListView().sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
            if (line != null && drag.begin(line, y)) {
                startFullDrag();
                event.consume();
            }
        });
        setOnMouseDragEntered(_ -> pseudoClassStateChanged(TARGET, drag.canDrop(getItem())));
        setOnMouseDragExited(_ -> pseudoClassStateChanged(TARGET, false));
        setOnMouseDragReleased(_ -> drag.dropOn(getItem()));
        ties.follow(model.shelf().arrivals(), _ -> catchUp());
    }

    private void click(MouseEvent click) {
        var line = getItem();
        boolean isPlain = !click.isShortcutDown() && !click.isShiftDown() && click.isStillSincePress();
        if (line != null && click.getButton() == MouseButton.PRIMARY && isPlain) {
            acts.open(line);
        }
    }

    @Override
    protected void updateItem(@Nullable Long line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        pseudoClassStateChanged(HEADING, line != null && line < 0);
        shown = null;
        if (empty || line == null) {
            show(null, null);
        } else {
            setGraphic(room());
            setAccessibleText(null);
            catchUp();
        }
    }

    /// [javafx.scene.control.ListView#refresh] would not do: rows that wait out of view to be used again would come back as
    /// they were.
    private void catchUp() {
        var line = getItem();
        if (line != null && line < 0) {
            model.shelf().heading(line).ifPresent(group -> {
                var heading = new Heading(group, model.shelf().isFolded(group));
                if (!Objects.equals(shown, heading)) {
                    shown = heading;
                    show(content(heading), name(group));
                }
            });
        } else if (line != null) {
            model.shelf().listing(line).filter(now -> !Objects.equals(shown, now)).ifPresent(now -> {
                shown = now;
                show(content(now), spoken(now));
            });
        }
    }

    private record Heading(Shelf.Group group, boolean folded) {}

    private void show(@Nullable Node content, @Nullable String spoken) {
        setGraphic(content);
        setAccessibleText(spoken);
    }

    private static Region room() {
        var room = new Region();
        room.setMinHeight(ROOM);
        return room;
    }

    private HBox content(Heading heading) {
        var chevron = new FontIcon(heading.folded() ? "fth-plus" : "fth-minus");
        var name = new Label(name(heading.group()));
        name.setMaxWidth(ShelfView.TITLE_WIDTH - 56);
        var count = new Label(phrases.number(heading.group().size()));
        count.getStyleClass().add("group-count");
        var content = new HBox(8, chevron, name, count);
        content.getStyleClass().add("shelf-group");
        return content;
    }

    /// What a group is called.
    private String name(Shelf.Group group) {
        return acts.name(group);
    }

    private String spoken(Listing listing) {
        return listing.progress() == Progress.UNREAD
                ? listing.title()
                : listing.title() + "\n" + phrases.say("progress." + ShelfActs.word(listing.progress()));
    }

    private VBox content(Listing listing) {
        var weight = listing.progress() == Progress.DONE ? FontWeight.NORMAL : FontWeight.BOLD;
        var title = new WrappedText(listing.title(), Font.font(Fonts.INTERFACE, weight, TITLE_SIZE), ShelfView.TITLE_WIDTH);
        var line = new HBox(8);
        line.getStyleClass().add("shelf-line");
        progress(listing.progress()).ifPresent(line.getChildren()::add);
        line.getChildren().add(new Label(published(listing)));
        count(line, "quote", listing.quotes());
        count(line, "claim", listing.claims());
        count(line, "code", listing.codes());
        var content = new VBox(4, title, line);
        String place = kept(listing);
        if (!place.isEmpty()) {
            var kept = new Label(place);
            kept.getStyleClass().add("shelf-kept");
            kept.setMaxWidth(ShelfView.TITLE_WIDTH);
            content.getChildren().add(kept);
        }
        return content;
    }

    /// The sign of how far the person is; none for what is unread, as most of a large shelf is.
    private Optional<Node> progress(Progress progress) {
        return switch (progress) {
            case UNREAD -> Optional.empty();
            case IN_WORK -> Optional.of(sign("fth-edit-2", progress));
            case DONE -> Optional.of(sign("fth-check", progress));
        };
    }

    private static FontIcon sign(String icon, Progress progress) {
        var sign = new FontIcon(icon);
        sign.getStyleClass().addAll("progress-sign", ShelfActs.word(progress));
        return sign;
    }

    /// Its folder, where the shelf does not say it already, and its tags.
    private String kept(Listing listing) {
        var kept = new StringBuilder(acts.isInFolders() ? "" : listing.folder());
        for (var tag : listing.tags()) {
            kept.append(kept.isEmpty() ? "" : "  ").append('#').append(tag.replace(' ', '_'));
        }
        return kept.toString();
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
            count.setMinWidth(Region.USE_PREF_SIZE);
            count.setAccessibleText(phrases.say("count." + kind + "s", number));
            line.getChildren().add(count);
        }
    }
}
