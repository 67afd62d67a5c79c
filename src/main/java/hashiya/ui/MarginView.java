package hashiya.ui;

import hashiya.desk.Page.Placed;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.ArticleArea;
import hashiya.ui.reader.WrappedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The margin: a card for each mark whose paragraph is in view, level with the mark's first line.
///
/// Cards never lie on one another: the chosen one stands exactly level, or as near to it as it can be seen whole; those
/// above make room upwards, those below downwards. In a narrow window the margin becomes a strip of coloured bars, and the card of the mark looked at lies over
/// the page, clear of the words it is about.
final class MarginView extends Pane {
    private static final double WIDE = 288;
    private static final double STRIP = 26;
    private static final double SIDE = 14;
    private static final double GAP = 8;
    private static final double TOP = 40;

    /// How far a card over the page stands from the strip, so that the thin map stays free.
    private static final double BESIDE_MAP = 20;

    private final DeskModel model;
    private final ArticleView page;
    private final ArticleArea area;
    private final Phrases phrases;
    private final Map<Placed, Region> cards = new HashMap<>();
    private final Map<Placed, Region> bars = new HashMap<>();
    private final Rectangle clip = new Rectangle();
    private @Nullable Region hint;
    private boolean strip;
    private boolean seen;
    private boolean arranging;

    MarginView(DeskModel model, Ties ties, FirstSight first, ArticleView page, Phrases phrases) {
        this.model = model;
        this.page = page;
        this.area = page.area();
        this.phrases = phrases;
        getStyleClass().add("margin-view");
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        PlainClip.of(this);
        keepWidth();

        area.inView().onMoved(this::arrangeSoon);
        heightProperty().subscribe(_ -> arrangeSoon());
        ties.follow(model.focused(), _ -> arrangeSoon());
        ties.listen(model.marking()::onMarks, _ -> arrangeSoon());
        first.leave(() -> {
            seen = true;
            arrangeSoon();
        });
    }

    /// Whether only coloured bars are shown, for a narrow window.
    void setStrip(boolean strip) {
        if (this.strip != strip) {
            this.strip = strip;
            cards.clear();
            bars.clear();
            keepWidth();
        }
    }

    /// Lets the person write on the mark that has the focus, if its card is shown.
    void write(Card.Written wanted) {
        arrange();
        cards.forEach((mark, card) -> {
            if (isChosen(mark) && card instanceof Card shown) {
                shown.write(wanted);
            }
        });
    }

    private void keepWidth() {
        double width = strip ? STRIP : WIDE;
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        clip.setX(strip ? -WIDE - BESIDE_MAP : 0);
        clip.setWidth(width - clip.getX());
        arrangeSoon();
    }

    /// Once for all that moves within one pulse, and after the page has been laid out.
    private void arrangeSoon() {
        if (!arranging) {
            arranging = true;
            Platform.runLater(() -> {
                arranging = false;
                arrange();
            });
        }
    }

    private record Level(Placed mark, Region card, double top) {}

    private void arrange() {
        if (getHeight() <= 0 || !seen) {
            return; // not laid out yet, nor is the page
        }
        var inView = area.marked().inView().stream()
                .flatMap(id -> model.marking().index().of(id).stream())
                .filter(mark -> area.inView().top(mark.span()).isPresent())
                .sorted()
                .toList();
        var over = inView.stream().filter(mark -> strip && isChosen(mark)).findFirst();
        keep(cards, strip ? over.stream().toList() : inView, mark -> CardActs.card(mark, model, page, phrases));
        keep(bars, strip ? inView : List.of(), mark -> new Bar(mark, model, page, phrases));

        var levels = new ArrayList<Level>();
        for (var mark : inView) {
            var card = Objects.requireNonNull((strip ? bars : cards).get(mark));
            levels.add(new Level(mark, card, area.inView().top(mark.span()).orElse(0)));
        }
        var content = new ArrayList<Region>(levels.stream().map(Level::card).toList());
        over.ifPresent(mark -> content.add(Objects.requireNonNull(cards.get(mark))));
        boolean untouched = model.marking().index().isEmpty() && model.page().get() != null && !strip;
        if (untouched) {
            content.add(hint());
        }
        if (!getChildren().equals(content)) {
            getChildren().setAll(content);
        }
        applyCss();
        cards.forEach((mark, card) -> ((Card) card).setChosen(isChosen(mark)));
        place(levels);
        over.ifPresent(this::placeOverPage);
    }

    /// What a margin without cards says, made when it is first needed.
    private Region hint() {
        if (hint == null) {
            hint = new WrappedText(
                    phrases.say("mark.hint"), Font.font(Fonts.INTERFACE, 13), WIDE - 2 * SIDE, phrases.language().direction());
            hint.getStyleClass().add("hint");
            hint.relocate(SIDE, TOP);
        }
        return hint;
    }

    /// Makes the nodes that are missing and lets go of those no longer needed.
    private void keep(Map<Placed, Region> nodes, List<Placed> needed, Function<Placed, Region> made) {
        nodes.keySet().retainAll(List.copyOf(needed));
        for (var mark : needed) {
            nodes.computeIfAbsent(mark, missing -> {
                var node = made.apply(missing);
                node.heightProperty().subscribe(_ -> arrangeSoon());
                return node;
            });
        }
    }

    private boolean isChosen(Placed mark) {
        return mark.annotation().id().equals(model.focused().get());
    }

    private void place(List<Level> levels) {
        int chosen = 0;
        for (int i = 0; i < levels.size(); i++) {
            chosen = isChosen(levels.get(i).mark()) ? i : chosen;
        }
        var wanted = levels.stream().map(this::wanted).toList();
        double[] tops = Levels.of(wanted, chosen, GAP);
        for (int i = 0; i < tops.length; i++) {
            put(levels.get(i).card(), tops[i], wanted.get(i).height());
        }
    }

    /// The chosen card is to be seen whole where its mark is in view, and from its top where it is higher than the margin.
    private Levels.Wanted wanted(Level level) {
        double height = heightOf(level.card());
        boolean isPinned = !strip && isChosen(level.mark()) && isSeen(level);
        double lowest = Math.max(0, getHeight() - height - GAP);
        return new Levels.Wanted(isPinned ? Math.clamp(level.top(), 0, lowest) : level.top(), height);
    }

    private boolean isSeen(Level level) {
        return level.top() < getHeight() && area.inView().bottom(level.mark().span()).orElse(0) > 0;
    }

    private void put(Region card, double top, double height) {
        double side = strip ? (STRIP - card.prefWidth(-1)) / 2 : SIDE;
        card.resizeRelocate(side, top, getWidth() - 2 * side, height);
    }

    /// Below the last line of its mark; above the first where there is no room; else where it fits.
    private void placeOverPage(Placed mark) {
        var card = Objects.requireNonNull(cards.get(mark));
        double width = WIDE - 2 * SIDE;
        double height = heightOf(card);
        double below = area.inView().bottom(mark.span()).orElse(0) + GAP;
        double above = area.inView().top(mark.span()).orElse(0) - GAP - height;
        double lowest = Math.max(0, getHeight() - height - GAP);
        double top = below <= lowest ? below : above >= 0 ? above : lowest;
        card.resizeRelocate(-BESIDE_MAP - width, top, width, height);
    }

    private double heightOf(Region card) {
        return Math.ceil(card.prefHeight(WIDE - 2 * SIDE));
    }

    /// A mark in the strip: its colour alone.
    private static final class Bar extends Region {
        Bar(Placed mark, DeskModel model, ArticleView page, Phrases phrases) {
            setAccessibleText(new MarkWords(phrases).sentence(mark.annotation()));
            getStyleClass().add("bar");
            getStyleClass().addAll(MarkLooks.look(mark).styleClasses());
            CardActs.lookWhenPressed(this, mark, model, page);
        }
    }
}
