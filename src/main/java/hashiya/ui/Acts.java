package hashiya.ui;

import hashiya.article.Attribution;
import hashiya.article.Kind;
import hashiya.desk.Act;
import hashiya.exchange.Profile;
import hashiya.phrases.Language;
import hashiya.phrases.Phrases;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import org.jspecify.annotations.Nullable;

/// What can be done in the window, as menus; the buttons do the same acts.
final class Acts {
    private static final Modifier CTRL = KeyCombination.SHORTCUT_DOWN;
    private static final Modifier SHIFT = KeyCombination.SHIFT_DOWN;

    private final DeskModel model;
    private final Phrases phrases;
    private final FileDialogs dialogs;
    private final ArticleView page;
    private final MainWindow window;
    private final Ties ties;

    Acts(DeskModel model, Ties ties, Phrases phrases, FileDialogs dialogs, ArticleView page, MainWindow window) {
        this.model = model;
        this.ties = ties;
        this.phrases = phrases;
        this.dialogs = dialogs;
        this.page = page;
        this.window = window;
    }

    Menu file() {
        return menu("menu.file",
                item("file.open", this::open, key(KeyCode.O, CTRL)),
                item("file.paste", this::paste, key(KeyCode.V, CTRL)),
                new SeparatorMenuItem(),
                item("details.open", window::describeArticle, key(KeyCode.I, CTRL)),
                export(),
                item("code.import", this::importCodebook),
                new SeparatorMenuItem(),
                item("file.close", window::close, key(KeyCode.Q, CTRL)));
    }

    Menu edit() {
        var undoing = model.undoing();
        return menu("menu.edit",
                named("edit.undo", undoing.undoable(), item("edit.undo", undoing::undo, key(KeyCode.Z, CTRL))),
                named("edit.redo", undoing.redoable(), item("edit.redo", undoing::redo, key(KeyCode.Z, CTRL, SHIFT))),
                new SeparatorMenuItem(),
                item("edit.copy", () -> page.area().copy()),
                item("edit.copy-citation", page.citing()::copy, key(KeyCode.C, CTRL, SHIFT)),
                item("find.open", page.finding()::begin, key(KeyCode.F, CTRL)),
                item("find.next", () -> page.finding().goOn(1), key(KeyCode.F3)),
                item("find.previous", () -> page.finding().goOn(-1), key(KeyCode.F3, SHIFT)),
                new SeparatorMenuItem(),
                item("search.library", window::search, key(KeyCode.F, CTRL, SHIFT)),
                new SeparatorMenuItem(),
                item("mark.quote", () -> page.acts().mark(Kind.QUOTE)),
                item("mark.claim", () -> page.acts().mark(Kind.CLAIM)),
                new Menu(phrases.say("mark.told"), null,
                        item("mark.told.direct", () -> page.acts().tellAs(Attribution.Type.DIRECT)),
                        item("mark.told.indirect", () -> page.acts().tellAs(Attribution.Type.INDIRECT)),
                        item("mark.told.mixed", () -> page.acts().tellAs(Attribution.Type.MIXED))),
                item("code.choose", () -> page.acts().ask(Question.CODE)),
                item("truth.choose", () -> page.acts().ask(Question.TRUTH)),
                item("evidence.write", page.acts()::writeEvidence),
                item("speaker.choose", page.acts()::selectionSpeaks),
                item("speaker.everywhere", () -> page.acts().ask(Question.SPEAKER_EVERYWHERE)),
                item("mark.lay", page.acts()::layOnSelection),
                item("mark.delete", model.marking()::deleteFocused),
                proposals(),
                versions(),
                item("mark.next", () -> model.marking().focusNeighbour(1)),
                item("mark.previous", () -> model.marking().focusNeighbour(-1)));
    }

    /// What can be said to an article that is nearly the same; rests while there is none.
    private Menu versions() {
        var menu = menu("versions.menu",
                item("versions.join", model.versioning()::join, key(KeyCode.J, CTRL)),
                item("versions.apart", model.versioning()::keepApart, key(KeyCode.J, CTRL, SHIFT)));
        ties.follow(model.versioning().offer(), offer -> menu.setDisable(offer == null));
        return menu;
    }

    private Menu proposals() {
        var items = new ProposalItems(model.proposals(), page, phrases);
        var menu = menu("proposal.menu", items.all().toArray(MenuItem[]::new));
        menu.getItems().addFirst(item("proposal.decide", window::decideOnProposals, key(KeyCode.ENTER, CTRL)));
        menu.setOnShowing(_ -> items.count());
        return menu;
    }

    Menu view() {
        return menu("menu.view",
                item("view.shelf", window::toggleShelf, key(KeyCode.F9)),
                item("view.codebook", window::toggleCodebook, key(KeyCode.F4)),
                item("view.reading", window::toggleReadingPanel, key(KeyCode.F7)),
                item("view.invisibles", window::toggleInvisibles, key(KeyCode.F6)),
                item("view.theme", () -> window.change(liked -> liked.with(liked.theme().next())), key(KeyCode.F8)),
                new SeparatorMenuItem(),
                item("view.larger", () -> window.zoom(1), key(KeyCode.EQUALS, CTRL)),
                item("view.smaller", () -> window.zoom(-1), key(KeyCode.MINUS, CTRL)),
                item("view.usual-size", window::usualSize, key(KeyCode.DIGIT0, CTRL)),
                new SeparatorMenuItem(),
                language("language.ar", Language.ARABIC),
                language("language.en", Language.ENGLISH));
    }

    /// The tables that can be taken out.
    Menu export() {
        return menu("menu.export",
                item("export.full", () -> exportAnnotations(Profile.FULL), key(KeyCode.E, CTRL)),
                item("export.simple", () -> exportAnnotations(Profile.SIMPLE)),
                item("export.articles", this::exportArticles),
                item("export.codebook", this::exportCodebook));
    }

    void open() {
        var files = dialogs.open(phrases.say("file.open"));
        if (!files.isEmpty()) {
            model.taking().take(files);
        }
    }

    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        model.taking().paste(text == null ? "" : text);
    }

    void importCodebook() {
        dialogs.openTable(phrases.say("code.import")).ifPresent(model.codebook()::take);
    }

    private void exportAnnotations(Profile profile) {
        dialogs.save(phrases.say("menu.export"), "annotations.csv")
                .ifPresent(target -> model.exportAnnotations(target, profile));
    }

    private void exportArticles() {
        dialogs.save(phrases.say("menu.export"), "articles.csv").ifPresent(model::exportArticles);
    }

    private void exportCodebook() {
        dialogs.save(phrases.say("menu.export"), "codebook.csv").ifPresent(model::exportCodebook);
    }

    private RadioMenuItem language(String phrase, Language language) {
        var item = new RadioMenuItem(phrases.say(phrase));
        item.setSelected(phrases.language() == language);
        item.setOnAction(_ -> window.speak(language));
        return item;
    }

    private Menu menu(String phrase, MenuItem... items) {
        return new Menu(phrases.say(phrase), null, items);
    }

    private MenuItem item(String phrase, Runnable act) {
        var item = new MenuItem(phrases.say(phrase));
        item.setOnAction(_ -> act.run());
        return item;
    }

    private MenuItem item(String phrase, Runnable act, KeyCombination key) {
        var item = item(phrase, act);
        item.setAccelerator(key);
        return item;
    }

    /// An item that names the act it would undo or do again, and rests while there is none.
    private MenuItem named(String phrase, ObservableValue<@Nullable Act> act, MenuItem item) {
        ties.follow(act, now -> {
            item.setDisable(now == null);
            item.setText(now == null ? phrases.say(phrase) : phrases.say(phrase + ".named", phrases.say(now.phrase(), now.about())));
        });
        return item;
    }

    private static KeyCombination key(KeyCode code, Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
