package hashiya.ui;

import hashiya.article.Attribution;
import hashiya.article.Code;
import hashiya.desk.Page.Placed;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.ArticleArea;
import hashiya.ui.reader.WrappedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;

/// The margin: a card for each mark whose paragraph is in view, level with the mark's first line.
///
/// Cards never lie on one another: the chosen one stands exactly level, those above make room upwards, those below
/// downwards. In a narrow window the margin becomes a strip of coloured bars.
final class MarginView extends Pane {
    private static final double WIDE = 288;
    private static final double STRIP = 26;
    private static final double SIDE = 14;
    private static final double GAP = 8;
    private static final double TOP = 40;

    private final DeskModel model;
    private final ArticleView page;
    private final ArticleArea area;
    private final Phrases phrases;
    private final Map<Placed, Region> inView = new HashMap<>();
    private final Region hint;
    private boolean strip;
    private boolean arranging;

    MarginView(DeskModel model, Ties ties, ArticleView page, Phrases phrases) {
        this.model = model;
        this.page = page;
        this.area = page.area();
        this.phrases = phrases;
        hint = new WrappedText(phrases.say("mark.hint"), Font.font(Fonts.INTERFACE, 13), WIDE - 2 * SIDE);
        hint.getStyleClass().add("hint");
        getStyleClass().add("margin-view");
        keepWidth();
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);

        area.onPageMoved(this::arrangeSoon);
        heightProperty().subscribe(_ -> arrangeSoon());
        ties.follow(model.focused(), _ -> arrangeSoon());
        ties.followList(model.marks(), _ -> arrangeSoon());
    }

    /// Whether only coloured bars are shown, for a narrow window.
    void setStrip(boolean strip) {
        if (this.strip != strip) {
            this.strip = strip;
            inView.clear();
            keepWidth();
        }
    }

    /// Opens the note on the mark that has the focus, if its card is shown.
    void writeNote() {
        arrange();
        inView.forEach((mark, card) -> {
            if (mark.annotation().id().equals(model.focused().get()) && card instanceof Card shown) {
                shown.writeNote();
            }
        });
    }

    private void keepWidth() {
        double width = strip ? STRIP : WIDE;
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
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
        var levels = new ArrayList<Level>();
        var shown = new HashMap<Placed, Region>();
        for (var mark : model.marks()) {
            area.lineTop(mark.span()).ifPresent(top -> {
                var card = Objects.requireNonNullElseGet(inView.get(mark), () -> cardFor(mark));
                shown.put(mark, card);
                levels.add(new Level(mark, card, top));
            });
        }
        inView.clear();
        inView.putAll(shown);
        List<? extends Region> cards = levels.stream().map(Level::card).toList();
        boolean untouched = model.marks().isEmpty() && model.page().get() != null && !strip;
        List<? extends Region> content = untouched ? List.of(hint) : cards;
        if (!getChildren().equals(content)) {
            getChildren().setAll(content);
        }
        applyCss();
        hint.relocate(SIDE, TOP);
        place(levels);
    }

    private void place(List<Level> levels) {
        int chosen = 0;
        for (int i = 0; i < levels.size(); i++) {
            boolean isChosen = levels.get(i).mark().annotation().id().equals(model.focused().get());
            if (levels.get(i).card() instanceof Card card) {
                card.setChosen(isChosen);
            }
            chosen = isChosen ? i : chosen;
        }
        var wanted = levels.stream().map(level -> new Levels.Wanted(level.top(), heightOf(level.card()))).toList();
        double[] tops = Levels.of(wanted, chosen, GAP);
        for (int i = 0; i < tops.length; i++) {
            put(levels.get(i).card(), tops[i], wanted.get(i).height());
        }
    }

    private void put(Region card, double top, double height) {
        double side = strip ? (STRIP - card.prefWidth(-1)) / 2 : SIDE;
        card.resizeRelocate(side, top, getWidth() - 2 * side, height);
    }

    private double heightOf(Region card) {
        return Math.ceil(card.prefHeight(WIDE - 2 * SIDE));
    }

    private Region cardFor(Placed mark) {
        var id = mark.annotation().id();
        var card = strip ? new Bar(mark, phrases) : new Card(mark, model.proposals().why(id), phrases, new Card.Listener() {
            @Override
            public void deletes() {
                model.focused().set(id);
                model.marking().deleteFocused();
                leaves();
            }

            @Override
            public void writes(String note) {
                model.marking().change(mark.annotation(), mark.annotation().withNote(note));
            }

            @Override
            public void accepts() {
                model.focused().set(id);
                model.proposals().accept();
                leaves();
            }

            @Override
            public void tells(Attribution.Type type) {
                model.focused().set(id);
                page.tellAs(type);
                leaves();
            }

            @Override
            public void speaks() {
                model.focused().set(id);
                leaves();
                page.selectionSpeaks();
            }

            @Override
            public void reports() {
                model.focused().set(id);
                page.selectionReports();
                leaves();
            }

            @Override
            public void takes(Code code) {
                model.codebook().take(id, code);
                leaves();
            }

            @Override
            public void chooses() {
                model.focused().set(id);
                page.chooseCode();
            }

            @Override
            public void leaves() {
                area.requestFocus();
            }
        });
        card.heightProperty().subscribe(_ -> arrangeSoon());
        card.setOnMousePressed(_ -> {
            model.focused().set(id);
            area.requestFocus();
        });
        card.focusedProperty().subscribe(focused -> {
            if (focused) {
                model.focused().set(id);
            }
        });
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                model.marking().deleteFocused();
                area.requestFocus();
            } else if (event.getCode() == KeyCode.ENTER && card instanceof Card open) {
                if (!model.proposals().accept()) {
                    open.writeNote();
                }
            } else if (event.getCode() == KeyCode.ESCAPE) {
                area.requestFocus();
            }
        });
        return card;
    }

    /// A mark in the strip: its colour alone.
    private static final class Bar extends Region {
        Bar(Placed mark, Phrases phrases) {
            setAccessibleText(new MarkWords(phrases).sentence(mark.annotation()));
            getStyleClass().add("bar");
            getStyleClass().addAll(ArticleView.look(mark).styleClasses());
        }
    }
}
