package hashiya.ui;

import hashiya.library.ShelfOrder;
import hashiya.phrases.Phrases;
import java.util.EnumMap;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.javafx.FontIcon;

/// In which order the shelf stands, to be chosen: a small menu that shows what was chosen.
final class OrderMenu extends MenuButton {
    OrderMenu(MainWindow window, Ties ties, Phrases phrases) {
        setId("shelf-order");
        getStyleClass().add("quiet-button");
        setGraphic(new FontIcon("fth-chevron-down"));
        var group = new ToggleGroup();
        var items = new EnumMap<ShelfOrder, RadioMenuItem>(ShelfOrder.class);
        for (var order : ShelfOrder.values()) {
            var item = new RadioMenuItem(phrases.say("shelf.by." + word(order)));
            item.setToggleGroup(group);
            item.setOnAction(_ -> window.change(settings -> settings.with(order)));
            items.put(order, item);
            getItems().add(item);
        }
        ties.follow(window.settings(), settings -> {
            var order = settings.shelfOrder();
            items.forEach((each, item) -> item.setSelected(each == order));
            setText(phrases.say("shelf.sorted." + word(order)));
            setAccessibleText(phrases.say("shelf.order", phrases.say("shelf.by." + word(order))));
        });
    }

    private static String word(ShelfOrder order) {
        return order.name().toLowerCase(Locale.ROOT);
    }
}
