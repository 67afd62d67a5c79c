package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Kind;
import hashiya.article.Progress;
import hashiya.article.Span;
import hashiya.desk.Described;
import hashiya.desk.Details;
import hashiya.library.Found;
import hashiya.library.Listing;
import hashiya.search.Filters;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Filtering the shelf and a search from the menu beside the field.
class FilterTest {
    @TempDir
    Path folder;

    private TestWindow window;

    @BeforeEach
    void open() {
        window = TestWindow.on(folder.resolve("library.hashiya"), 1200, 800);
        for (var title : List.of("المرفأ يعود", "أمطار المدينة", "سوق المدينة")) {
            window.desk().shelving().paste(title + "\nفيه كلام عن " + title + ".\n");
        }
        window.desk().arranging().put(List.of(article("أمطار المدينة")), "طقس");
        window.desk().arranging().mark(List.of(article("سوق المدينة")), Progress.DONE);
        var rain = window.desk().reading().find("2").orElseThrow();
        window.desk().marking().mark(rain, new Span(0, 5), Kind.CLAIM);
        Toolkit.run(() -> window.model().shelf().refresh());
        settle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theShelfShowsWhatPassesAndAChipSaysWhy() {
        choose("حالة القراءة", "أُنجز");
        assertThat(shelf()).containsExactly(3L);
        assertThat(chips()).containsExactly("أُنجز");

        choose("المجلد", "طقس");
        assertThat(shelf()).as("both must hold").isEmpty();
        assertThat(chips()).containsExactly("أُنجز", "المجلد: طقس");

        window.hands().clickOn(window.find(".filter-chip"));
        settle();
        assertThat(shelf()).containsExactly(2L);

        choose("التصفية", "رفع التصفية كلها");
        assertThat(shelf()).hasSize(3);
        assertThat(Toolkit.call(() -> window.find("#filter-chips").isManaged())).isFalse();
    }

    @Test
    void articlesPassThatHoldAMarkWhichDoes() {
        choose("نوع العلامة", "الادعاءات");
        assertThat(shelf()).containsExactly(2L);
        choose("نوع العلامة", "الاقتباسات");
        assertThat(shelf()).isEmpty();
    }

    @Test
    void claimsPassOfWhichSomebodyFoundOutWhetherTheyAreTrue() {
        choose("صحة الادعاء", "لم يُتحقق منه بعد");
        assertThat(shelf()).containsExactly(2L);
        assertThat(chips()).containsExactly("صحته: لم يُتحقق منه بعد");

        choose("صحة الادعاء", "خطأ");
        assertThat(shelf()).isEmpty();
    }

    @Test
    void aSearchLooksThroughWhatPasses() {
        type("مدينة");
        assertThat(found()).containsExactlyInAnyOrder(2L, 3L);

        choose("المجلد", "طقس");
        assertThat(found()).contains(2L).doesNotContain(3L);
    }

    @Test
    void escapeTakesTheWordsAwayThenTheFilters() {
        type("مدينة");
        choose("المجلد", "طقس");
        Toolkit.run(() -> window.window().search());

        window.hands().type(KeyCode.ESCAPE);
        settle();
        assertThat(shelf()).containsExactly(2L);
        assertThat(filters()).isEqualTo(Filters.NONE.withFolder("طقس"));

        window.hands().type(KeyCode.ESCAPE);
        settle();
        assertThat(filters()).isEqualTo(Filters.NONE);
        assertThat(shelf()).hasSize(3);
    }

    @Test
    void theKeyboardReachesMenuAndChips() {
        Toolkit.run(() -> window.window().search());
        window.hands().type(KeyCode.TAB);
        window.hands().type(KeyCode.SPACE);
        settle();
        window.hands().type(KeyCode.DOWN).type(KeyCode.LEFT).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        settle();
        assertThat(filters()).isEqualTo(Filters.NONE.withProgress(Progress.DONE));

        window.hands().type(KeyCode.TAB);
        window.hands().type(KeyCode.DELETE);
        settle();
        assertThat(filters()).isEqualTo(Filters.NONE);
    }

    @Test
    void aFirstAndALastDayLetThroughWhatWasPublishedBetween() {
        publish("المرفأ يعود", "", "2026-10-01");
        publish("أمطار المدينة", "", "2026-10-15");
        publish("سوق المدينة", "", "2026-11-02");

        choose("تاريخ النشر", "من يوم إلى يوم…");
        write("#days-from", "١٥ تشرين الأول ٢٠٢٦");
        write("#days-to", "أمس");
        window.hands().type(KeyCode.ENTER);
        settle();
        assertThat(filters()).as("what is no day is told").isEqualTo(Filters.NONE);
        assertThat(Toolkit.call(() -> window.model().errands().notice().get())).isNotNull();

        write("#days-to", "1/10/2026");
        window.hands().type(KeyCode.ENTER);
        settle();
        assertThat(filters()).as("the earlier day is the first")
                .isEqualTo(Filters.NONE.withDays(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 15)));
        assertThat(shelf()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(chips()).containsExactly("١ أكتوبر ٢٠٢٦ – ١٥ أكتوبر ٢٠٢٦");

        choose("تاريخ النشر", "من يوم إلى يوم…");
        write("#days-from", "");
        window.hands().type(KeyCode.ENTER);
        settle();
        assertThat(chips()).containsExactly("حتى ١٥ أكتوبر ٢٠٢٦");
        choose("تاريخ النشر", "من يوم إلى يوم…");
        write("#days-to", "2027-01-01");
        window.hands().type(KeyCode.ESCAPE);
        settle();
        assertThat(chips()).as("left as it was").containsExactly("حتى ١٥ أكتوبر ٢٠٢٦");
    }

    @Test
    void aLetterTypedInAMenuNarrowsAmongAllNames() {
        for (int number = 0; number < 40; number++) {
            String title = "خبر " + number;
            window.desk().shelving().paste(title + "\nفيه كلام.\n");
            publish(title, number == 39 ? "وكالة Zaman" : "صحيفة " + number, "");
        }
        publish("المرفأ يعود", "صحيفة 7", "");
        publish("أمطار المدينة", "إذاعة المرفأ", "");
        Toolkit.run(() -> window.window().search());
        window.hands().type(KeyCode.TAB).type(KeyCode.SPACE);
        settle();
        assertThat(Toolkit.call(() -> items("جهة النشر"))).as("the most frequent, and the way to all")
                .hasSize(17).contains("صحيفة 7", "صحيفة 0", "اكتب أحد الأسماء (وهي ٤١)…").doesNotContain("وكالة Zaman");
        for (int step = 0; step < 9 && !walked().equals("جهة النشر"); step++) {
            window.hands().type(KeyCode.DOWN);
            settle();
        }
        assertThat(walked()).isEqualTo("جهة النشر");
        window.hands().type(KeyCode.LEFT);
        settle();

        window.hands().type(KeyCode.Z);
        settle();
        assertThat(Toolkit.call(() -> ((TextField) window.find("#chooser")).getText())).isEqualToIgnoringCase("z");
        window.hands().type(KeyCode.ENTER);
        settle();
        assertThat(filters().outlet()).isEqualTo("وكالة Zaman");
        assertThat(shelf()).hasSize(1);

        choose("جهة النشر", "اكتب أحد الأسماء (وهي ٤١)…");
        write("#chooser", "اذاعه");
        window.hands().type(KeyCode.ENTER);
        settle();
        assertThat(filters().outlet()).as("in another spelling").isEqualTo("إذاعة المرفأ");
        assertThat(shelf()).containsExactly(2L);
    }

    /// The item of an open menu that has the keyboard.
    private static String walked() {
        return Toolkit.call(() -> Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .flatMap(popup -> popup.getScene().getRoot().lookupAll(".menu-item").stream())
                .filter(Node::isFocused)
                .flatMap(item -> item.lookupAll(".label").stream())
                .map(label -> ((Labeled) label).getText())
                .findFirst()
                .orElse(""));
    }

    private void publish(String title, String outlet, String day) {
        var seen = window.desk().reading().find(article(title).toString()).orElseThrow();
        assertThat(window.desk().describing().describe(seen, new Details(title, outlet, "", day, "", "")))
                .isInstanceOf(Described.Done.class);
    }

    private void write(String field, String words) {
        Toolkit.run(() -> ((TextField) window.find(field)).setText(words));
    }

    private List<String> items(String menu) {
        return ((MenuButton) window.find("#filters")).getItems().stream()
                .filter(each -> menu.equals(each.getText()))
                .flatMap(each -> ((Menu) each).getItems().stream())
                .map(each -> each.getText() == null ? "" : each.getText())
                .toList();
    }

    private void choose(String menu, String item) {
        Toolkit.run(() -> ((MenuButton) window.find("#filters")).show());
        settle();
        Toolkit.run(() -> {
            var filters = (MenuButton) window.find("#filters");
            var items = menu.equals("التصفية")
                    ? filters.getItems()
                    : filters.getItems().stream()
                            .filter(each -> menu.equals(each.getText()))
                            .map(each -> ((Menu) each).getItems())
                            .findFirst()
                            .orElseThrow();
            items.stream().filter(each -> item.equals(each.getText())).findFirst().ifPresentOrElse(
                    MenuItem::fire, () -> assertThat(items).extracting(MenuItem::getText).contains(item));
            filters.hide();
        });
        settle();
    }

    private void type(String words) {
        Toolkit.run(() -> ((TextField) window.find(".search-field .text-field")).setText(words));
        settle();
    }

    private List<Long> shelf() {
        return Toolkit.call(() -> List.copyOf(window.model().shelf().lines()));
    }

    private List<Long> found() {
        return Toolkit.call(() ->
                window.model().search().results().get().found().stream().map(Found::number).distinct().toList());
    }

    private Filters filters() {
        return Toolkit.call(() -> window.model().search().filters().get());
    }

    private List<String> chips() {
        return Toolkit.call(() -> window.window().root().lookupAll(".filter-chip").stream()
                .map(Button.class::cast)
                .map(Labeled::getText)
                .toList());
    }

    private UUID article(String title) {
        return window.desk().shelving().articles().stream()
                .filter(each -> each.title().equals(title))
                .map(Listing::id)
                .findFirst()
                .orElseThrow();
    }

    private void settle() {
        window.rest();
        window.rest();
    }
}
