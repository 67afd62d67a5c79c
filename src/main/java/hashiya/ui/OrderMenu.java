package hashiya.ui;

import hashiya.library.Grouping;
import hashiya.library.ShelfOrder;
import hashiya.phrases.Phrases;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.javafx.FontIcon;

/// In which order and groups the shelf stands, to be chosen: a small menu that shows what was chosen.
final class OrderMenu extends MenuButton {
    private final MainWindow window;
    private final Ties ties;
    private final Phrases phrases;

    OrderMenu(MainWindow window, Ties ties, Phrases phrases) {
        this.window = window;
        this.ties = ties;
        this.phrases = phrases;
        setId("shelf-order");
        getStyleClass().add("quiet-button");
        setGraphic(new FontIcon("fth-chevron-down"));
        add(ShelfOrder.values(), "shelf.by.", ShelfStanding::order, ShelfStanding::with);
        getItems().add(new SeparatorMenuItem());
        add(Grouping.values(), "shelf.groups.", ShelfStanding::grouping, ShelfStanding::with);
        ties.follow(window.settings(), settings -> {
            var shelf = settings.shelf();
            setText(shelf.grouping() == Grouping.NONE // there is room for one of the two
                    ? phrases.say("shelf.sorted." + word(shelf.order()))
                    : phrases.say("shelf.grouped." + word(shelf.grouping())));
            setAccessibleText(phrases.say("shelf.order", phrases.say("shelf.by." + word(shelf.order()))));
        });
    }

    @FunctionalInterface
    private interface Choosing<T> {
        ShelfStanding with(ShelfStanding before, T chosen);
    }

    private <T extends Enum<T>> void add(
            T[] values, String phrase, Function<ShelfStanding, T> chosen, Choosing<T> choosing) {
        var group = new ToggleGroup();
        for (var value : values) {
            var item = new RadioMenuItem(phrases.say(phrase + word(value)));
            item.setToggleGroup(group);
            item.setOnAction(_ -> window.change(settings -> settings.with(choosing.with(settings.shelf(), value))));
            ties.follow(window.settings(), settings -> item.setSelected(chosen.apply(settings.shelf()) == value));
            getItems().add(item);
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
