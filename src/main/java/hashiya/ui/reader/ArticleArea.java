package hashiya.ui.reader;

import static java.util.stream.Collectors.toSet;

import hashiya.arabic.Graphemes;
import hashiya.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CharacterHit;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

/// An article to read, select and mark; it cannot be edited.
///
/// It scrolls by itself when wrapped in a `VirtualizedScrollPane`, and sets only the paragraphs that can be seen.
/// All positions are offsets in the article's text. To be used on the JavaFX thread.
public final class ArticleArea extends GenericStyledArea<Setting, String, String> {
    private static final double SIDE = 28;

    private static final StyleablePropertyFactory<ArticleArea> STYLES =
            new StyleablePropertyFactory<>(GenericStyledArea.getClassCssMetaData());
    private static final CssMetaData<ArticleArea, Paint> INK = STYLES.createPaintCssMetaData("-page-ink", page -> page.ink, Color.BLACK);

    private final InView inView = new InView(this);
    private final StyleableObjectProperty<Paint> ink = new SimpleStyleableObjectProperty<>(INK, this, "ink", Color.BLACK);
    private final SpokenText spoken = new SpokenText(this);
    private final Marked marked = new Marked(inView);
    private final MarkEnds markEnds = new MarkEnds(this);
    private final Scrolling scrolling = new Scrolling(this);
    private final Stretching stretching = new Stretching(this);
    private final List<Runnable> onPageMoved = new ArrayList<>();
    private Galley galley = Galley.EMPTY;
    private final Column column;
    private Typography typography;
    private View view = View.AS_STORED;
    private int anchor;
    private Caret caret = Caret.before(0);
    private Consumer<Optional<UUID>> onMarkChosen = _ -> {};
    private Consumer<Optional<UUID>> onMarkUnderMouse = _ -> {};
    private BiConsumer<UUID, Span> onMarkStretched = (_, _) -> {};
    private Runnable onCaretMoved = () -> {};

    public ArticleArea(Typography typography) {
        this(typography, SIDE);
    }

    /// @param side the least white beside the lines, in pixels
    ArticleArea(Typography typography, double side) {
        var dressing = new Dressing();
        super(
                new Setting(Galley.EMPTY.paragraphAt(0), Galley.EMPTY),
                dressing,
                Galley.PLAIN,
                Galley.TEXT,
                false,
                segment -> StyledTextArea.createStyledTextNode(segment.getSegment(), segment.getStyle(), (_, _) -> {}));
        this.typography = typography;
        column = new Column(this, side);
        dressing.of(this);

        getStyleClass().add("article-area");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setEditable(false);
        setWrapText(true);
        setMinWidth(column.narrowest());
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setUndoManager(UndoUtils.noOpUndoManager());
        widthProperty().subscribe(_ -> setPadding(column.beyond()));
        focusedProperty().subscribe(_ -> inView.all().forEach(Layer::paintSelection));
        ink.subscribe(_ -> inView.all().forEach(Layer::paintLetters));
        viewportDirtyEvents().subscribe(_ -> onPageMoved.forEach(Runnable::run));
        new Moves(this).listen();
        new Pointing(this).listen();
        resize(typography.measure(), typography.size());
        layout();
    }

    /// Shows a text without marks, from its beginning; one that is shown already stays where it is being read.
    public void show(Galley shown) {
        if (shown.text().equals(galley.text())) { // RichTextFX would keep the paragraphs' nodes, and we would have let go of them
            marked.begin(galley);
            return;
        }
        galley = shown;
        inView.clear();
        marked.begin(galley);
        replace(0, getLength(), galley.document());
        select(0, 0);
        showParagraphAtTop(0);
        spoken.textChanged();
    }

    /// The text being shown, as it was given.
    public String article() {
        return galley.text();
    }

    /// What is being shown.
    Galley galley() {
        return galley;
    }

    /// Sets the page anew in another size or face; the line at the top stays where it is.
    public void set(Typography typography) {
        set(typography, 0);
    }

    /// Sets the page anew in another size or face.
    ///
    /// @param held how far below the top of this area, in pixels, the line stands that is to stay where it is
    public void set(Typography typography, double held) {
        scrolling.keepingPlace(held, () -> {
            this.typography = typography;
            setPadding(column.beyond());
            inView.all().forEach(Layer::fit);
        });
    }

    public Typography typography() {
        return typography;
    }

    /// Shows the same words otherwise; the line at the top stays where it is.
    public void set(View view) {
        scrolling.keepingPlace(0, () -> {
            this.view = view;
            inView.all().forEach(layer -> {
                layer.fit();
                layer.paintSigns();
            });
        });
    }

    public View view() {
        return view;
    }

    /// Puts these marks and proposals on the page in place of those there, all of the text that is shown. They are the page's
    /// from then on.
    public void mark(Highlights marks, Highlights proposals) {
        marked.put(marks, proposals);
    }

    /// Adds one mark, or changes the one with its id.
    public void mark(Highlight highlight) {
        marked.put(highlight);
    }

    public void unmark(UUID mark) {
        marked.remove(mark);
    }

    /// Outlines one mark, or none.
    public void focusMark(@Nullable UUID mark) {
        marked.focus(mark);
    }

    /// Shows where words that somebody looks for stand, in place of those looked for before.
    public void show(Hits hits) {
        marked.show(hits);
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
        onMarkChosen.accept(marked.at(caret()).map(Highlight::mark));
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
        scrolling.bring(offset);
    }

    /// Scrolls just so far that the caret can be seen.
    void followCaret() {
        scrolling.followCaret();
    }

    /// Puts the selected text on the clipboard, in logical order, as it stands in the article.
    @Override
    public void copy() {
        var selected = selectedSpan();
        if (!selected.isEmpty()) {
            Clipboard.getSystemClipboard().setContent(new Clipping(selected.in(article())).content());
        }
    }

    /// This area with a scroll bar.
    public Region scrollable() {
        return new VirtualizedScrollPane<>(this);
    }

    /// Scrolls until the first line of a stretch can be seen, unless some of the stretch can be seen already.
    public void reveal(Span span) {
        scrolling.reveal(span);
    }

    /// Scrolls until what stands at `offset` is a third below the top, as far as there is text to scroll.
    public void goTo(int offset) {
        scrolling.goTo(offset);
    }

    /// Goes on reading where it was left: the caret stands where it stood, and the line of `top` is the first in view.
    public void goOnFrom(int caret, int top) {
        int there = Math.min(caret, article().length());
        select(there, there);
        scrolling.goOnFrom(Math.min(top, article().length()));
    }

    /// The marks that touch the paragraph of a place in the text.
    public List<UUID> marksNear(int offset) {
        return marked.near(offset).stream().map(Highlight::mark).toList();
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

    /// How far the foot of the last line in view of a stretch stands below the top of this area; nothing if none is in view.
    public OptionalDouble lineBottom(Span span) {
        return inView.bottom(span);
    }

    /// The marks that touch a paragraph in view, in no order.
    public Set<UUID> marksInView() {
        return inView.all()
                .flatMap(layer -> marked.in(layer.setting().paragraph()).stream())
                .map(Highlight::mark)
                .collect(toSet());
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
                .flatMap(marked::at)
                .map(Highlight::mark);
    }

    /// Tells the listener which mark the mouse rests over.
    void hoverAt(double x, double y) {
        onMarkUnderMouse.accept(markAt(x, y));
    }

    /// What letters are drawn in; the theme says it, by `-page-ink`.
    Paint ink() {
        return ink.get();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }

    /// What lies on the words.
    Marked marked() {
        return marked;
    }

    InView inView() {
        return inView;
    }

    /// Asks for a mark to be laid on other words.
    void stretch(UUID mark, Span span) {
        onMarkStretched.accept(mark, span);
    }

    /// Takes an end of the mark being looked at in hand, so that the keys that move the caret move it; once more, the other
    /// end. Says whether there is a mark to take.
    public boolean takeEnd() {
        return stretching.take();
    }

    /// Asks for the mark whose end is in hand to be changed, or lets it be; says whether there was one in hand.
    public boolean putEnd(boolean kept) {
        boolean inHand = stretching.isUnderWay();
        if (inHand && kept) {
            stretching.end();
        } else if (inHand) {
            stretching.letGo();
        }
        return inHand;
    }

    Stretching stretching() {
        return stretching;
    }

    MarkEnds markEnds() {
        return markEnds;
    }

    /// The layer of the paragraph at `offset`, if it is in view.
    Optional<Layer> layerAt(int offset) {
        return inView.startingAt(galley.paragraphAt(offset).span().start());
    }

    /// Widened to whole graphemes. None reaches over a newline, so only the paragraphs at both ends are looked at.
    Span snapped(Span span) {
        if (span.isEmpty()) {
            return span;
        }
        var from = galley.paragraphAt(span.start()).span();
        var to = galley.paragraphAt(span.end()).span();
        var atStart = Graphemes.of(from.in(article()));
        var atEnd = Graphemes.of(to.in(article()));
        int start = span.start() - from.start();
        int end = span.end() - to.start();
        return new Span(
                from.start() + (atStart.isBoundary(start) ? start : atStart.before(start)),
                to.start() + (atEnd.isBoundary(end) ? end : atEnd.after(end)));
    }

    /// Never so narrow that a line holds no word, whatever its parent offers while a window opens or is folded.
    @Override
    public void resize(double width, double height) {
        super.resize(Math.max(width, column.narrowest()), height);
    }

    @Override
    protected void layoutChildren() {
        column.around(super::layoutChildren);
    }

    Column column() {
        return column;
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
}
