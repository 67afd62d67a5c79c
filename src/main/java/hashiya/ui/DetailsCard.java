package hashiya.ui;

import hashiya.article.Article;
import hashiya.desk.Details;
import hashiya.phrases.Phrases;
import java.util.Objects;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// What is known of the article being read, to be written in a card over it: title, outlet, byline, date, address, language.
///
/// Where somebody else has said something else meanwhile, the card stays with
/// what this person has written, and Enter then puts it in the place of the other's, which has been told.
final class DetailsCard extends FormCard {
    private final ReadingModel model;
    private final TextField title = field("title");
    private final TextField outlet = field("outlet");
    private final TextField byline = field("byline");
    private final TextField published = field("published");
    private final TextField url = field("url");
    private final TextField language = field("language");
    private @Nullable Article seen;

    /// @param onLeave told when it is done with, whatever came of it
    DetailsCard(ReadingModel model, Phrases phrases, Runnable onLeave) {
        super("details", phrases, onLeave);
        this.model = model;
        getChildren().addAll(
                row("title", title),
                row("outlet", outlet),
                row("byline", byline),
                row("published", published),
                beneath(new WrittenDay(published, phrases)),
                row("url", url),
                row("language", language),
                buttons());
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
}
