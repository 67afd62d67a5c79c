package hashiya.ui;

import hashiya.article.Code;
import hashiya.library.CodeUse;
import hashiya.phrases.Phrases;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The codebook: a small panel below the top bar with the tree of codes, a line to add one, and what is known of the one
/// that is chosen.
///
/// A code is dragged to where it belongs, or moved with Alt and the arrow keys: out to the level above, or in under the code
/// before it.
final class CodebookPanel extends VBox {
    private static final double WIDTH = 340;
    private static final double TREE_HEIGHT = 260;
    private static final double LOWEST_TREE = 64;
    private static final Insets BETWEEN_BARS = new Insets(46, 12, 40, 12);

    private final CodebookModel model;
    private final Phrases phrases;
    private final MainWindow window;
    private final Label heading = new Label();
    private final TextField adding = new TextField();
    private final TreeView<CodeUse> tree = new TreeView<>(new TreeItem<>());
    private final CodeDetails details;
    private final Set<UUID> folded = new HashSet<>();

    /// @param onImport told when the person wants to take in a codebook from a file
    CodebookPanel(
            MainWindow window, CodebookModel model, Ties ties, Phrases phrases, Chooser chooser, Runnable onImport) {
        this.window = window;
        this.model = model;
        this.phrases = phrases;
        getStyleClass().add("codebook-panel");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        StackPane.setMargin(this, BETWEEN_BARS);
        setAccessibleText(phrases.say("view.codebook"));
        heading.getStyleClass().add("codebook-heading");
        adding.setId("new-code");
        adding.setPromptText(phrases.say("code.add-prompt"));
        adding.setAccessibleText(phrases.say("code.add-prompt"));
        adding.setOnAction(_ -> add());
        tree.setShowRoot(false);
        tree.setPrefHeight(TREE_HEIGHT);
        tree.setMinHeight(LOWEST_TREE);
        tree.setAccessibleText(phrases.say("view.codebook"));
        tree.setCellFactory(_ -> new CodeCell(model, phrases));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(tree, Priority.SOMETIMES);
        details = new CodeDetails(model, phrases, chooser, tree::requestFocus);
        tree.getSelectionModel().selectedItemProperty().subscribe(item -> details.show(item == null ? null : item.getValue()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(heading, space, importing(onImport));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, adding, tree, details);
        ties.follow(model.codes(), _ -> fill());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                window.foldPanels();
                event.consume();
            }
        });
        setVisible(false);
    }

    /// Shows the panel and puts the keyboard into it: into the tree, or where the first code is to be written.
    void unfold() {
        setVisible(true);
        if (model.codes().get().isEmpty()) {
            Keyboard.giveTo(adding);
        } else {
            if (tree.getSelectionModel().isEmpty()) {
                tree.getSelectionModel().selectFirst();
            }
            Keyboard.giveTo(tree);
        }
    }

    private Button importing(Runnable onImport) {
        var button = new Button(phrases.say("code.import"));
        button.setId("import-codes");
        button.getStyleClass().addAll("quiet-button", "key-hint");
        button.setOnAction(_ -> onImport.run());
        return button;
    }

    private void add() {
        model.add(adding.getText(), null, added -> {
            adding.clear();
            choose(added.id());
        });
    }

    private void fill() {
        var uses = model.codes().get();
        heading.setText(phrases.say("code.heading", uses.size()));
        var chosen = tree.getSelectionModel().getSelectedItem();
        var items = new HashMap<UUID, TreeItem<CodeUse>>();
        var root = new TreeItem<CodeUse>();
        for (var use : uses) {
            var item = new TreeItem<>(use);
            item.setExpanded(!folded.contains(use.code().id()));
            item.expandedProperty().subscribe(expanded -> remember(use.code(), expanded));
            items.put(use.code().id(), item);
            parentOf(use.code(), items, root).getChildren().add(item);
        }
        tree.setRoot(root);
        if (chosen != null && chosen.getValue() != null) {
            choose(chosen.getValue().code().id());
        }
    }

    private static TreeItem<CodeUse> parentOf(Code code, Map<UUID, TreeItem<CodeUse>> items, TreeItem<CodeUse> root) {
        var parent = code.parent();
        return parent == null ? root : items.getOrDefault(parent.id(), root);
    }

    private void remember(Code code, boolean expanded) {
        if (expanded) {
            folded.remove(code.id());
        } else {
            folded.add(code.id());
        }
    }

    private void choose(UUID code) {
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            if (tree.getTreeItem(row).getValue().code().id().equals(code)) {
                tree.getSelectionModel().select(row);
                tree.scrollTo(Math.max(0, row - 3));
                return;
            }
        }
    }

    private void press(KeyEvent event) {
        var item = tree.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ESCAPE) { // which the tree would keep to itself
            window.foldPanels();
            event.consume();
        }
        if (item == null) {
            return;
        }
        var code = item.getValue().code();
        switch (event.getCode()) {
            case F2, ENTER -> details.rename();
            case DELETE, BACK_SPACE -> details.askToDelete();
            case INSERT -> addBelow(code);
            case LEFT, RIGHT -> {
                if (!event.isAltDown()) {
                    return;
                }
                boolean inwards = (event.getCode() == KeyCode.LEFT) == isMirrored();
                shift(item, inwards);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private boolean isMirrored() {
        return window.root().getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    /// Makes ready to write a code below another.
    private void addBelow(Code code) {
        adding.setText(code.path() + Code.BETWEEN);
        adding.requestFocus();
        adding.end();
    }

    /// Moves a code in under the one before it, or out to the level of its parent.
    private void shift(TreeItem<CodeUse> item, boolean inwards) {
        var code = item.getValue().code();
        var before = item.previousSibling();
        var parent = code.parent();
        if (inwards && before != null) {
            model.move(code, before.getValue().code());
        } else if (!inwards && parent != null) {
            model.move(code, parent.parent());
        }
    }

}
