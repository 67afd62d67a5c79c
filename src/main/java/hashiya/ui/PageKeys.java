package hashiya.ui;

import hashiya.article.Attribution;
import hashiya.article.Kind;
import hashiya.ui.reader.ArticleArea;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What the keys do while the article has the focus.
final class PageKeys {
    private final ArticleArea area;
    private final WordActs acts;
    private final Keys keys;

    PageKeys(MarkingModel marking, ArticleArea area, WordActs acts, Finding finding) {
        this.area = area;
        this.acts = acts;
        keys = new Keys(
                Map.ofEntries(
                        Map.entry(KeyCode.Q, () -> acts.mark(Kind.QUOTE)),
                        Map.entry(KeyCode.C, () -> acts.mark(Kind.CLAIM)),
                        Map.entry(KeyCode.D, () -> acts.tellAs(Attribution.Type.DIRECT)),
                        Map.entry(KeyCode.I, () -> acts.tellAs(Attribution.Type.INDIRECT)),
                        Map.entry(KeyCode.M, () -> acts.tellAs(Attribution.Type.MIXED)),
                        Map.entry(KeyCode.K, () -> acts.ask(Question.CODE)),
                        Map.entry(KeyCode.R, acts::layOnSelection),
                        Map.entry(KeyCode.S, acts::selectionSpeaks),
                        Map.entry(KeyCode.E, () -> acts.ask(Question.SPEAKER_EVERYWHERE)),
                        Map.entry(KeyCode.V, () -> acts.ask(Question.TRUTH)),
                        Map.entry(KeyCode.L, acts::writeEvidence),
                        Map.entry(KeyCode.W, acts::selectionReports),
                        Map.entry(KeyCode.N, () -> marking.focusNeighbour(1)),
                        Map.entry(KeyCode.P, () -> marking.focusNeighbour(-1)),
                        Map.entry(KeyCode.ENTER, acts::openCard),
                        Map.entry(KeyCode.DELETE, marking::deleteFocused),
                        Map.entry(KeyCode.BACK_SPACE, marking::deleteFocused),
                        Map.entry(KeyCode.H, acts::takeEnd),
                        Map.entry(KeyCode.ESCAPE, acts::leaveMark)),
                Map.of(KeyCode.F, finding::begin),
                acts::putCode);
    }

    /// @param around what the article lies in: it hears of Tab before the article itself, which leaves at it
    void listen(Node around) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        area.addEventFilter(KeyEvent.KEY_TYPED, keys::type);
        around.addEventFilter(KeyEvent.KEY_PRESSED, this::walkProposals);
    }

    /// Tab walks the proposals while there are any; then it leaves the article as usual.
    private void walkProposals(KeyEvent event) {
        boolean isTab = event.getTarget() == area
                && event.getCode() == KeyCode.TAB
                && !event.isControlDown()
                && !event.isAltDown();
        if (isTab && acts.walkProposals(event.isShiftDown() ? -1 : 1)) {
            event.consume();
        }
    }
}
