package hashiya.ui;

import hashiya.phrases.Phrases;
import hashiya.ui.reader.NoteBox;
import hashiya.ui.reader.Typography;
import hashiya.ui.reader.WrappedText;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The note on a mark, in its card: read until it is clicked or asked for, then written.
final class CardNote extends VBox {
    private static final double READ_SIZE = 13;
    private static final double WRITTEN_SIZE = 14;

    private final String note;
    private final double width;
    private final Phrases phrases;
    private final Card.Listener listener;
    private @Nullable NoteBox box;

    /// @param note  empty where there is none yet
    /// @param width in pixels
    CardNote(String note, double width, Phrases phrases, Card.Listener listener) {
        this.note = note;
        this.width = width;
        this.phrases = phrases;
        this.listener = listener;
        getStyleClass().add("card-note");
        read(note);
    }

    /// Gives the hand a box with the note in it.
    void write() {
        if (box == null) {
            var opened = new NoteBox(note, new Typography(Fonts.INTERFACE, WRITTEN_SIZE), phrases.say("note.name"));
            opened.onDone(() -> end(opened));
            box = opened;
            setVisible(true);
            setManaged(true);
            getChildren().setAll(opened);
        }
        box.requestFocus();
    }

    private void end(NoteBox ended) {
        if (ended == box) {
            box = null;
            boolean byKey = ended.isFocusWithin();
            String written = ended.text().strip();
            read(written);
            if (!written.equals(note)) {
                listener.writes(written);
            }
            if (byKey) {
                listener.leaves();
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
