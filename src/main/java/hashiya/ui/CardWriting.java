package hashiya.ui;

import hashiya.ui.reader.NoteBox;
import hashiya.ui.reader.Typography;
import hashiya.ui.reader.WrappedText;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// Words of a person's own in a card, such as the note on a mark: read until they are clicked or asked for, then written.
final class CardWriting extends VBox {
    private static final double READ_SIZE = 13;
    private static final double WRITTEN_SIZE = 14;

    private final String before;
    private final double width;
    private final String name;
    private final Consumer<String> onWritten;
    private final Runnable onLeave;
    private final OpeningKey openingKey = OpeningKey.keptOutOf(this);
    private @Nullable NoteBox box;

    /// @param before empty where there is nothing yet
    /// @param width in pixels
    /// @param name what is written here, for a screen reader
    /// @param onWritten told what stands there now, if that is something else
    /// @param onLeave told when somebody has ended writing by the keyboard
    CardWriting(String before, double width, String name, Consumer<String> onWritten, Runnable onLeave) {
        this.before = before;
        this.width = width;
        this.name = name;
        this.onWritten = onWritten;
        this.onLeave = onLeave;
        getStyleClass().add("card-note");
        read(before);
    }

    /// Gives the hand a box with the words in it.
    void write() {
        if (box == null) {
            var opened = new NoteBox(before, new Typography(Fonts.INTERFACE, WRITTEN_SIZE), name);
            openingKey.openedAnew();
            opened.onDone(() -> end(opened));
            box = opened;
            setVisible(true);
            setManaged(true);
            getChildren().setAll(opened);
        }
        Keyboard.giveTo(box);
    }

    private void end(NoteBox ended) {
        if (ended == box) {
            box = null;
            boolean byKey = ended.isFocusWithin();
            String written = ended.text().strip();
            read(written);
            if (!written.equals(before)) {
                onWritten.accept(written);
            }
            if (byKey) {
                onLeave.run();
            }
        }
    }

    private void read(String shown) {
        getChildren().clear();
        boolean any = !shown.isEmpty();
        setVisible(any);
        setManaged(any);
        if (any) {
            var words = new WrappedText(shown, Font.font(Fonts.INTERFACE, READ_SIZE), width);
            words.setCursor(Cursor.TEXT);
            words.setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY) {
                    write();
                }
            });
            getChildren().add(words);
        }
    }
}
