package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Progress;
import hashiya.desk.Act;
import hashiya.desk.Deed;
import hashiya.library.Folder;
import hashiya.library.Grouping;
import hashiya.library.Listing;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Keeping the shelf in order with mouse and keys.
class ShelfInFoldersTest {
    @TempDir
    Path folder;

    private TestWindow window;

    @BeforeEach
    void open() {
        window = TestWindow.on(folder.resolve("library.hashiya"), 1200, 800);
        for (var title : List.of("المرفأ يعود", "أمطار غزيرة", "السوق هادئة")) {
            window.desk().shelving().paste(title + "\nفيه كلام عن " + title + ".\n");
        }
        window.desk().arranging().make("البحر");
        Toolkit.run(() -> window.window().change(
                settings -> settings.with(settings.shelf().with(Grouping.FOLDER))));
        settle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void standsInFoldersTheEmptyOnesToo() {
        assertThat(lines()).containsExactly("البحر", "بلا مجلد", "السوق هادئة", "أمطار غزيرة", "المرفأ يعود");
    }

    @Test
    void articlesAreDraggedIntoAFolder() {
        select("أمطار غزيرة");
        window.hands().press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);

        drag("المرفأ يعود", "البحر");

        assertThat(lines()).containsExactly("البحر", "أمطار غزيرة", "المرفأ يعود", "بلا مجلد", "السوق هادئة");
        assertThat(folders()).extracting(Folder::articles).containsExactly(2);
        assertThat(Toolkit.call(() -> Objects.requireNonNull(window.model().errands().notice().get()).phrase()))
                .isEqualTo("arrange.put");

        drag("أمطار غزيرة", "السوق هادئة");
        assertThat(folders()).as("on an article that lies in none").extracting(Folder::articles).containsExactly(1);
    }

    @Test
    void whatIsDroppedElsewhereStays() {
        window.hands().moveTo(row("أمطار غزيرة")).press(MouseButton.PRIMARY);
        window.hands().moveBy(-30, 10).moveTo(window.page()).release(MouseButton.PRIMARY);
        settle();

        assertThat(folders()).extracting(Folder::articles).containsExactly(0);
        drag("المرفأ يعود", "البحر");
        assertThat(folders()).extracting(Folder::articles).containsExactly(1);
    }

    @Test
    void whereTheShelfIsNotInFoldersTheyShowWhileArticlesAreDragged() throws TimeoutException {
        window.desk().arranging().make("التلال");
        Toolkit.run(() -> window.window().change(settings -> settings.with(settings.shelf().with(Grouping.NONE))));
        settle();

        pickUp("أمطار غزيرة");
        assertThat(targets()).containsExactly("البحر", "التلال", "مجلد جديد…");
        window.hands().moveTo(target("التلال")).moveBy(3, 0).release(MouseButton.PRIMARY);
        settle();
        assertThat(Toolkit.call(() -> window.find(".folder-tray").isVisible())).isFalse();
        assertThat(listing("أمطار غزيرة").folder()).isEqualTo("التلال");

        pickUp("أمطار غزيرة");
        assertThat(targets()).containsExactly("البحر", "التلال", "مجلد جديد…", "إخراج من المجلد");
        window.hands().moveTo(target("إخراج من المجلد")).moveBy(3, 0).release(MouseButton.PRIMARY);
        settle();
        assertThat(listing("أمطار غزيرة").folder()).isEmpty();

        pickUp("السوق هادئة");
        window.hands().moveTo(target("مجلد جديد…")).moveBy(3, 0).release(MouseButton.PRIMARY);
        settle();
        window.hands().write("Aden").type(KeyCode.ENTER);
        settle();
        assertThat(listing("السوق هادئة").folder()).isEqualTo("Aden");
    }

    @Test
    void lettingGoOrEscapeLeavesArticlesWhereTheyAre() throws TimeoutException {
        Toolkit.run(() -> window.window().change(settings -> settings.with(settings.shelf().with(Grouping.NONE))));
        settle();
        pickUp("أمطار غزيرة");
        window.hands().moveTo(window.page()).release(MouseButton.PRIMARY);
        settle();
        assertThat(Toolkit.call(() -> window.find(".folder-tray").isVisible())).isFalse();

        pickUp("أمطار غزيرة");
        Toolkit.run(() -> list().requestFocus());
        window.hands().type(KeyCode.ESCAPE);
        settle();
        assertThat(Toolkit.call(() -> window.find(".folder-tray").isVisible())).isFalse();
        window.hands().release(MouseButton.PRIMARY);
        settle();
        assertThat(folders()).extracting(Folder::articles).containsExactly(0);
    }

    @Test
    void theShelfScrollsWhileSomethingIsDraggedAtItsEdge() throws TimeoutException {
        for (int number = 1; number <= 60; number++) {
            window.desk().shelving().paste("خبر " + number + "\nفيه كلام.\n");
        }
        Toolkit.run(() -> window.model().shelf().refresh());
        settle();
        assertThat(lines()).startsWith("البحر").doesNotContain("خبر 1");

        var bottom = Toolkit.call(() -> list().localToScreen(list().getWidth() / 2, list().getHeight() - 4));
        window.hands().moveTo(row("خبر 60")).press(MouseButton.PRIMARY).moveBy(-12, 6);
        window.hands().moveTo(bottom.getX(), bottom.getY() - 3).moveTo(bottom.getX(), bottom.getY());
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> lines().contains("خبر 1"));
        var top = Toolkit.call(() -> list().localToScreen(list().getWidth() / 2, 4));
        window.hands().moveTo(top.getX(), top.getY() + 3).moveTo(top.getX(), top.getY());
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> lines().contains("البحر") && isWhollyInView(row("البحر")));
        window.hands().moveTo(row("البحر")).moveBy(3, 0).release(MouseButton.PRIMARY);
        settle();

        assertThat(listing("خبر 60").folder()).isEqualTo("البحر");
    }

    @Test
    void theKeyboardPutsArticlesIntoAFolderOldOrNew() throws TimeoutException {
        select("السوق هادئة");
        chooseFolder();
        window.hands().type(KeyCode.ENTER);
        settle();
        assertThat(lines()).startsWith("البحر", "السوق هادئة");

        select("المرفأ يعود");
        chooseFolder();
        window.hands().type(KeyCode.DOWN).type(KeyCode.ENTER);
        settle();
        window.hands().write("Aden").type(KeyCode.ENTER);
        settle();
        assertThat(lines()).containsExactly("البحر", "السوق هادئة", "Aden", "المرفأ يعود", "بلا مجلد", "أمطار غزيرة");

        window.hands().press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        settle();
        assertThat(folders()).extracting(Folder::name).containsExactly("البحر");
    }

    @Test
    void sayingHowFarOneIsNeedsOneKeyUnderEitherLayout() {
        select("أمطار غزيرة");
        window.hands().type(KeyCode.D);
        settle();
        assertThat(listing("أمطار غزيرة").progress()).isEqualTo(Progress.DONE);
        assertThat(Toolkit.call(() -> list().lookupAll(".progress-sign.done"))).hasSize(1);

        typeUndefined("ص");
        settle();
        assertThat(listing("أمطار غزيرة").progress()).isEqualTo(Progress.IN_WORK);

        typeUndefined("ع");
        settle();
        assertThat(listing("أمطار غزيرة").progress()).isEqualTo(Progress.UNREAD);
        assertThat(window.desk().undoing().undoable()).map(Act::deed).contains(Deed.CHANGE_PROGRESS);
    }

    @Test
    void openingAnArticleDoesNotSayThatItIsRead() {
        click("أمطار غزيرة");
        settle();

        assertThat(window.page().article()).startsWith("أمطار غزيرة");
        assertThat(listing("أمطار غزيرة").progress()).isEqualTo(Progress.UNREAD);
    }

    @Test
    void theMenuTagsAndTakesTagsOff() {
        window.desk().arranging().tag(List.of(listing("السوق هادئة").id()), "سوق");
        settle();
        choose("المرفأ يعود", "سوق");
        assertThat(listing("المرفأ يعود").tags()).containsExactly("سوق");
        choose("المرفأ يعود", "✓ سوق");
        assertThat(listing("المرفأ يعود").tags()).isEmpty();
    }

    @Test
    void aFolderIsFoldedRenamedAndDeletedFromItsHeading() {
        drag("المرفأ يعود", "البحر");
        select("البحر");
        window.hands().type(KeyCode.ENTER);
        settle();
        assertThat(lines()).containsExactly("البحر", "بلا مجلد", "السوق هادئة", "أمطار غزيرة");
        window.hands().type(KeyCode.ENTER);
        settle();
        assertThat(lines()).contains("المرفأ يعود");

        select("البحر");
        window.hands().type(KeyCode.F2);
        window.hands().write("Sea").type(KeyCode.ENTER);
        settle();
        assertThat(lines()).startsWith("Sea", "المرفأ يعود");

        select("Sea");
        window.hands().type(KeyCode.DELETE);
        settle();
        assertThat(lines()).containsExactly("بلا مجلد", "السوق هادئة", "أمطار غزيرة", "المرفأ يعود");
    }

    /// Opens the menu of an article and chooses an item, in whichever part of it that stands.
    private void choose(String title, String item) {
        click(title);
        window.hands().clickOn(row(title), MouseButton.SECONDARY);
        settle();
        Toolkit.run(() -> {
            var menu = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .findFirst()
                    .orElseThrow();
            items(menu.getItems()).stream().filter(each -> item.equals(each.getText())).findFirst().orElseThrow().fire();
            menu.hide();
        });
        settle();
    }

    private static List<MenuItem> items(List<MenuItem> menu) {
        return menu.stream()
                .flatMap(each -> each instanceof Menu inner
                        ? items(inner.getItems()).stream()
                        : Stream.of(each))
                .toList();
    }

    /// A key of an Arabic layout, as some systems send it: pressed without a code, then typed.
    private void typeUndefined(String letter) {
        Toolkit.run(() -> {
            list().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.UNDEFINED, false, false, false, false));
            list().fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
        });
    }

    private void drag(String title, String onto) {
        window.hands().moveTo(row(title)).press(MouseButton.PRIMARY);
        window.hands().moveBy(-12, 6).moveTo(row(onto)).moveBy(3, 0).release(MouseButton.PRIMARY);
        settle();
    }

    /// Takes an article along and waits for the folders it can be dropped into.
    private void pickUp(String title) throws TimeoutException {
        window.hands().moveTo(row(title)).press(MouseButton.PRIMARY).moveBy(-30, 10).moveBy(-6, 3);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !targets().isEmpty());
    }

    private List<String> targets() {
        return Toolkit.call(() -> targetRows().map(ListCell::getAccessibleText).toList());
    }

    private ListCell<?> target(String name) {
        return Toolkit.call(() -> targetRows().filter(row -> name.equals(row.getAccessibleText())).findFirst().orElseThrow());
    }

    private Stream<? extends ListCell<?>> targetRows() {
        return window.window().root().lookupAll(".folder-tray .folder-target").stream()
                .map(row -> (ListCell<?>) row)
                .filter(row -> row.isVisible() && !row.isEmpty() && window.find(".folder-tray").isVisible())
                .sorted(Comparator.comparingInt(ListCell::getIndex));
    }

    private void click(String title) {
        window.hands().clickOn(row(title), MouseButton.PRIMARY);
        settle();
    }

    private void select(String line) {
        int index = row(line).getIndex();
        Toolkit.run(() -> {
            list().requestFocus();
            list().getSelectionModel().clearAndSelect(index);
            list().getFocusModel().focus(index);
        });
    }

    /// Asks for the folders by their key, and waits until one of them has the keyboard.
    private void chooseFolder() throws TimeoutException {
        window.hands().type(KeyCode.M);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Toolkit.call(() ->
                window.hands().lookup("#shelf-choice .menu-item").queryAll().stream().anyMatch(Node::isFocused)));
    }

    private List<Folder> folders() {
        return window.desk().arranging().folders();
    }

    private Listing listing(String title) {
        return window.desk().shelving().articles().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private void settle() {
        window.rest();
        window.rest();
    }

    @SuppressWarnings("unchecked")
    private ListView<Long> list() {
        return (ListView<Long>) window.find(".shelf-view .list-view");
    }

    private ListCell<?> row(String line) {
        return Toolkit.call(() -> rows().stream()
                .filter(row -> row.getAccessibleText().lines().findFirst().orElse("").equals(line))
                .findFirst()
                .orElseThrow(() -> new AssertionError(line)));
    }

    private boolean isWhollyInView(ListCell<?> row) {
        return Toolkit.call(() -> list().sceneToLocal(row.localToScene(0, 0)).getY() >= 0);
    }

    private List<String> lines() {
        return Toolkit.call(() -> rows().stream().map(row -> row.getAccessibleText().lines().findFirst().orElse("")).toList());
    }

    private List<? extends ListCell<?>> rows() {
        return list().lookupAll(".shelf-row").stream()
                .map(row -> (ListCell<?>) row)
                .filter(row -> row.isVisible() && !row.isEmpty() && row.getAccessibleText() != null)
                .sorted(Comparator.comparingInt(ListCell::getIndex))
                .toList();
    }
}
