package hashiya.ui;

import hashiya.article.Article;
import hashiya.desk.Describing;
import hashiya.desk.Details;
import hashiya.phrases.Phrases;
import java.time.ZoneOffset;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is known of the article being read, to be written in a card over it: title, outlet, byline, date, address, language.
///
/// Enter stores it, Escape leaves it as it was. Where somebody else has said something else meanwhile, the card stays with
/// what this person has written, and Enter then puts it in the place of the other's, which has been told.
final class DetailsCard extends VBox {
    private static final double WIDTH = 460;
    private static final double LABEL = 96;
    private static final Insets BETWEEN_BARS = new Insets(84, 16, 48, 16);

    private final ReadingModel model;
    private final Phrases phrases;
    private final Runnable onLeave;
    private final TextField title = field("title");
    private final TextField outlet = field("outlet");
    private final TextField byline = field("byline");
    private final TextField published = field("published");
    private final Label days = new Label();
    private final TextField url = field("url");
    private final TextField language = field("language");
    private @Nullable Article seen;

    /// @param onLeave told when it is done with, whatever came of it
    DetailsCard(ReadingModel model, Phrases phrases, Runnable onLeave) {
        this.model = model;
        this.phrases = phrases;
        this.onLeave = onLeave;
        getStyleClass().add("details-card");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        StackPane.setMargin(this, BETWEEN_BARS);
        setAccessibleText(phrases.say("details.open"));
        days.getStyleClass().add("days");
        days.setMinWidth(0);
        var heading = new Label(phrases.say("details.heading"));
        heading.getStyleClass().add("codebook-heading");
        getChildren().addAll(
                heading,
                row("title", title),
                row("outlet", outlet),
                row("byline", byline),
                row("published", published),
                beneath(days),
                row("url", url),
                row("language", language),
                beneath(new HBox(8, button("details.store", this::store), button("details.leave", this::close))));
        published.textProperty().subscribe(this::tellDays);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                store();
                event.consume();
            }
        });
        setVisible(false);
    }

    /// Shows what is known of the article being read, if there is one.
    void open() {
        var page = model.page().get();
        if (page != null) {
            show(page.article());
            setVisible(true);
            title.requestFocus();
        }
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            onLeave.run();
        }
    }

    private void show(Article article) {
        seen = article;
        var details = Details.of(article);
        title.setText(details.title());
        outlet.setText(details.outlet());
        byline.setText(details.byline());
        published.setText(details.published());
        url.setText(details.url());
        language.setText(details.language());
    }

    private void store() {
        var wanted = new Details(
                title.getText(), outlet.getText(), byline.getText(), published.getText(), url.getText(), language.getText());
        model.describe(Objects.requireNonNull(seen), wanted, this::close, theirs -> seen = theirs);
    }

    /// Says what day is written, by both calendars.
    private void tellDays(String written) {
        days.setText(Describing.day(written)
                .map(day -> phrases.say(
                        "details.days",
                        phrases.date(day.day().atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
                        phrases.date(Objects.requireNonNull(day.hijri()))))
                .orElse(written.isBlank() ? "" : phrases.say("details.no-day")));
    }

    private static TextField field(String name) {
        var field = new TextField();
        field.setId("details-" + name);
        return field;
    }

    private HBox row(String name, TextField field) {
        String words = phrases.say("details." + name);
        field.setAccessibleText(words);
        HBox.setHgrow(field, Priority.ALWAYS);
        var label = new Label(words);
        label.setMinWidth(LABEL);
        var row = new HBox(label, field);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("reading-row");
        row.setSpacing(0);
        return row;
    }

    /// Stands below the fields, not below their names.
    private static HBox beneath(Node node) {
        var row = new HBox(node);
        row.setPadding(new Insets(0, 0, 0, LABEL));
        return row;
    }

    private Button button(String phrase, Runnable act) {
        var button = new Button(phrases.say(phrase));
        button.setId(phrase.replace('.', '-'));
        button.getStyleClass().add("quiet-button");
        button.setOnAction(_ -> act.run());
        return button;
    }
}
