package hashiya.ui.reader;

import hashiya.arabic.Direction;
import hashiya.arabic.Graphemes;
import hashiya.article.Paragraph;
import hashiya.article.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CharacterHit;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.TextOps;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

/// An article to read, select and mark; it cannot be edited.
///
/// It scrolls by itself when wrapped in a `VirtualizedScrollPane`, and sets only the paragraphs that can be seen.
/// All positions are offsets in the article's text. To be used on the JavaFX thread.
public final class ArticleArea extends GenericStyledArea<Setting, String, String> {
    /// Below this a line no longer holds a long word.
    private static final double NARROWEST = 200;

    private static final double SIDE = 28;

    /// In pixels: longer than any line.
    private static final double ENDLESS = 1e7;

    private static final String PLAIN = "";

    /// The words come from the article itself when a paragraph is dressed. RichTextFX would copy them several times over.
    private static final String NO_WORDS = "";

    private static final TextOps<String, String> TEXT = SegmentOps.styledTextOps();

    private final InView inView = new InView(this);
    private final SpokenText spoken = new SpokenText(this);
    private final MarkEnds markEnds = new MarkEnds(this);
    private final List<Runnable> onPageMoved = new ArrayList<>();
    private Highlights highlights = new Highlights(Paragraph.of(""));
    private final double narrowestSide;
    private Hits hits = Hits.NONE;
    private Typography typography;
    private View view = View.AS_STORED;
    private String article = "";
    private int showing;
    private int anchor;
    private Caret caret = Caret.before(0);
    private @Nullable UUID focused;
    private Consumer<Optional<UUID>> onMarkChosen = _ -> {};
    private Consumer<Optional<UUID>> onMarkUnderMouse = _ -> {};
    private BiConsumer<UUID, Span> onMarkStretched = (_, _) -> {};
    private Runnable onCaretMoved = () -> {};

    public ArticleArea(Typography typography) {
        this(typography, SIDE);
        setMinWidth(NARROWEST);
    }

    /// @param side the least white beside the lines, in pixels
    ArticleArea(Typography typography, double side) {
        var dressing = new Dressing();
        super(
                new Setting(Paragraph.of("").getFirst(), Direction.RIGHT_TO_LEFT, 0),
                dressing,
                PLAIN,
                TEXT,
                false,
                segment -> StyledTextArea.createStyledTextNode(segment.getSegment(), segment.getStyle(), (_, _) -> {}));
        this.typography = typography;
        narrowestSide = side;
        dressing.of(this);

        getStyleClass().add("article-area");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setEditable(false);
        setWrapText(true);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setUndoManager(UndoUtils.noOpUndoManager());
        widthProperty().subscribe(_ -> keepMeasure());
        focusedProperty().subscribe(_ -> inView.all().forEach(Layer::paintSelection));
        viewportDirtyEvents().subscribe(_ -> onPageMoved.forEach(Runnable::run));
        new Moves(this).listen();
        new Pointing(this).listen();
    }

    /// Shows a text without marks, from its beginning; one that is shown already stays where it is being read.
    ///
    /// @param direction which way the article reads as a whole
    public void show(String text, List<Paragraph> paragraphs, Direction direction) {
        focused = null;
        highlights = new Highlights(paragraphs);
        hits = Hits.NONE;
        if (text.equals(article)) { // RichTextFX would keep the paragraphs' nodes, and we would have let go of them
            inView.all().forEach(Layer::paintMarks);
            inView.all().forEach(Layer::paintHits);
            return;
        }
        article = text;
        showing++;
        var document = new ReadOnlyStyledDocumentBuilder<Setting, String, String>(
                TEXT, new Setting(paragraphs.getFirst(), direction, showing));
        for (var paragraph : paragraphs) {
            var own = Direction.ofParagraph(paragraph.span().in(text), direction);
            document.addParagraph(NO_WORDS, PLAIN, new Setting(paragraph, own, showing));
        }
        inView.clear();
        replace(0, getLength(), document.build());
        select(0, 0);
        showParagraphAtTop(0);
        spoken.textChanged();
    }

    /// The text being shown, as it was given.
    public String article() {
        return article;
    }

    /// Sets the page anew in another size or face; the line at the top stays where it is.
    public void set(Typography typography) {
        set(typography, 0);
    }

    /// Sets the page anew in another size or face.
    ///
    /// @param held how far below the top of this area, in pixels, the line stands that is to stay where it is
    public void set(Typography typography, double held) {
        keepingPlace(held, () -> {
            this.typography = typography;
            keepMeasure();
            inView.all().forEach(layer -> layer.set(typography));
        });
    }

    private void keepingPlace(double held, Runnable change) {
        boolean atBeginning = topParagraph() == 0 && held == 0;
        var place = Place.at(this, held);
        change.run();
        if (atBeginning) {
            showParagraphAtTop(0);
        } else {
            place.restore(this);
        }
    }

    public Typography typography() {
        return typography;
    }

    /// Shows the same words otherwise; the line at the top stays where it is.
    public void set(View view) {
        keepingPlace(0, () -> {
            this.view = view;
            inView.all().forEach(layer -> {
                layer.fit(typography, lineWidth());
                layer.paintSigns();
            });
        });
    }

    public View view() {
        return view;
    }

    /// Puts these marks on the page in place of those there.
    public void mark(Collection<Highlight> marks) {
        highlights.clear();
        marks.forEach(highlights::add);
        inView.all().forEach(Layer::paintMarks);
    }

    /// Adds one mark, or changes the one with its id.
    public void mark(Highlight highlight) {
        highlights.of(highlight.mark()).ifPresent(old -> unmark(old.mark()));
        highlights.add(highlight);
        repaint(highlight.span());
    }

    public void unmark(UUID mark) {
        highlights.of(mark).ifPresent(gone -> {
            highlights.remove(mark);
            repaint(gone.span());
        });
    }

    /// Outlines one mark, or none.
    public void focusMark(@Nullable UUID mark) {
        focused = mark;
        inView.all().forEach(Layer::paintMarks);
    }

    /// Shows where words that somebody looks for stand, in place of those looked for before.
    public void show(Hits hits) {
        this.hits = hits;
        inView.all().forEach(Layer::paintHits);
    }

    /// Told which mark the mouse comes to rest over, and when it leaves all of them.
    public void onMarkUnderMouse(Consumer<Optional<UUID>> listener) {
        onMarkUnderMouse = listener;
    }

    /// Told when the handle of a mark was dragged, and what the mark is to lie on.
    public void onMarkStretched(BiConsumer<UUID, Span> listener) {
        onMarkStretched = listener;
    }

    /// Told whenever the caret or the selection moves.
    public void onCaretMoved(Runnable listener) {
        onCaretMoved = listener;
    }

    /// Chooses the mark the caret stands in, if it stands in one.
    public void chooseAtCaret() {
        onMarkChosen.accept(highlights.at(caret()).map(Highlight::mark));
    }

    /// Told whenever a click chooses the mark under the mouse, or lands where there is none.
    public void onMarkChosen(Consumer<Optional<UUID>> listener) {
        onMarkChosen = listener;
    }

    /// Told whenever other paragraphs come into view or those in view move.
    public void onPageMoved(Runnable listener) {
        onPageMoved.add(listener);
    }

    /// What is selected, widened to whole graphemes; empty, at the caret, where nothing is.
    public Span selectedSpan() {
        return snapped(new Span(Math.min(anchor, caret()), Math.max(anchor, caret())));
    }

    /// Selects a stretch and puts the caret at its end.
    public void select(Span span) {
        select(span.start(), span.end());
    }

    /// Selects from a fixed end to a moving one, either way round.
    ///
    /// The area's own caret and selection stay where they are: it would set a whole paragraph anew for each of their steps.
    void select(int anchor, int caret) {
        select(anchor, Caret.before(caret));
    }

    void select(int anchor, Caret caret) {
        this.anchor = anchor;
        this.caret = caret;
        inView.all().forEach(Layer::paintSelection);
        spoken.selectionChanged();
        onCaretMoved.run();
    }

    /// The end of the selection that stays.
    int anchor() {
        return anchor;
    }

    /// The end of the selection that moves.
    public int caret() {
        return caret.offset();
    }

    /// Where the caret stands on the page.
    Caret standing() {
        return caret;
    }

    /// Lays the page out with the paragraph at `offset` on it.
    void bring(int offset) {
        applyCss();
        layout();
        if (layerAt(offset).isEmpty()) {
            showParagraphInViewport(highlights.paragraphAt(offset).index());
            layout();
        }
    }

    /// Scrolls just so far that the caret can be seen, and upwards a line more, for what stands above a headline.
    void followCaret() {
        if (layerAt(caret()).isEmpty()) {
            showParagraphInViewport(highlights.paragraphAt(caret()).index());
            layout();
        }
        layerAt(caret()).ifPresent(layer -> {
            var box = layer.caretBox(caret);
            double top = sceneToLocal(layer.flow().localToScene(0, box.getMinY())).getY();
            double bottom = top + box.getHeight();
            if (top < 0) {
                scrollYBy(top - typography.size() * 2);
            } else if (bottom > getHeight()) {
                scrollYBy(bottom - getHeight());
            }
        });
    }

    /// Puts the selected text on the clipboard, in logical order, as it stands in the article.
    @Override
    public void copy() {
        var selected = selectedSpan();
        if (!selected.isEmpty()) {
            Clipboard.getSystemClipboard().setContent(new Clipping(selected.in(article)).content());
        }
    }

    /// This area with a scroll bar.
    public Region scrollable() {
        return new VirtualizedScrollPane<>(this);
    }

    /// Scrolls until the first line of a stretch can be seen, unless some of the stretch can be seen already.
    public void reveal(Span span) {
        if (getScene() == null || getWidth() <= 0 || inView.sees(span)) {
            return;
        }
        goTo(span);
    }

    /// Scrolls until what stands at `offset` is a third below the top, as far as there is text to scroll.
    public void goTo(int offset) {
        if (getScene() != null && getWidth() > 0 && !article.isEmpty()) {
            int start = Math.min(offset, article.length() - 1);
            goTo(new Span(start, start + 1));
        }
    }

    private void goTo(Span span) {
        if (lineTop(span).isEmpty()) {
            showParagraphInViewport(highlights.paragraphAt(span.start()).index());
            layout();
        }
        lineTop(span).ifPresent(top -> scrollYBy(top - getHeight() / 3));
    }

    /// Goes on reading where it was left: the caret stands where it stood, and the line of `top` is the first in view.
    public void goOnFrom(int caret, int top) {
        int there = Math.min(caret, article.length());
        select(there, there);
        int first = Math.min(top, article.length());
        if (getWidth() > 0) {
            showAtTop(first);
        } else {
            Platform.runLater(() -> showAtTop(first));
        }
    }

    private void showAtTop(int offset) {
        if (getScene() == null || offset >= article.length()) {
            return;
        }
        var paragraph = highlights.paragraphAt(offset);
        showParagraphAtTop(paragraph.index());
        layout();
        var line = lineTop(new Span(offset, offset + 1));
        var start = lineTop(new Span(paragraph.span().start(), paragraph.span().start() + 1));
        if (line.isPresent() && start.isPresent() && line.getAsDouble() > start.getAsDouble()) {
            scrollYBy(line.getAsDouble());
        }
    }

    /// What can be seen, from the first character in view to the last.
    public Span spanInView() {
        int first = insertionAt(getWidth() / 2, 0);
        return new Span(first, Math.max(first, insertionAt(getWidth() / 2, getHeight())));
    }

    /// The paragraph at the top of what can be seen, by its index.
    public int topParagraph() {
        return getParagraphs().isEmpty() || getWidth() <= 0 ? 0 : firstVisibleParToAllParIndex();
    }

    /// Scrolls so that a paragraph stands at the top.
    public void showFrom(int paragraph) {
        showParagraphAtTop(paragraph);
    }

    /// How far the first line in view of a stretch stands below the top of this area, in pixels; nothing if none is in view.
    public OptionalDouble lineTop(Span span) {
        return inView.top(span);
    }

    /// The same answer for every caller, mouse or test: the character nearest to a point of this area.
    @Override
    public CharacterHit hit(double x, double y) {
        var scene = localToScene(x, y);
        return inView.near(scene)
                .map(layer -> layer.hit(scene))
                .map(hit -> hit.leading()
                        ? CharacterHit.leadingHalfOf(hit.offset())
                        : CharacterHit.trailingHalfOf(hit.offset()))
                .orElseGet(() -> CharacterHit.insertionAt(0));
    }

    /// Where the caret goes for a click at a point of this area: between graphemes, never inside one.
    int insertionAt(double x, double y) {
        var scene = localToScene(x, y);
        var layer = inView.near(scene);
        if (layer.isEmpty()) {
            return 0;
        }
        var hit = layer.get().hit(scene);
        var paragraph = layer.get().setting().paragraph().span();
        if (paragraph.isEmpty()) {
            return paragraph.start();
        }
        var grapheme = snapped(new Span(hit.offset(), hit.offset() + 1));
        return hit.leading() ? grapheme.start() : grapheme.end();
    }

    /// Tells the listener which mark stands under a point of this area.
    void chooseAt(double x, double y) {
        onMarkChosen.accept(markAt(x, y));
    }

    private Optional<UUID> markAt(double x, double y) {
        var scene = localToScene(x, y);
        return inView.near(scene)
                .flatMap(layer -> layer.characterAt(scene))
                .flatMap(highlights::at)
                .map(Highlight::mark);
    }

    /// Tells the listener which mark the mouse rests over.
    void hoverAt(double x, double y) {
        onMarkUnderMouse.accept(markAt(x, y));
    }

    Highlights highlights() {
        return highlights;
    }

    Hits hits() {
        return hits;
    }

    InView inView() {
        return inView;
    }

    /// Asks for a mark to be laid on other words.
    void stretch(UUID mark, Span span) {
        onMarkStretched.accept(mark, span);
    }

    MarkEnds markEnds() {
        return markEnds;
    }

    Optional<Highlight> focusedHighlight() {
        return focusedMark().flatMap(highlights::of);
    }

    Optional<UUID> focusedMark() {
        return Optional.ofNullable(focused);
    }

    /// The layer of the paragraph at `offset`, if it is in view.
    Optional<Layer> layerAt(int offset) {
        return inView.startingAt(highlights.paragraphAt(offset).span().start());
    }

    /// Widened to whole graphemes. None reaches over a newline, so only the paragraphs at both ends are looked at.
    Span snapped(Span span) {
        if (span.isEmpty()) {
            return span;
        }
        var from = highlights.paragraphAt(span.start()).span();
        var to = highlights.paragraphAt(span.end()).span();
        var atStart = Graphemes.of(from.in(article));
        var atEnd = Graphemes.of(to.in(article));
        int start = span.start() - from.start();
        int end = span.end() - to.start();
        return new Span(
                from.start() + (atStart.isBoundary(start) ? start : atStart.before(start)),
                to.start() + (atEnd.isBoundary(end) ? end : atEnd.after(end)));
    }

    private void repaint(Span span) {
        inView.all().filter(layer -> layer.setting().paragraph().span().overlaps(span)).forEach(Layer::paintMarks);
    }

    private void keepMeasure() {
        double beyond = Math.max(0, (getWidth() - typography.measure()) / 2 - narrowestSide);
        setPadding(new Insets(0, beyond, 0, beyond));
        inView.all().forEach(layer -> layer.fit(typography, lineWidth()));
    }

    /// How much of a line words can fill.
    private double lineWidth() {
        double line = getWidth() > 0 ? getWidth() - 2 * getPadding().getLeft() : typography.measure();
        return line - 2 * narrowestSide;
    }

    /// The least white beside the lines, in pixels. It belongs to the paragraphs, because the page cuts at its padding and
    /// tashkeel leans out of the line.
    double narrowestSide() {
        return narrowestSide;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, @Nullable Object... parameters) {
        return spoken.answers(attribute) ? spoken.answer(attribute, parameters) : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, @Nullable Object... parameters) {
        if (!spoken.act(action, parameters)) {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /// Puts our tokens and our layer into the flow that RichTextFX made for a paragraph.
    void dress(TextFlow flow, Setting setting) {
        boolean rightToLeft = setting.direction() == Direction.RIGHT_TO_LEFT;
        flow.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        flow.getChildren().clear();
        var layer = new Layer(this, flow, setting);
        layer.set(typography);
        layer.fit(typography, lineWidth());
        // Until it is styled and laid out its words are in another face: asked for its bounds, JavaFX must not wrap them.
        flow.resize(ENDLESS, typography.size());
        flow.parentProperty().subscribe(_ -> layer.set(typography));
        flow.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                inView.leave(layer);
            } else {
                inView.enter(layer);
            }
        });
    }
}
