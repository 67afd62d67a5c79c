package hashiya.ui.reader;

import hashiya.arabic.Direction;
import hashiya.article.Span;
import hashiya.ui.reader.TokenFace.Own;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// A few lines of Arabic outside the page: stock controls throw when Arabic wraps in them, this does not.
///
/// Other people's words run the way they do by themselves, whatever the window does; a sentence of the interface runs the
/// way its language does, whatever names stand in it. The style class `wrapped-text` colours it.
///
/// It keeps its width whatever its parent offers: the words were cut to fit that one, and JavaFX throws when it has to
/// wrap a word narrower than it is.
public final class WrappedText extends TextFlow {
    private static final String FOUND = "found";

    private final double width;
    private final Direction direction;
    private final List<WordUnderline> underlines = new ArrayList<>();
    private final List<Text> framed;
    private final Group frames = new Group();

    /// Kept until something asks for a new layout: JavaFX would shape all words anew (see [KnownHeight]), and a list asks a dozen
    /// times a frame.
    private double knownHeight = Double.NaN;

    /// @param font the words are set in
    /// @param width of a full line, in pixels; the words wrap at it
    public WrappedText(String words, Font font, double width) {
        this(words, font, width, List.of());
    }

    /// A sentence of the interface.
    ///
    /// @param direction the language of the interface runs in
    public WrappedText(String sentence, Font font, double width, Direction direction) {
        this(sentence, font, width, direction, List.of());
    }

    /// @param hits words to be told from the others, by the style class `found`, and underlined; in offsets of `words`
    public WrappedText(String words, Font font, double width, List<Span> hits) {
        this(words, font, width, Direction.ofParagraph(words, Direction.RIGHT_TO_LEFT), hits);
    }

    private WrappedText(String words, Font font, double width, Direction direction, List<Span> hits) {
        getStyleClass().add("wrapped-text");
        setNodeOrientation(
                direction == Direction.RIGHT_TO_LEFT ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        this.width = width;
        this.direction = direction;
        var fonts = TokenFonts.of(font);
        var tokens = Fitting.of(words, direction, fonts, width);
        for (var text : TokenNodes.styled(tokens, fonts, token -> node(words, token, hits))) {
            getChildren().add(text);
            if (text.getStyleClass().contains(FOUND)) {
                underlines.add(new WordUnderline(text, direction));
            }
        }
        framed = getChildren().stream()
                .filter(node -> node.getStyleClass().contains(Own.FRAMED.styleClass()))
                .map(Text.class::cast)
                .toList();
        if (!framed.isEmpty()) {
            frames.setManaged(false);
            frames.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            getChildren().add(frames);
        }
        underlines.forEach(underline -> getChildren().add(underline.line()));
        // Whoever asks for its bounds before it is laid out must not meet words wrapped at no width at all.
        super.resize(width, font.getSize());
    }

    /// How wide a line must be to hold all the words, in pixels.
    public static double onOneLine(String words, Font font) {
        double width = 0;
        var fonts = TokenFonts.of(font);
        for (var token : Tokens.of(words, Direction.ofParagraph(words, Direction.RIGHT_TO_LEFT))) {
            var text = new Text(token.letters(words));
            text.setFont(fonts.of(token));
            width += text.getLayoutBounds().getWidth();
        }
        return Math.ceil(width) + 1;
    }

    private static Text node(String words, Token token, List<Span> hits) {
        var text = new Text(token.letters(words));
        if (hits.stream().anyMatch(hit -> hit.overlaps(token.span()))) {
            text.getStyleClass().add(FOUND);
        }
        return text;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        HangingSpace.hang(this, direction);
        underlines.forEach(WordUnderline::follow);
        frames.getChildren().clear();
        framed.forEach(text -> Frames.draw(frames, text));
        if (getScene() != null && !framed.isEmpty()) {
            frames.applyCss();
        }
    }

    /// None, as for whatever keeps its width: what holds it then remembers its own height, too.
    @Override
    public @Nullable Orientation getContentBias() {
        return null;
    }

    @Override
    public void requestLayout() {
        knownHeight = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return width;
    }

    @Override
    protected double computePrefHeight(double offered) {
        if (Double.isNaN(knownHeight)) {
            knownHeight = super.computePrefHeight(width);
        }
        return knownHeight;
    }

    @Override
    protected double computeMinHeight(double offered) {
        return computePrefHeight(width);
    }

    @Override
    public void resize(double offered, double height) {
        super.resize(width, height);
    }
}
