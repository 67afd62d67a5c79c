package hashiya.ui;

import hashiya.phrases.Phrases;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar above the columns: the program's name, its menus, and the few acts one does all day.
final class TopBar extends HBox {
    /// @param first what is left for when the window has been seen: all that stands on the bar
    TopBar(Acts acts, MainWindow window, FirstSight first, Phrases phrases) {
        getStyleClass().add("top-bar");
        first.leave(() -> fill(acts, window, phrases));
    }

    private void fill(Acts acts, MainWindow window, Phrases phrases) {
        var name = new Label(phrases.say("app.name"));
        name.getStyleClass().add("app-name");
        var menu = new MenuButton(null, new FontIcon("fth-menu"), acts.file(), acts.edit(), acts.view());
        menu.getStyleClass().add("quiet-button");
        menu.setId("menu");
        describe(menu, phrases.say("menu.main"));

        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var export = new MenuButton(phrases.say("menu.export"), new FontIcon("fth-download"));
        export.getItems().setAll(acts.export().getItems());
        export.getStyleClass().add("quiet-button");
        var reading = button("fth-type", phrases.say("view.reading"), window::toggleReadingPanel);
        reading.setId("reading");
        var codebook = button("fth-tag", phrases.say("view.codebook"), window::toggleCodebook);
        codebook.setId("codebook");
        getChildren().addAll(
                name,
                menu,
                space,
                button("fth-folder-plus", phrases.say("file.open"), acts::open),
                button("fth-clipboard", phrases.say("file.paste"), acts::paste),
                codebook,
                reading,
                export);
    }

    private static Button button(String icon, String label, Runnable act) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("quiet-button");
        button.setOnAction(_ -> act.run());
        OnDemand.tip(button, label);
        describe(button, label);
        return button;
    }

    private static void describe(Node node, String label) {
        node.setAccessibleText(label);
    }
}
