package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import hashiya.article.Status;
import hashiya.desk.Act;
import hashiya.desk.Deed;
import hashiya.exchange.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person decides about several proposals at once, and what comes of proposals afterwards: in newer versions, in the table.
class ManyProposalsTest {
    private final Path folder;
    private final ReadFirst reading;

    ManyProposalsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        reading = new ReadFirst(folder);
    }

    @AfterEach
    void close() {
        reading.close();
    }

    @Test
    void theMenuSaysHowManyItWillAcceptAndOneUndoTakesThemBack() {
        assertThat(Toolkit.call(() -> menu().getText())).isEqualTo("مقترحان");
        reading.click("#proposals");
        assertThat(texts()).contains(
                "قبول كل ما بلغت ثقته ٩٥٪ فأكثر (١)", "قبول كل ما بلغت ثقته ٩٠٪ فأكثر (٢)", "قبول الكل (٢)");

        choose("accept-from-95");
        assertThat(reading.stored()).extracting(ReadFirst::words).containsExactly(ReadFirst.FIRST);
        assertThat(Toolkit.call(() -> menu().getText())).isEqualTo("مقترح واحد");

        reading.click("#proposals");
        assertThat(texts()).contains("قبول كل ما بلغت ثقته ٩٥٪ فأكثر (٠)", "قبول الكل (١)");
        assertThat(Toolkit.call(() -> item("accept-from-95").isDisable())).isTrue();
        choose("accept-from-0");
        assertThat(reading.proposed()).isEmpty();
        assertThat(Toolkit.call(() -> menu().isVisible())).isFalse();

        reading.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(reading.proposed()).extracting(ReadFirst::words).containsExactly(ReadFirst.SECOND);
    }

    @Test
    void keysAloneOpenItChooseAndTakeItBack() {
        reading.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(Toolkit.call(() -> menu().isShowing())).isTrue();

        reading.press(KeyCode.UP); // from the last, which is all
        reading.press(KeyCode.ENTER);
        assertThat(reading.stored()).extracting(ReadFirst::words).containsExactly(ReadFirst.FIRST, ReadFirst.SECOND);
        assertThat(Toolkit.call(() -> reading.window.page().isFocused())).isTrue();
        assertThat(reading.window.model().undoing().undoable().get()).isEqualTo(new Act(Deed.ACCEPT_PROPOSALS, ""));

        reading.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(reading.stored()).isEmpty();
        assertThat(reading.proposed()).hasSize(2);
    }

    @Test
    void proposalsThatTheLibraryKeepsAreWalkedAndAcceptedLikeFreshOnes() {
        assertThat(reading.window.desk().deciding().keep(reading.article)).isEqualTo(2);
        Toolkit.run(() -> reading.window.model().catchUp());
        reading.window.rest();
        assertThat(reading.proposed()).hasSize(2).allSatisfy(mark -> assertThat(mark.number()).isPositive());

        reading.press(KeyCode.TAB);
        assertThat(reading.focusedWords()).isEqualTo(ReadFirst.FIRST);
        reading.press(KeyCode.TAB);
        assertThat(reading.focusedWords()).isEqualTo(ReadFirst.SECOND);

        reading.click("#proposals");
        choose("accept-from-0");
        assertThat(reading.stored()).hasSize(2).allSatisfy(mark -> assertThat(mark.status()).isEqualTo(Status.ACCEPTED));
        assertThat(reading.proposed()).isEmpty();

        reading.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(reading.proposed()).hasSize(2);
        assertThat(reading.stored()).allSatisfy(mark -> assertThat(mark.status()).isEqualTo(Status.PROPOSED));
    }

    @Test
    void aRejectedOneStaysRejectedInALaterVersionAlsoWhereAWordOfItChanged() throws IOException {
        reading.press(KeyCode.TAB);
        reading.press(KeyCode.BACK_SPACE);

        takeAgain("عاجل\n" + ReadFirst.TEXT + "وختمت بالشكر.\n");
        assertThat(reading.proposed()).extracting(ReadFirst::words).containsExactly(ReadFirst.SECOND);

        takeAgain(ReadFirst.TEXT.replace("عشرين عامًا", "ثلاثين عامًا") + "وختمت بالشكر.\n");
        assertThat(reading.proposed()).extracting(ReadFirst::words).containsExactly(ReadFirst.SECOND);
        assertThat(Toolkit.call(() -> List.copyOf(reading.window.model().reviewing().unplaced())))
                .as("nobody is asked about it again").isEmpty();
    }

    @Test
    void theTableSaysWhereAMarkCameFromAndWhatAPersonDecided() throws IOException {
        reading.press(KeyCode.TAB);
        reading.press(KeyCode.ENTER);
        reading.press(KeyCode.M);
        Toolkit.run(() -> reading.window.model().exportAnnotations(folder.resolve("full.csv"), Profile.FULL));
        reading.window.rest();

        try (var table = CsvReader.builder().ofNamedCsvRecord(folder.resolve("full.csv"))) {
            var rows = table.stream().toList();
            assertThat(rows).extracting(row -> row.getField("quote_text"), row -> row.getField("suggestion_source"))
                    .containsExactly(
                            tuple(ReadFirst.FIRST, "rule"),
                            tuple(ReadFirst.SECOND, "rule"));
            assertThat(rows).extracting(row -> row.getField("suggestion_state")).containsExactly("accepted", "edited");
            assertThat(rows).allSatisfy(row -> assertThat(row.getField("confidence")).startsWith("0.9"));
        }
    }

    @Test
    void ctrlTabLeavesTheArticleWhileTabWalks() {
        reading.press(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(Toolkit.call(() -> reading.window.page().isFocused())).isFalse();
        assertThat(Toolkit.call(() -> reading.window.stage().getScene().getFocusOwner())).isInstanceOf(Card.class);

        Toolkit.run(() -> reading.window.page().requestFocus());
        reading.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        assertThat(Toolkit.call(() -> reading.window.page().isFocused())).isFalse();

        Toolkit.run(() -> reading.window.page().requestFocus());
        reading.press(KeyCode.ESCAPE);
        reading.press(KeyCode.TAB);
        assertThat(Toolkit.call(() -> reading.window.page().isFocused())).isTrue();
        assertThat(reading.focusedWords()).isEqualTo(ReadFirst.FIRST);
    }

    @Test
    void theReadingPanelTurnsTheFirstReadingOffAndOn() {
        reading.press(KeyCode.F7);
        reading.click("#first-reading-off");
        assertThat(reading.proposed()).isEmpty();
        assertThat(Toolkit.call(() -> menu().isVisible())).isFalse();

        reading.click("#first-reading-shown");
        assertThat(reading.proposed()).hasSize(2);
        assertThat(reading.stored()).isEmpty();
    }

    private void takeAgain(String text) throws IOException {
        Files.writeString(reading.file, text);
        Toolkit.run(() -> reading.window.model().taking().take(List.of(reading.file)));
        reading.window.rest();
        assertThat(Toolkit.call(() -> reading.window.page().article())).isEqualTo(text);
    }

    private MenuButton menu() {
        return (MenuButton) reading.window.find("#proposals");
    }

    private List<String> texts() {
        return Toolkit.call(() -> menu().getItems().stream().map(MenuItem::getText).toList());
    }

    private MenuItem item(String id) {
        return menu().getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }

    private void choose(String id) {
        reading.window.hands().clickOn(Toolkit.call(() -> item(id).getStyleableNode()));
        reading.window.rest();
    }
}
