package hashiya.ui;

import hashiya.article.Article;
import hashiya.desk.Describing;
import hashiya.desk.Details;
import hashiya.phrases.Phrases;
import java.time.ZoneOffset;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// What is known of the article being read, to be written in a card over it: title, outlet, byline, date, address, language.
///
/// Where somebody else has said something else meanwhile, the card stays with
/// what this person has written, and Enter then puts it in the place of the other's, which has been told.
final class DetailsCard extends FormCard {
    private final ReadingModel model;
    private final Phrases phrases;
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
        super("details", phrases, onLeave);
        this.model = model;
        this.phrases = phrases;
        days.getStyleClass().add("days");
        days.setMinWidth(0);
        getChildren().addAll(
                row("title", title),
                row("outlet", outlet),
                row("byline", byline),
                row("published", published),
                beneath(days),
                row("url", url),
                row("language", language),
                buttons());
        published.textProperty().subscribe(this::tellDays);
    }

    /// Shows what is known of the article being read, if there is one.
    void open() {
        var page = model.page().get();
        if (page != null) {
            show(page.article());
            setVisible(true);
            Keyboard.giveTo(title);
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

    @Override
    void keep() {
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
}
