package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Annotation;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.article.Speaker;
import hashiya.article.Truth;
import hashiya.desk.Act;
import hashiya.desk.Deed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who claims something, whether it is true, and what that rests on is seen and said in the claim's card.
class TruthTest extends OnTheSample {
    private static final String WORDS = "تنخفض";


    TruthTest(@TempDir Path folder) {
        super(folder);
        int start = article.text().indexOf(WORDS);
        window.drag(new Span(start, start + WORDS.length()));
        window.hands().type(KeyCode.C);
        window.rest();
    }

    @Test
    void aKeyAndADigitSayWhetherItIsTrueAndUndoTakesItBack() {
        choose("2");

        assertThat(mark().verdict().truth()).isEqualTo(Truth.MOSTLY_TRUE);
        assertThat(mark().verdict().by()).isEqualTo("سلمى");
        assertThat(chip()).isEqualTo("ادعاء صحيح في معظمه");
        assertThat(window.model().undoing().undoable().get()).isEqualTo(new Act(Deed.CHECK_CLAIM, ""));
        assertThat(window.page().isFocused()).isTrue();

        window.hands().push(KeyCode.CONTROL, KeyCode.Z);
        window.rest();
        assertThat(mark().verdict().truth()).isEqualTo(Truth.OPEN);
        assertThat(chip()).isEqualTo("ادعاء");
    }

    @Test
    void itsNameInAnySpellingAndADigitOfEitherShapeSayItToo() {
        choose("خطا");
        assertThat(mark().verdict().truth()).as("the first that answers").isEqualTo(Truth.MOSTLY_FALSE);

        choose("٣");
        assertThat(mark().verdict().truth()).isEqualTo(Truth.HALF_TRUE);
    }

    @Test
    void whatItRestsOnIsWrittenInTheCard() {
        window.hands().type(KeyCode.L);
        window.rest();
        window.hands().write("https://example.org/1", 0).push(KeyCode.CONTROL, KeyCode.ENTER);
        window.rest();

        assertThat(mark().verdict().evidence()).containsExactly("https://example.org/1");
        assertThat(window.model().undoing().undoable().get()).isEqualTo(new Act(Deed.CHANGE_EVIDENCE, ""));
        choose("1");
        assertThat(mark().verdict().evidence()).as("stays with the verdict").containsExactly("https://example.org/1");
    }

    @Test
    void aQuoteIsNeitherTrueNorFalse() {
        window.hands().type(KeyCode.Q);
        window.rest();
        window.hands().type(KeyCode.V);
        window.rest();

        assertThat(mark().kind()).isEqualTo(Kind.QUOTE);
        assertThat(isShown(".chooser")).isFalse();
        assertThat(Objects.requireNonNull(window.model().errands().notice().get()).phrase())
                .isEqualTo("mark.only-claims-are-true");
    }

    @Test
    void whoClaimsItIsChosenAndDescribedByKeys() {
        window.hands().type(KeyCode.S);
        window.rest();
        window.hands().write("هند الكاتب", 0).type(KeyCode.ENTER);
        window.rest();
        assertThat(speaker().name()).isEqualTo("هند الكاتب");

        window.hands().type(KeyCode.E);
        window.rest();
        window.hands().type(KeyCode.ENTER);
        window.rest();
        assertThat(isShown("#speaker-card")).isTrue();
        window.hands().write("مديرة المرفأ", 0).clickOn(window.find("#speaker-affiliation"), MouseButton.PRIMARY)
                .write("بلدية الزهرة", 0).type(KeyCode.ENTER);
        window.rest();

        assertThat(isShown("#speaker-card")).isFalse();
        assertThat(speaker()).isEqualTo(new Speaker(speaker().id(), "هند الكاتب", "مديرة المرفأ", "بلدية الزهرة"));
        assertThat(window.model().undoing().undoable().get()).isEqualTo(new Act(Deed.DESCRIBE_SPEAKER, "هند الكاتب"));
        assertThat(window.marks().getFirst().annotation().attribution().speaker())
                .as("shown").isEqualTo(speaker());

        window.hands().push(KeyCode.CONTROL, KeyCode.Z);
        window.rest();
        assertThat(speaker().role()).isEmpty();
    }

    @Test
    void aCodebookIsTakenInFromItsPanel(@TempDir Path files) throws Exception {
        var file = Files.writeString(files.resolve("codes.csv"), "code_path\nاقتصاد/أسعار\nمجتمع\n");
        window.openFrom.add(file);
        window.hands().type(KeyCode.F4);
        window.rest();
        window.hands().clickOn(window.find("#import-codes"), MouseButton.PRIMARY);
        window.rest();

        assertThat(window.desk().coding().codes()).extracting(use -> use.code().path())
                .containsExactlyInAnyOrder("اقتصاد", "اقتصاد/أسعار", "مجتمع");
        assertThat(Toolkit.call(() -> window.model().codebook().codes().get())).hasSize(3);
        assertThat(window.model().undoing().undoable().get()).isEqualTo(new Act(Deed.ADD_CODES, ""));
    }

    private void choose(String typed) {
        window.hands().type(KeyCode.V);
        window.rest();
        assertThat(isShown(".chooser")).isTrue();
        window.hands().write(typed, 0).type(KeyCode.ENTER);
        window.rest();
    }

    private boolean isShown(String selector) {
        return Toolkit.call(() -> window.window().root().lookupAll(selector).stream().anyMatch(Node::isVisible));
    }

    private String chip() {
        return Toolkit.call(() -> ((Label) window.find(".card .chip")).getText());
    }

    private Speaker speaker() {
        return Objects.requireNonNull(mark().attribution().speaker());
    }

    private Annotation mark() {
        return window.desk().reading().open(article.id()).orElseThrow().placed().getFirst().annotation();
    }
}
