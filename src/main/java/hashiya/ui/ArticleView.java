package hashiya.ui;

import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Attribution;
import hashiya.article.Code;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.desk.Page;
import hashiya.desk.Page.Placed;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.ArticleArea;
import hashiya.ui.reader.Clipping;
import hashiya.ui.reader.Hits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The page in the middle of the window: keeps the [ArticleArea] in step with the model and turns keys into acts.
final class ArticleView extends StackPane {
    /// How much larger one step makes the page.
    private static final double STEP = 1.1;

    /// A longer selection was hardly made to be looked for.
    private static final int LONGEST_SOUGHT = 200;

    private final DeskModel model;
    private final DoubleConsumer onTextSize;
    private final Phrases phrases;
    private final ArticleArea area;
    private Consumer<Question> onAsk = _ -> {};
    private Consumer<Card.Written> onWrite = _ -> {};
    private final FindBar findBar;
    private final MarkHint hint;
    private final Recasting recasting;
    private final Bookmark bookmark;
    private @Nullable Article shown;
    private Optional<UUID> hovered = Optional.empty();
    private Point2D mouse = Point2D.ZERO;

    /// @param first what is left for when the page has been seen
    /// @param onTextSize told when the person zooms
    ArticleView(
            DeskModel model,
            Ties ties,
            FirstSight first,
            Phrases phrases,
            Settings settings,
            DoubleConsumer onTextSize) {
        this.model = model;
        this.phrases = phrases;
        this.onTextSize = onTextSize;
        area = new ArticleArea(settings.typography());
        area.set(settings.view());
        area.setAccessibleText(phrases.say("article.name"));
        getStyleClass().add("article-view");
        findBar = new FindBar(model.find(), ties, first, phrases, this::endFinding);
        hint = new MarkHint(phrases);
        var page = new BorderPane(area.scrollable());
        page.setTop(findBar);
        page.setRight(new ThinMap(model, ties, first, area, phrases));
        getChildren().addAll(page, hint);

        recasting = new Recasting(model);
        bookmark = new Bookmark(model, area);
        area.onMarkStretched(model.marking()::stretch);
        ties.follow(model.page(), this::show);
        paintAll();
        ties.listen(model.marking()::onMarks, this::follow);
        ties.follow(model.focused(), this::focus);
        ties.follow(model.reading().place(), this::goTo);
        ties.follow(model.find().found(), this::show);
        area.onMarkUnderMouse(this::hover);
        area.onPageMoved(() -> hint.rest(Optional.empty(), Point2D.ZERO));
        addEventFilter(MouseEvent.MOUSE_MOVED, event -> mouse = new Point2D(event.getX(), event.getY()));
        area.onMarkChosen(mark -> model.focused().set(mark.orElse(null)));
        area.setContextMenu(contextMenu(ties));
        listenToKeys();
        listenToZoom();
    }

    ArticleArea area() {
        return area;
    }

    /// Lets the person choose something for the selected words, or for the mark being looked at.
    void ask(Question question) {
        onAsk.accept(question);
    }

    /// Told what the person wants to choose.
    void onAsk(Consumer<Question> listener) {
        onAsk = listener;
    }

    /// Told what the person wants to write on the mark that has the focus.
    void onWrite(Consumer<Card.Written> listener) {
        onWrite = listener;
    }

    /// Marks what is selected; the selection then gives way, so that the mark shows; should it be refused,
    /// the selection comes back for another try. Where nothing is selected, the mark being looked at becomes one of this kind.
    void mark(Kind kind) {
        var selected = area.selectedSpan();
        if (selected.isEmpty() && model.focused().get() != null) {
            recasting.kind(kind);
            return;
        }
        var after = new Span(selected.end(), selected.end());
        model.marking().mark(selected, kind, () -> {
            if (area.selectedSpan().equals(after)) {
                area.select(selected);
            }
        });
        area.select(after);
    }

    /// Puts a code on the selected words, or on the mark being looked at.
    void put(Code code) {
        var selected = area.selectedSpan();
        area.select(new Span(selected.end(), selected.end()));
        model.codebook().put(code, selected);
    }

    private boolean putCode(String key) {
        var code = model.codebook().byShortcut(key);
        code.ifPresent(this::put);
        return code.isPresent();
    }

    /// Says how the quote being looked at is told.
    void tellAs(Attribution.Type type) {
        recasting.type(type);
    }

    /// Lays the mark being looked at on the selected words.
    void layOnSelection() {
        var selected = area.selectedSpan();
        var mark = model.focused().get();
        if (mark == null || selected.isEmpty()) {
            model.errands().tell(Notice.quiet("mark.nothing-to-lay"));
        } else {
            area.select(new Span(selected.end(), selected.end()));
            model.marking().stretch(mark, selected);
        }
    }

    /// Says that the selected words name who said the mark being looked at; where none are selected, lets the person choose
    /// who did.
    void selectionSpeaks() {
        if (area.selectedSpan().isEmpty()) {
            ask(Question.SPEAKER);
        } else {
            recasting.speaker(selectionForMark());
        }
    }

    /// Says that the selected words are those the quote being looked at is reported by.
    void selectionReports() {
        recasting.cue(selectionForMark());
    }

    private Span selectionForMark() {
        var selected = area.selectedSpan();
        area.select(new Span(selected.end(), selected.end()));
        return selected;
    }

    /// Takes an end of the mark being looked at in hand, to move it with the keys.
    private void takeEnd() {
        model.errands().tell(Notice.quiet(area.takeEnd() ? "mark.end-in-hand" : "mark.nothing-chosen"));
    }

    private void leaveMark() {
        if (area.putEnd(false)) {
            model.errands().dismissNotice();
        } else {
            model.focused().set(null);
        }
    }

    private void openCard() {
        if (area.putEnd(true)) {
            model.errands().dismissNotice();
            return;
        }
        if (model.proposals().accept()) {
            return;
        }
        if (model.focused().get() == null) {
            area.chooseAtCaret();
        }
        onWrite.accept(Card.Written.NOTE);
    }

    /// Lets the person write what the verdict on the claim being looked at rests on.
    void writeEvidence() {
        if (model.marking().focusedMark().filter(mark -> mark.kind() == Kind.CLAIM).isPresent()) {
            onWrite.accept(Card.Written.EVIDENCE);
        } else {
            model.errands().tell(Notice.quiet("mark.only-claims-are-true"));
        }
    }

    /// Puts the selected words, or those of the mark being looked at, on the clipboard together with where they come from.
    void copyCitation() {
        var page = model.page().get();
        if (page != null) {
            Citation.of(page.article(), around(area.selectedSpan()), model.focused().get(), area.selectedSpan())
                    .map(citation -> new Clipping(citation.in(phrases)).content())
                    .ifPresent(Clipboard.getSystemClipboard()::setContent);
        }
    }

    /// The marks that may lie around these words, and the one being looked at.
    private List<Placed> around(Span words) {
        var focused = model.marking().index().of(model.focused().get());
        int place = words.isEmpty() ? focused.map(mark -> mark.span().start()).orElse(0) : words.start();
        var near = area.marksNear(place).stream().flatMap(mark -> model.marking().index().of(mark).stream());
        return Stream.concat(focused.stream(), near).distinct().toList();
    }

    /// Looks for words in the article: for those that are selected, or for what was looked for last.
    void find() {
        var selected = area.selectedSpan();
        String words = selected.length() <= LONGEST_SOUGHT ? selected.in(area.article()) : "";
        if (!words.isBlank() && words.indexOf('\n') < 0) {
            model.find().words().set(words);
        }
        model.find().begin(selected.start());
        findBar.type();
    }

    /// Goes on to the next hit (1) or back to the one before (-1).
    void findNeighbour(int step) {
        if (model.find().open().get()) {
            model.find().move(step);
        } else {
            find();
        }
    }

    /// Leaves the hit that was looked at selected.
    private void endFinding() {
        var found = model.find().found().get();
        if (found.current() >= 0) {
            area.select(found.hits().get(found.current()));
        }
        model.find().end();
        area.requestFocus();
    }

    private void show(Findings found) {
        area.show(new Hits(found.hits(), found.current()));
        if (found.current() >= 0) {
            area.reveal(found.hits().get(found.current()));
        }
    }

    private void hover(Optional<UUID> mark) {
        if (!mark.equals(hovered)) {
            hovered = mark;
            hint.rest(mark.flatMap(this::annotation), mouse);
        }
    }

    private Optional<Annotation> annotation(UUID mark) {
        return model.marking().index().of(mark).map(Placed::annotation);
    }

    private void show(@Nullable Page page) {
        setVisible(page != null);
        if (page != null && isShown(page.article())) {
            return; // something else is said of it; its words stay where they are
        }
        shown = page == null ? null : page.article();
        bookmark.leave();
        if (page != null) {
            area.show(model.reading().galley());
            bookmark.enter(page.article().id(), model.reading().left());
            area.requestFocus();
        }
    }

    private boolean isShown(Article article) {
        return shown != null && shown.id().equals(article.id()) && shown.text().equals(article.text());
    }

    private void paintAll() {
        var index = model.marking().index();
        area.mark(index.kept().highlights(), index.unkept().highlights());
    }

    private void follow(MarksChange change) {
        switch (change) {
            case MarksChange.Came(var mark) -> area.mark(MarkLooks.highlight(mark));
            case MarksChange.Went(var mark) -> area.unmark(mark.annotation().id());
            case MarksChange.Anew() -> paintAll();
        }
    }

    private void focus(@Nullable UUID mark) {
        area.focusMark(mark);
        area.setAccessibleHelp(model.marking().focusedMark().map(new MarkWords(phrases)::sentence).orElse(null));
        model.marking().index().of(mark).ifPresent(placed -> area.reveal(placed.span()));
    }

    private void goTo(@Nullable Span place) {
        if (place != null) {
            area.select(place);
            area.reveal(place);
        }
    }

    private void listenToKeys() {
        var keys = new Keys(
                Map.ofEntries(
                        Map.entry(KeyCode.Q, () -> mark(Kind.QUOTE)),
                        Map.entry(KeyCode.C, () -> mark(Kind.CLAIM)),
                        Map.entry(KeyCode.D, () -> tellAs(Attribution.Type.DIRECT)),
                        Map.entry(KeyCode.I, () -> tellAs(Attribution.Type.INDIRECT)),
                        Map.entry(KeyCode.M, () -> tellAs(Attribution.Type.MIXED)),
                        Map.entry(KeyCode.K, () -> ask(Question.CODE)),
                        Map.entry(KeyCode.R, this::layOnSelection),
                        Map.entry(KeyCode.S, this::selectionSpeaks),
                        Map.entry(KeyCode.E, () -> ask(Question.SPEAKER_EVERYWHERE)),
                        Map.entry(KeyCode.V, () -> ask(Question.TRUTH)),
                        Map.entry(KeyCode.L, this::writeEvidence),
                        Map.entry(KeyCode.W, this::selectionReports),
                        Map.entry(KeyCode.N, () -> model.marking().focusNeighbour(1)),
                        Map.entry(KeyCode.P, () -> model.marking().focusNeighbour(-1)),
                        Map.entry(KeyCode.ENTER, this::openCard),
                        Map.entry(KeyCode.DELETE, model.marking()::deleteFocused),
                        Map.entry(KeyCode.BACK_SPACE, model.marking()::deleteFocused),
                        Map.entry(KeyCode.H, this::takeEnd),
                        Map.entry(KeyCode.ESCAPE, this::leaveMark)),
                Map.of(KeyCode.F, this::find),
                this::putCode);
        area.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walkProposals); // before the article itself, which leaves at Tab
        area.addEventFilter(KeyEvent.KEY_TYPED, keys::type);
    }

    /// Moves the focus to the next proposal, from where one is reading.
    void nextProposal() {
        model.proposals().walk().step(1, area.selectedSpan().start());
    }

    /// Tab walks the proposals while there are any; then it leaves the article as usual.
    private void walkProposals(KeyEvent event) {
        boolean isTab = event.getTarget() == area
                && event.getCode() == KeyCode.TAB
                && !event.isControlDown()
                && !event.isAltDown();
        int step = event.isShiftDown() ? -1 : 1;
        if (isTab && model.proposals().walk().step(step, area.selectedSpan().start())) {
            event.consume();
        }
    }

    private void listenToZoom() {
        addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && event.getDeltaY() != 0) {
                scale(event.getDeltaY() > 0 ? STEP : 1 / STEP, event.getY());
                event.consume();
            }
        });
        addEventFilter(ZoomEvent.ZOOM, event -> {
            scale(event.getZoomFactor(), event.getY());
            event.consume();
        });
    }

    /// Sets the page a tenth larger (1) or smaller (-1); the line at the top stays where it is.
    void zoom(int step) {
        scale(Math.pow(STEP, step), 0);
    }

    /// @param held how far below the top the line stands that is to stay where it is, in pixels
    private void scale(double factor, double held) {
        area.set(area.typography().scaled(factor), held);
        onTextSize.accept(area.typography().size());
    }

    private ContextMenu contextMenu(Ties ties) {
        var delete = item(phrases.say("mark.delete"), model.marking()::deleteFocused);
        ties.follow(model.focused(), mark -> delete.setDisable(mark == null));
        var copy = item(phrases.say("edit.copy"), area::copy);
        var citation = item(phrases.say("edit.copy-citation"), this::copyCitation);
        var quote = item(phrases.say("mark.quote"), () -> mark(Kind.QUOTE));
        var claim = item(phrases.say("mark.claim"), () -> mark(Kind.CLAIM));
        var code = item(phrases.say("code.choose"), () -> ask(Question.CODE));
        var ofMark = List.of(quote, claim, code, citation);
        var menu = new ContextMenu(quote, claim, code, copy, citation, delete);
        menu.setOnShowing(_ -> {
            boolean nothing = area.selectedSpan().isEmpty();
            boolean nowhere = nothing && model.focused().get() == null;
            ofMark.forEach(item -> item.setDisable(nowhere));
            copy.setDisable(nothing);
        });
        return menu;
    }

    private static MenuItem item(String label, Runnable act) {
        var item = new MenuItem(label);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
