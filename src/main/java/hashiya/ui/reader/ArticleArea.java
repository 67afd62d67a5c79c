package hashiya.ui.reader;

import hashiya.arabic.Direction;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
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

    private final InView inView = new InView(this);
    private final Selection selection = new Selection(this);
    private final Marked marked = new Marked(inView);
    private final PointedMarks pointed = new PointedMarks(this);
    private final Scrolling scrolling = new Scrolling(this);
    private final Stretching stretching = new Stretching(this);
    private final SpokenText spoken = new SpokenText(this);
    private final PageInk ink = new PageInk(this);
    private Galley galley = Galley.EMPTY;
    private final Column column;
    private Typography typography;
    private View view = View.AS_STORED;

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
        getStylesheets().clear(); // they would give each paragraph white of RichTextFX's own
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setEditable(false);
        setWrapText(true);
        setMinWidth(column.narrowest());
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setUndoManager(UndoUtils.noOpUndoManager());
        widthProperty().subscribe(_ -> setPadding(column.beyond()));
        focusedProperty().subscribe(_ -> inView.all().forEach(Layer::paintSelection));
        ink.subscribe(_ -> inView.all().forEach(Layer::paintLetters));
        viewportDirtyEvents().subscribe(_ -> inView.moved());
        selection.onMoved(spoken::selectionChanged);
        new Moves(this).listen();
        new Pointing(this).listen();
        resize(typography.measure(), typography.size());
        layout();
    }

    /// Reads the tables that words are cut by, so that the first area need not wait for them. On any thread, without a
    /// toolkit.
    public static void prepare() {
        Tokens.of(View.AS_STORED.of("كلمة word", Direction.RIGHT_TO_LEFT).text(), Direction.RIGHT_TO_LEFT);
    }

    /// Sets what a window will show of a text, so that people need not wait for it there. On any thread while this area stands
    /// in no scene, but while no other thread sets words, for Pango is used by one at a time.
    ///
    /// @param top the first unit in view
    /// @param height of what is set, in pixels
    public void setAhead(Galley text, int top, double height) {
        resize(typography.measure() + 2 * column.side(), height);
        show(text);
        showParagraphAtTop(text.paragraphAt(Math.min(top, text.text().length())).index());
        layout();
    }

    /// Sets a few words that nobody sees: what JavaFX, RichTextFX, Pango and ICU read and make ready for the first ones is there
    /// then. To be called like [#setAhead].
    public void rehearse() {
        setAhead(Galley.of("عنوان\nكلمة word", Direction.RIGHT_TO_LEFT), 0, typography.measure());
        show(Galley.EMPTY);
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
        selection.select(0, 0);
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
        if (view.equals(this.view)) {
            return;
        }
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

    /// What can be seen of it, and where it stands.
    public InView inView() {
        return inView;
    }

    public Scrolling scrolling() {
        return scrolling;
    }

    public Selection selection() {
        return selection;
    }

    /// What lies on the words.
    public Marked marked() {
        return marked;
    }

    /// The marks a person points at.
    public PointedMarks pointed() {
        return pointed;
    }

    /// How the ends of a mark are moved.
    public Stretching stretching() {
        return stretching;
    }

    /// Puts the selected text on the clipboard, in logical order, as it stands in the article.
    @Override
    public void copy() {
        var selected = selection.span();
        if (!selected.isEmpty()) {
            Clipboard.getSystemClipboard().setContent(new Clipping(selected.in(article())).content());
        }
    }

    /// This area with a scroll bar.
    public Region scrollable() {
        return new VirtualizedScrollPane<>(this);
    }

    /// The same answer for every caller, mouse or test: the character nearest to a point of this area.
    @Override
    public CharacterHit hit(double x, double y) {
        return inView.hit(x, y)
                .map(hit -> hit.leading()
                        ? CharacterHit.leadingHalfOf(hit.offset())
                        : CharacterHit.trailingHalfOf(hit.offset()))
                .orElseGet(() -> CharacterHit.insertionAt(0));
    }

    PageInk ink() {
        return ink;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return PageInk.styles();
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
