package hashiya.ui;

import hashiya.article.Article;
import hashiya.article.Code;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.library.Grouping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;

/// Shows in a window, one after the other, all that it can show: bars, cards, panels and menus.
final class Sights {
    private static final Path SAMPLE = Path.of("resources/hashiya/sample/article.txt");
    private static final String NEWSPAPER = "صحيفة المرفأ الدولية للأنباء والتحقيقات (International)";

    private final TestWindow window;
    private final Path folder;
    private final Consumer<String> onSight;

    /// @param folder  for the files that are taken in
    /// @param onSight told what is to be seen, while it is
    Sights(TestWindow window, Path folder, Consumer<String> onSight) {
        this.window = window;
        this.folder = folder;
        this.onSight = onSight;
    }

    void showAll() throws IOException, TimeoutException {
        sight("nothing open");
        var article = window.open(SAMPLE);
        sight("an article");
        marks(article);
        panels();
        menus();
        shelf();
        versions(article);
    }

    private void marks(Article article) {
        var coding = window.desk().coding();
        List.of("اقتصاد/أسعار الوقود والنقل", "مجتمع", "Infrastructure/Rail").forEach(path -> coding.add(path, null));
        coding.shortcut(code("مجتمع"), "1");
        var marking = window.desk().marking();
        marking.mark(article, span(article, "انتظرنا", "كاملة"), Kind.QUOTE, List.of(code("أسعار الوقود والنقل"), code("Rail")));
        var claim = marking.mark(article, span(article, "تنخفض", "دولاراً"), Kind.CLAIM, List.of(code("مجتمع"))).annotation();
        marking.mark(article, span(article, "أعلنت هيئة", "الساحل،"), Kind.CODE, List.of(code("مجتمع")));
        Toolkit.run(() -> window.model().catchUp());
        window.rest();
        for (var mark : window.marks().stream().filter(placed -> !Proposals.isUnkept(placed.annotation())).toList()) {
            Toolkit.run(() -> window.model().focused().set(mark.annotation().id()));
            sight("a " + mark.annotation().kind());
            press(KeyCode.ENTER);
            window.hands().write("راجع التسجيل");
            sight("a note on a " + mark.annotation().kind());
            press(KeyCode.ESCAPE);
        }
        toPage();
        press(KeyCode.TAB);
        sight("a proposal");
        Toolkit.run(() -> window.model().focused().set(claim.id()));
        choosers();
    }

    private void choosers() {
        for (var key : List.of(KeyCode.K, KeyCode.S, KeyCode.V)) {
            toPage();
            press(key);
            sight("what answers to " + key);
            press(KeyCode.ESCAPE);
        }
        toPage();
        press(KeyCode.L);
        sight("evidence");
        press(KeyCode.ESCAPE);
    }

    private void panels() {
        toPage();
        press(KeyCode.F4);
        sight("the codebook");
        press(KeyCode.HOME);
        press(KeyCode.DOWN);
        sight("a code in the codebook");
        press(KeyCode.DELETE);
        sight("a code to be deleted");
        press(KeyCode.ESCAPE);
        toPage();
        Toolkit.run(window.window()::foldPanels);
        Toolkit.run(window.window()::toggleReadingPanel);
        sight("how to read");
        Toolkit.run(window.window()::foldPanels);
        Toolkit.run(window.window()::describeArticle);
        sight("what is known of the article");
        press(KeyCode.ESCAPE);
        Toolkit.run(window.window()::chooseDays);
        sight("from day to day");
        press(KeyCode.ESCAPE);
        Toolkit.run(() -> window.model().errands().tell(
                Notice.trouble("code.same-shortcut", List.of("1", "اقتصاد/أسعار الوقود والنقل"))));
        toPage();
        press(KeyCode.CONTROL, KeyCode.F);
        window.hands().write("الميناء");
        sight("what was found, and a notice");
        press(KeyCode.ESCAPE);
        Toolkit.run(() -> window.model().errands().dismissNotice());
    }

    private void menus() {
        Toolkit.run(window.window()::toggleShelf);
        window.rest();
        for (var button : Toolkit.call(() -> window.window().root().lookupAll(".menu-button"))) {
            var menu = (MenuButton) button;
            if (Toolkit.call(() -> isShown(menu))) {
                Toolkit.run(menu::show);
                String name = "the menu " + (menu.getId() == null ? menu.getAccessibleText() : menu.getId());
                sight(name);
                for (var item : Toolkit.call(() -> List.copyOf(menu.getItems()))) {
                    if (item instanceof Menu more && !more.isDisable() && more.isVisible()) {
                        Toolkit.run(more::show);
                        sight(name + ", in it " + more.getText());
                        Toolkit.run(more::hide);
                    }
                }
                Toolkit.run(menu::hide);
                window.rest();
            }
        }
        Toolkit.run(window.window()::toggleShelf);
    }

    private void shelf() throws IOException {
        var paper = "ارتفاع أسعار القمح بعد موسم جاف في BBC World\n" + NEWSPAPER + "\n" + "قالت الوزيرة إن القمح يكفي شهرين.";
        window.open(Files.writeString(folder.resolve("paper.txt"), paper));
        var other = window.open(Files.writeString(folder.resolve("other.txt"), "أمطار غزيرة\nبيروت - 3 شباط 2024\nهطلت أمطار.\n"));
        window.desk().arranging().put(List.of(other.id()), "تحقيقات/البحر والموانئ");
        window.desk().arranging().make("أرشيف");
        Toolkit.run(() -> window.model().catchUp());
        Toolkit.run(() -> window.window().change(liked -> liked.with(liked.shelf().with(Grouping.FOLDER))));
        Toolkit.run(window.window()::search);
        sight("the shelf in folders");
        Toolkit.run(() -> ((TextField) window.find(".search-field .text-field")).setText("القمح"));
        sight("what a search found");
        Toolkit.run(() -> window.model().search().filters().set(
                window.model().search().filters().get().withFolder("تحقيقات/البحر والموانئ").withKind(Kind.QUOTE)));
        sight("a filtered search");
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
        Toolkit.run(window.window()::toggleShelf);
    }

    private void versions(Article article) throws IOException, TimeoutException {
        var paper = Files.writeString(folder.resolve("again.txt"), "قطار وادي الزهر يصل أخيرًا\n" + article.text() + "\nخاص بصحيفتنا.");
        var again = window.open(paper);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> window.find(".versioning-panel").isVisible());
        sight("the same report in another paper");
        window.desk().marking().mark(again, span(again, "انتظرنا", "أربعة عشر عاماً"), Kind.QUOTE);
        Files.writeString(paper, again.text().replace("أربعة عشر عاماً، ولن", "خمسة عشر عاماً، ولن"));
        window.open(paper);
        sight("a mark whose words were changed");
    }

    private void sight(String name) {
        window.rest();
        onSight.accept(name);
    }

    private void press(KeyCode... keys) {
        window.hands().push(keys);
        window.rest();
    }

    private void toPage() {
        Toolkit.run(window.page()::requestFocus);
    }

    private Code code(String name) {
        return window.desk().coding().find(name).orElseThrow();
    }

    private static Span span(Article article, String from, String to) {
        int start = article.text().indexOf(from);
        return new Span(start, article.text().indexOf(to, start) + to.length());
    }

    static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.localToScene(node.getLayoutBounds()).getWidth() > 0;
    }
}
