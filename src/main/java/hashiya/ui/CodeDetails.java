package hashiya.ui;

import hashiya.arabic.ArabicKeyboard;
import hashiya.article.Code;
import hashiya.article.Tint;
import hashiya.desk.Coding;
import hashiya.library.CodeUse;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.Look;
import hashiya.ui.reader.NoteBox;
import hashiya.ui.reader.Swatch;
import hashiya.ui.reader.Typography;
import hashiya.ui.reader.WrappedText;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// What is known of one code, each to be changed in its place: name, tint, key, description; and its end, in another code or
/// for good.
final class CodeDetails extends VBox {
    private static final double WORDS = 300;
    private static final double SIZE = 13;

    private final CodebookModel model;
    private final Phrases phrases;
    private final Chooser chooser;
    private final Runnable onDone;
    private final TextField name = new TextField();
    private final TextField key = new TextField();
    private final VBox ending = new VBox();
    private @Nullable CodeUse shown;

    /// @param onDone told when the keyboard belongs to the tree again
    CodeDetails(CodebookModel model, Phrases phrases, Chooser chooser, Runnable onDone) {
        this.model = model;
        this.phrases = phrases;
        this.chooser = chooser;
        this.onDone = onDone;
        getStyleClass().add("code-details");
        ending.getStyleClass().add("code-ending");
        name.setId("code-name");
        name.setAccessibleText(phrases.say("code.name"));
        name.setPrefColumnCount(16);
        key.setId("code-key");
        key.setAccessibleText(phrases.say("code.key"));
        key.setPrefColumnCount(2);
        whenWritten(name, written -> with(use -> {
            if (!written.equals(use.code().name())) {
                model.rename(use.code(), written);
            }
        }));
        key.addEventFilter(KeyEvent.KEY_TYPED, this::typeKey);
        key.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE) {
                with(use -> model.shortcut(use.code(), ""));
                event.consume();
            }
        });
        show(null);
    }

    /// Shows a code, or none.
    void show(@Nullable CodeUse use) {
        boolean isSame = use != null && use.equals(shown);
        shown = use;
        setVisible(use != null);
        setManaged(use != null);
        if (use != null && !isSame) {
            name.setText(use.code().name());
            key.setText(use.code().shortcut());
            getChildren().setAll(
                    row("code.name", name),
                    row("code.tint", tints(use.code())),
                    row("code.key", key),
                    shadowed(use.code()),
                    new Label(phrases.say("code.description")),
                    description(use.code()),
                    ending);
            offerEnding(use);
        }
    }

    /// Makes ready to write another name.
    void rename() {
        name.requestFocus();
        name.selectAll();
    }

    /// Says what deleting the code does, and offers it.
    void askToDelete() {
        with(use -> ask(
                phrases.sayOf("code.delete-means", use.code().name(), use.marks(), use.alone()),
                "code.delete",
                () -> model.delete(use.code())));
    }

    private void askToMerge() {
        with(use -> chooser.open(
                phrases.say("code.merge-into", use.code().name()),
                new CodeChoices(model, phrases).among(
                        code -> !code.isWithin(use.code()),
                        into -> ask(
                                phrases.sayOf("code.merge-means", use.code().name(), into.path(), use.marks()),
                                "code.merge",
                                () -> model.merge(use.code(), into)))));
    }

    private void offerEnding(CodeUse use) {
        var merge = button("code.merge", this::askToMerge);
        merge.setDisable(model.codes().get().stream().allMatch(other -> other.code().isWithin(use.code())));
        ending.getChildren().setAll(new HBox(8, merge, button("code.delete", this::askToDelete)));
    }

    private void ask(String sentence, String act, Runnable doIt) {
        var words = words(sentence);
        var yes = button(act, () -> {
            leave();
            doIt.run();
        });
        yes.setId("code-end");
        yes.setDefaultButton(false);
        ending.getChildren().setAll(words, new HBox(8, yes, button("code.keep", this::leave)));
        yes.requestFocus();
        yes.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case ENTER -> yes.fire();
                case ESCAPE -> leave();
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }

    private void leave() {
        with(this::offerEnding);
        onDone.run();
    }

    private HBox tints(Code code) {
        var tints = new HBox();
        tints.getStyleClass().add("tints");
        for (var tint : Tint.values()) {
            String name = phrases.say("tint." + tint.name().toLowerCase(Locale.ROOT));
            var button = new ToggleButton(null, new Swatch(Look.of(tint), 18, 18));
            button.getStyleClass().setAll("tint");
            button.setId("tint-" + tint.name().toLowerCase(Locale.ROOT));
            button.setAccessibleText(phrases.say("code.tint") + ": " + name);
            OnDemand.tip(button, name);
            button.setSelected(Tint.of(code) == tint);
            button.setOnAction(_ -> {
                button.setSelected(true);
                with(use -> model.paint(use.code(), tint));
            });
            tints.getChildren().add(button);
        }
        return tints;
    }

    /// A code may have got its key before that did something else; no key is taken from anyone unasked.
    private Node shadowed(Code code) {
        boolean isFree = Coding.isFreeKey(code.shortcut());
        var words = words(isFree ? "" : phrases.sayOf("code.shadowed-key", code.shortcut()));
        words.setId("code-shadowed-key");
        words.setVisible(!isFree);
        words.setManaged(!isFree);
        return words;
    }

    private WrappedText words(String sentence) {
        return new WrappedText(sentence, Font.font(Fonts.INTERFACE, SIZE), WORDS, phrases.language().direction());
    }

    private NoteBox description(Code code) {
        var box = new NoteBox(code.description(), new Typography(Fonts.INTERFACE, SIZE), phrases.say("code.description"));
        box.setId("code-description");
        box.onDone(() -> {
            if (!box.text().strip().equals(code.description())) {
                model.describe(code, box.text());
            }
        });
        return box;
    }

    /// Takes the key that is typed, in whatever layout; anything else is told.
    private void typeKey(KeyEvent event) {
        String typed = event.getCharacter();
        if (!event.isControlDown() && !event.isAltDown() && !typed.isBlank() && typed.charAt(0) > ' ') {
            key.setText(ArabicKeyboard.keyOf(typed).orElse(""));
            with(use -> model.shortcut(use.code(), typed));
            event.consume();
        }
    }

    private void whenWritten(TextField field, Consumer<String> written) {
        field.setOnAction(_ -> {
            written.accept(field.getText().strip());
            onDone.run();
        });
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                written.accept(field.getText().strip());
            }
        });
    }

    private HBox row(String phrase, Node content) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var label = new Label(phrases.say(phrase));
        label.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(label, space, content);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("reading-row");
        return row;
    }

    private Button button(String phrase, Runnable act) {
        var button = new Button(phrases.say(phrase));
        button.getStyleClass().add("quiet-button");
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void with(Consumer<CodeUse> act) {
        if (shown != null) {
            act.accept(shown);
        }
    }
}
