package hashiya.ui.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/// A draft through time: what was done to it can be undone. Letters typed in one go are undone word by word.
final class Writing {
    private final Deque<Draft> undone = new ArrayDeque<>();
    private final Deque<Draft> done = new ArrayDeque<>();
    private Draft draft;
    private boolean midWord;

    Writing(String text) {
        draft = Draft.of(text);
    }

    Draft draft() {
        return draft;
    }

    /// Puts the hand elsewhere; that alone is nothing to undo.
    void moveTo(int anchor, int caret) {
        midWord = midWord && anchor == draft.anchor() && caret == draft.caret();
        draft = draft.at(anchor, caret);
    }

    /// Puts typed letters where the hand is.
    void type(String letters) {
        boolean joins = midWord && !letters.isBlank();
        change(before -> before.put(letters), joins);
        midWord = !letters.isBlank();
    }

    /// Does anything else to the draft.
    void change(UnaryOperator<Draft> act) {
        change(act, false);
        midWord = false;
    }

    private void change(UnaryOperator<Draft> act, boolean joins) {
        var after = act.apply(draft);
        if (!after.text().equals(draft.text())) {
            if (!joins) {
                done.push(draft);
            }
            undone.clear();
        }
        draft = after;
    }

    void undo() {
        step(done, undone);
    }

    void redo() {
        step(undone, done);
    }

    private void step(Deque<Draft> from, Deque<Draft> to) {
        midWord = false;
        if (!from.isEmpty()) {
            to.push(draft);
            draft = from.pop();
        }
    }
}
