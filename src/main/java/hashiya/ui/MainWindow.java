package hashiya.ui;

import hashiya.arabic.Direction;
import hashiya.phrases.Language;
import hashiya.phrases.Phrases;
import hashiya.ui.Session.CutOff;
import hashiya.ui.reader.ArticleArea;
import hashiya.ui.reader.Invisibles;
import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The window: shelf, page and margin between two quiet bars; mirrored in Arabic.
public final class MainWindow {
    private final FileDialogs dialogs;
    private final Consumer<Settings> onSettings;
    private final Runnable onClose;
    private final Walls root;
    private final FirstSight first;
    private final DeskModel model;
    private final Ties ties = new Ties();
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyObjectWrapper<@Nullable CutOff> lastTime = new ReadOnlyObjectWrapper<>();
    private Parts parts;

    private record Parts(BorderPane frame, Columns columns, ShelfView shelf, ArticleView page, StatusBar status, OverPage overPage) {}

    /// @param onSettings told whenever the person changes how they like the window
    /// @param onClose told when the person wants to leave
    public MainWindow(
            DeskModel model, FileDialogs dialogs, Settings settings, Consumer<Settings> onSettings, Runnable onClose) {
        this(
                new Walls(settings.theme()),
                new ArticleArea(settings.typography()),
                FirstSight.over(),
                model,
                dialogs,
                settings,
                onSettings,
                onClose);
        stand();
    }

    /// The window's parts put together; to be [stood up][#stand].
    ///
    /// @param root becomes the root of the window's scene, if it is not that already
    /// @param page of the article, set as `settings` say
    /// @param first what it leaves for when it has been seen
    MainWindow(
            Walls root,
            ArticleArea page,
            FirstSight first,
            DeskModel model,
            FileDialogs dialogs,
            Settings settings,
            Consumer<Settings> onSettings,
            Runnable onClose) {
        this.root = root;
        this.first = first;
        this.model = model;
        this.dialogs = dialogs;
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.onSettings = onSettings;
        this.onClose = onClose;
        model.shelf().startAs(settings.shelf());
        root.addEventHandler(DragEvent.DRAG_OVER, this::offer);
        root.addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
        parts = build(page);
        propose();
        model.giveTo(settings.coder());
        root.widthProperty().subscribe(width -> parts.columns().fit(width.doubleValue()));
    }

    /// Puts all parts in their places.
    void stand() {
        root.getChildren().setAll(parts.frame());
    }

    /// The root of the window's scene.
    Walls root() {
        return root;
    }

    DeskModel model() {
        return model;
    }

    /// Tells the person how the last window ended, and offers to reopen what it had open.
    void offerLastTime(CutOff cutOff) {
        lastTime.set(cutOff);
    }

    /// How the last window ended; `null` for nothing to tell of, or once the person has been told.
    ReadOnlyObjectProperty<@Nullable CutOff> lastTime() {
        return lastTime.getReadOnlyProperty();
    }

    void dismissLastTime() {
        lastTime.set(null);
    }

    /// How the person likes the window now.
    ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /// Takes what the person likes otherwise; theme and page change at once.
    void change(UnaryOperator<Settings> otherwise) {
        var old = settings.get();
        var other = otherwise.apply(old);
        settings.set(other);
        onSettings.accept(other);
        if (!other.coder().equals(old.coder())) {
            model.giveTo(other.coder());
        }
        if (other.theme() != old.theme()) {
            root.paint(other.theme());
        }
        model.shelf().stand(other.shelf());
        propose();
        var area = parts.page().area();
        if (!area.typography().equals(other.typography())) {
            area.set(other.typography());
        }
        if (!area.view().equals(other.view())) {
            area.set(other.view());
        }
    }

    /// Builds the views anew in another language; what they show, and where it was being read, stays.
    void speak(Language language) {
        change(settings -> settings.with(language));
        int paragraph = parts.page().area().inView().topParagraph();
        boolean shelfShown = parts.columns().isShelfShown();
        ties.cut();
        parts = build(new ArticleArea(settings.get().typography()));
        stand();
        parts.columns().fit(root.getWidth());
        parts.columns().showShelf(shelfShown);
        parts.page().area().scrolling().showFrom(paragraph);
    }

    void toggleShelf() {
        parts.columns().showShelf(!parts.columns().isShelfShown());
    }

    /// Makes ready to type what to look for in the library.
    void search() {
        parts.columns().showShelf(true);
        parts.shelf().search();
    }

    void zoom(int step) {
        parts.page().zooming().step(step);
    }

    void usualSize() {
        change(settings -> settings.withTextSize(Settings.DEFAULT.textSize()));
    }

    /// Draws invisible characters as small signs, or no longer.
    void showInvisibles(Invisibles choice) {
        change(settings -> settings.with(settings.view().with(choice)));
    }

    void toggleInvisibles() {
        boolean shown = settings.get().view().invisibles() == Invisibles.SHOWN;
        showInvisibles(shown ? Invisibles.HIDDEN : Invisibles.SHOWN);
    }

    /// Shows the panel of reading settings, or folds it again.
    void toggleReadingPanel() {
        parts.overPage().toggleReading();
    }

    /// Folds the panel that is shown and gives the keyboard back to the article.
    void foldPanels() {
        parts.overPage().fold();
    }

    /// Opens the menu of what can be decided about proposals, with how many each choice is about.
    void decideOnProposals() {
        parts.status().decideOnProposals();
    }

    /// Lets the person say what is known of the article being read.
    void describeArticle() {
        parts.overPage().describeArticle();
    }

    /// Lets the person write between which days articles were published that the shelf is to show.
    void chooseDays() {
        parts.overPage().chooseDays();
    }

    /// Lets the person choose by typing; see [Chooser#open(String, Function, String)].
    void choose(String prompt, Function<String, List<Chooser.Choice>> answers, String typed) {
        parts.overPage().choose(prompt, answers, typed);
    }

    /// Shows the codebook, or folds it again.
    void toggleCodebook() {
        parts.overPage().toggleCodebook();
    }

    void close() {
        onClose.run();
    }

    private void propose() {
        model.proposals().setOn(settings.get().firstReading() == FirstReading.SHOWN);
    }

    private Parts build(ArticleArea area) {
        var phrases = Phrases.in(settings.get().language());
        var page = new ArticleView(
                model,
                ties,
                first,
                phrases,
                settings.get(),
                area,
                size -> change(settings -> settings.withTextSize(size)));
        var margin = new MarginView(model, ties, first, page, phrases);
        page.acts().onWrite(margin::write);
        var shelf = new ShelfView(model, this, ties, first, phrases);
        var acts = new Acts(model, ties, phrases, dialogs, page, this);
        var middle = new StackPane(new EmptyDesk(model, ties, first, acts, phrases), page);
        var panels = List.of(new VersioningPanel(model, ties, phrases), new ReviewPanel(model, ties, phrases, page));
        var columns = new Columns(shelf, middle, page, margin, panels);
        var frame = new BorderPane(columns);
        frame.setTop(new TopBar(acts, this, first, phrases));
        var status = new StatusBar(model, ties, first, page, phrases);
        frame.setBottom(new VBox(
                NoticeBar.ofLastTime(this, ties, phrases),
                NoticeBar.ofPitfalls(model, ties, phrases, () -> showInvisibles(Invisibles.SHOWN)),
                NoticeBar.ofNotices(model, ties, phrases),
                status));
        root.setNodeOrientation(
                settings.get().language().direction() == Direction.RIGHT_TO_LEFT
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        var overPage = new OverPage(this, model, ties, page, acts::importCodebook, phrases);
        page.acts().onAsk(overPage::ask);
        frame.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> overPage.hide());
        return new Parts(frame, columns, shelf, page, status, overPage);
    }

    private void offer(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            model.taking().take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
