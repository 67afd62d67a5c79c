package hashiya.ui.reader;

import hashiya.arabic.Direction;
import hashiya.arabic.Graphemes;
import hashiya.article.Span;
import hashiya.ui.reader.Token.Break;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;

/// Cuts a paragraph's words once more where they are wider than the line.
///
/// JavaFX throws when it has to break inside a text node of Arabic. A word – what stands between two places where a line
/// may break – that is wider than the line is therefore cut between graphemes into pieces that fill a line each, and
/// JavaFX is allowed to break before each of them: see [TokenNodes].
final class Fitting {
    /// No letter of the bundled faces is wider than this many times the size of the face…
    private static final double WIDEST_LETTER = 1.6;

    /// …but whole phrases in one character are: ﷺ, ﷽.
    private static final double WIDEST_PHRASE = 14;

    /// Letters do not grow quite as their face does.
    private static final double ROOM_TO_SCALE = 0.95;

    /// In UTF-16 units; no line holds more.
    private static final int LONGEST_LINE = 512;

    private final String paragraph;
    private final TokenFonts fonts;
    private final double line;
    private final Graphemes graphemes;
    private final List<Token> pieces = new ArrayList<>();

    private Fitting(String paragraph, TokenFonts fonts, double line) {
        this.paragraph = paragraph;
        this.fonts = fonts;
        this.line = line;
        graphemes = Graphemes.of(paragraph);
    }

    /// The tokens of a paragraph, cut so that JavaFX need not break inside one.
    ///
    /// @param direction the paragraph runs in
    /// @param fonts what the paragraph is set in
    /// @param line the width of a full line, in pixels
    static List<Token> of(String paragraph, Direction direction, TokenFonts fonts, double line) {
        var fitting = new Fitting(paragraph, fonts, line);
        var word = new ArrayList<Token>();
        for (var token : Tokens.of(paragraph, direction)) {
            if (token.before() == Break.WORD) {
                fitting.add(word);
                word.clear();
            }
            word.add(token);
        }
        fitting.add(word);
        fitting.agree();
        return List.copyOf(fitting.pieces);
    }

    /// Sees to it that JavaFX may break before every word: it breaks a text of Latin alone only at spaces, and gaps between
    /// pieces change what it takes for words. In “info@example.org” no line may break; but once “info@” is parted from
    /// “example.”, one may before “org”.
    private void agree() {
        if (pieces.stream().noneMatch(Token::rightToLeft)) {
            IntStream.range(1, pieces.size()).filter(this::beginsWordWithoutSpace).findFirst().ifPresent(this::addGap);
        }
        while (pieces.stream().anyMatch(piece -> piece.before() == Break.ADDED)) {
            var disagreed = wordsInsideWords();
            if (disagreed.isEmpty()) {
                return;
            }
            disagreed.forEach(this::addGap);
        }
    }

    private boolean beginsWordWithoutSpace(int piece) {
        return pieces.get(piece).before() == Break.WORD
                && !Character.isWhitespace(paragraph.charAt(pieces.get(piece).span().start() - 1));
    }

    /// The pieces that begin a word of the paragraph, and none of what JavaFX is given.
    private List<Integer> wordsInsideWords() {
        var inFlow = new StringBuilder();
        var starts = new int[pieces.size()];
        for (int i = 0; i < starts.length; i++) {
            inFlow.append(pieces.get(i).before() == Break.ADDED ? TokenNodes.GAP : "");
            starts[i] = inFlow.length();
            inFlow.append(pieces.get(i).span().in(paragraph));
        }
        var lineBreaks = Tokens.lineBreaks(inFlow.toString());
        return IntStream.range(0, starts.length)
                .filter(i -> pieces.get(i).before() == Break.WORD && !lineBreaks.isBoundary(starts[i]))
                .boxed()
                .toList();
    }

    private void addGap(int piece) {
        var token = pieces.get(piece);
        pieces.set(piece, piece(token, token.span().start(), token.span().end(), Break.ADDED));
    }

    private void add(List<Token> word) {
        if (fits(word)) {
            pieces.addAll(word);
        } else {
            fill(word);
        }
    }

    private boolean fits(List<Token> word) {
        if (word.stream().mapToDouble(this::atMost).sum() <= line) {
            return true;
        }
        int length = word.stream().mapToInt(token -> token.span().length()).sum();
        return length <= LONGEST_LINE && word.stream().mapToDouble(this::width).sum() <= line;
    }

    /// Lays a word that is too wide over as many lines as it takes.
    private void fill(List<Token> word) {
        double left = line;
        for (var token : word) {
            int start = token.span().start();
            int spaceAt = start + token.span().in(paragraph).stripTrailing().length();
            if (spaceAt > start) {
                left = fill(piece(token, start, spaceAt, token.before()), left);
            }
            if (spaceAt < token.span().end()) {
                left = hang(piece(token, spaceAt, token.span().end(), spaceAt > start ? Break.NONE : token.before()), left);
            }
        }
    }

    /// Lays letters from where the line is filled to; what is left of the last line they take.
    private double fill(Token letters, double room) {
        double left = room;
        var rest = letters;
        int end = lastThatFits(rest, left);
        while (end < rest.span().end()) {
            boolean goesWhole = end == rest.span().start() || width(rest) <= line;
            if (goesWhole && left < line) { // to the next line: the “org” of an address is not parted
                end = rest.span().start();
                rest = piece(rest, end, rest.span().end(), Break.ADDED);
            } else {
                int cut = Math.max(end, graphemes.after(rest.span().start()));
                if (cut >= rest.span().end()) {
                    break;
                }
                pieces.add(piece(rest, rest.span().start(), cut, rest.before()));
                rest = piece(rest, cut, rest.span().end(), Break.ADDED);
            }
            left = line;
            end = lastThatFits(rest, left);
        }
        double width = width(rest);
        if (width > line) { // one letter of several characters; JavaFX would break inside it
            rest = rest.scaled(line / width * ROOM_TO_SCALE);
            width = width(rest);
        }
        pieces.add(rest);
        return Math.max(0, left - width);
    }

    /// Space after letters that fill the line takes no room: JavaFX, which counts it, would break before the last letter.
    private double hang(Token space, double left) {
        double width = width(space);
        if (width > left) {
            pieces.add(space.piece(space.span().start(), space.span().end(), TokenFace.Own.NONE, space.before()));
            return left;
        }
        pieces.add(space);
        return left - width;
    }

    /// Where the longest beginning of a token ends that is no wider than `room`; its start if not one grapheme is.
    private int lastThatFits(Token token, double room) {
        int start = token.span().start();
        int fits = start;
        int tooWide = Math.min(token.span().end(), start + LONGEST_LINE) + 1;
        while (tooWide - fits > 1) {
            int middle = graphemes.before((fits + tooWide + 1) / 2);
            int end = middle > fits ? middle : graphemes.after(fits);
            if (end >= tooWide) {
                break;
            }
            if (width(piece(token, start, end, token.before())) <= room) {
                fits = end;
            } else {
                tooWide = end;
            }
        }
        return fits;
    }

    private static Token piece(Token token, int start, int end, Break before) {
        return token.piece(start, end, token.face(), before);
    }

    /// As a run of the direction it has in its paragraph: faces of the system may draw it otherwise in the other.
    private double width(Token token) {
        if (token.face() == TokenFace.Own.NONE) {
            return 0;
        }
        var text = new Text(token.letters(paragraph));
        text.setFont(fonts.of(token));
        text.setNodeOrientation(token.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        return text.getLayoutBounds().getWidth();
    }

    /// An upper bound, so that only the few words that may be too wide are measured; other faces have letters of any width.
    private double atMost(Token token) {
        if (token.face() != TokenFace.Own.READING && token.face() != TokenFace.Own.LATIN) {
            return width(token);
        }
        boolean phrase = token.span().in(paragraph).chars().anyMatch(unit -> unit >= 0xFDF0 && unit <= 0xFDFF);
        return token.span().length() * (phrase ? WIDEST_PHRASE : WIDEST_LETTER) * fonts.reading().getSize();
    }
}
