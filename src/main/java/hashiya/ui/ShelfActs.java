package hashiya.ui;

import hashiya.article.Progress;
import hashiya.library.Choices;
import hashiya.library.Grouping;
import hashiya.library.Listing;
import hashiya.library.Shelf;
import hashiya.phrases.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/// What a person does with the articles they have chosen on the shelf, and with the folders they lie in.
final class ShelfActs {
    private final DeskModel model;
    private final ListView<Long> list;
    private final NameField naming;
    private final Phrases phrases;
    private final ShelfNames names;

    ShelfActs(DeskModel model, ListView<Long> list, NameField naming, Phrases phrases) {
        this.model = model;
        this.list = list;
        this.naming = naming;
        this.phrases = phrases;
        names = new ShelfNames(phrases);
    }

    /// What a group is called.
    String name(Shelf.Group group) {
        return names.of(group, model.shelf().standing().grouping());
    }

    static String word(Progress progress) {
        return progress.name().toLowerCase(Locale.ROOT);
    }

    /// Opens the article of the line that has the focus, or folds its group.
    void open() {
        var line = list.getFocusModel().getFocusedItem();
        if (line != null) {
            open(line);
        }
    }

    void open(long line) {
        if (line < 0) {
            model.shelf().heading(line).ifPresent(group -> model.shelf().fold(group, !model.shelf().isFolded(group)));
        } else {
            model.shelf().listing(line).map(Listing::id).ifPresent(model.reading()::open);
        }
    }

    /// Deletes the articles that are chosen; a folder whose heading is chosen goes, and its articles stay.
    void remove() {
        var folder = chosenFolder();
        if (folder.isPresent()) {
            model.arranging().remove(folder.get());
        } else {
            model.shelf().remove(chosen());
        }
    }

    /// Asks for another name of the folder whose heading is chosen.
    void rename() {
        chosenFolder().ifPresent(folder ->
                naming.ask("arrange.rename-prompt", folder, name -> model.arranging().rename(folder, name)));
    }

    void markUnread() {
        mark(Progress.UNREAD);
    }

    void markInWork() {
        mark(Progress.IN_WORK);
    }

    void markDone() {
        mark(Progress.DONE);
    }

    private void mark(Progress progress) {
        model.arranging().mark(chosen(), progress);
    }

    /// Shows the folders to choose one from.
    void chooseFolder() {
        var articles = chosen();
        if (!articles.isEmpty()) {
            model.shelf().choose(choices -> below(folders(articles, choices)));
        }
    }

    /// Shows the tags to choose one from.
    void chooseTag() {
        var articles = chosen();
        if (!articles.isEmpty()) {
            model.shelf().choose(choices -> below(tags(articles, choices)));
        }
    }

    private void below(List<MenuItem> items) {
        var shown = new ContextMenu(items.toArray(MenuItem[]::new));
        shown.setId("shelf-choice");
        shown.show(list, Side.TOP, 40, 40);
    }

    /// Shows what can be done with what is chosen.
    void showMenu(double screenX, double screenY) {
        var articles = chosen();
        var folder = chosenFolder();
        model.shelf().choose(choices -> {
            var menu = new ContextMenu();
            menu.setId("shelf-menu");
            if (folder.isPresent()) {
                menu.getItems().addAll(item("arrange.rename", this::rename), item("arrange.remove-folder", this::remove));
            } else if (!articles.isEmpty()) {
                menu.getItems().addAll(
                        item("progress.mark-unread", this::markUnread),
                        item("progress.mark-in_work", this::markInWork),
                        item("progress.mark-done", this::markDone),
                        new SeparatorMenuItem(),
                        menu("arrange.put-in", folders(articles, choices)),
                        menu("arrange.tag", tags(articles, choices)),
                        new SeparatorMenuItem(),
                        item("shelf.remove", () -> model.shelf().remove(articles)));
            }
            menu.getItems().add(item("arrange.new-folder", () ->
                    naming.ask("arrange.folder-prompt", "", model.arranging()::make)));
            menu.show(list, screenX, screenY);
        });
    }

    private List<MenuItem> folders(List<Long> articles, Choices choices) {
        var items = new ArrayList<MenuItem>();
        for (var folder : choices.folders().few()) {
            items.add(named(folder, () -> model.arranging().put(articles, folder)));
        }
        items.add(item("arrange.put-in-new", () -> putInNew(articles)));
        items.add(item("arrange.take-out", () -> model.arranging().put(articles, "")));
        return items;
    }

    /// Asks for the name of a folder and puts articles into it.
    void putInNew(List<Long> articles) {
        naming.ask("arrange.folder-prompt", "", name -> model.arranging().put(articles, name));
    }

    private List<MenuItem> tags(List<Long> articles, Choices choices) {
        var items = new ArrayList<MenuItem>();
        var worn = worn(articles);
        for (var tag : choices.tags().few()) {
            boolean isWorn = worn.contains(tag);
            items.add(named(isWorn ? "✓ " + tag : tag, () -> {
                if (isWorn) {
                    model.arranging().untag(articles, tag);
                } else {
                    model.arranging().tag(articles, tag);
                }
            }));
        }
        items.add(item("arrange.new-tag", () ->
                naming.ask("arrange.tag-prompt", "", name -> model.arranging().tag(articles, name))));
        return items;
    }

    private Menu menu(String phrase, List<MenuItem> items) {
        return new Menu(phrases.say(phrase), null, items.toArray(MenuItem[]::new));
    }

    /// The tags that all of some articles have, as far as they are known.
    private List<String> worn(List<Long> articles) {
        var worn = new ArrayList<String>(
                model.shelf().listing(articles.getFirst()).map(Listing::tags).orElse(List.of()));
        for (var article : articles) {
            worn.retainAll(model.shelf().listing(article).map(Listing::tags).orElse(List.of()));
        }
        return worn;
    }

    private MenuItem item(String phrase, Runnable act) {
        return named(phrases.say(phrase), act);
    }

    private static MenuItem named(String name, Runnable act) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> act.run());
        return item;
    }

    /// Whether the shelf stands in folders.
    boolean isInFolders() {
        return model.shelf().standing().grouping() == Grouping.FOLDER;
    }

    /// The folder a line stands in, or is the heading of; nothing where the shelf does not stand in folders.
    Optional<String> folderAt(@Nullable Long line) {
        if (line == null || !isInFolders()) {
            return Optional.empty();
        }
        return (line < 0 ? model.shelf().heading(line) : model.shelf().group(line)).map(Shelf.Group::label);
    }

    private Optional<String> chosenFolder() {
        var line = list.getFocusModel().getFocusedItem();
        return line == null || line >= 0 ? Optional.empty() : folderAt(line).filter(name -> !name.isEmpty());
    }

    /// The articles that are chosen.
    List<Long> chosen() {
        return list.getSelectionModel().getSelectedItems().stream().filter(line -> line != null && line > 0).toList();
    }
}
