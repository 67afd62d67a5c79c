package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Attribution;
import hashiya.article.Origin;
import hashiya.article.Status;
import hashiya.desk.Act;
import hashiya.desk.Deed;
import hashiya.phrases.Language;
import hashiya.phrases.Phrases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person decides about what the first reading proposes: real mouse and keys, a real library.
class SuggestionsTest {
    private final ReadFirst reading;

    SuggestionsTest(@TempDir Path folder) throws IOException {
        reading = new ReadFirst(folder);
    }

    @AfterEach
    void close() {
        reading.close();
    }

    @Test
    void proposalsAreShownFaintlyAndKeptNowhere() {
        assertThat(reading.proposed()).extracting(ReadFirst::words).containsExactly(ReadFirst.FIRST, ReadFirst.SECOND);
        assertThat(Toolkit.call(() -> reading.window.page().lookupAll(".mark.proposed"))).hasSize(2);
        assertThat(Toolkit.call(() -> reading.window.window().root().lookupAll(".card.proposed"))).hasSize(2);
        assertThat(reading.stored()).isEmpty();
    }

    @Test
    void tabWalksEnterAcceptsAndBackspaceRejects() {
        reading.press(KeyCode.TAB);
        assertThat(reading.focusedWords()).isEqualTo(ReadFirst.FIRST);

        reading.press(KeyCode.ENTER);
        assertThat(reading.stored()).singleElement().satisfies(mark -> {
            assertThat(mark.status()).isEqualTo(Status.ACCEPTED);
            assertThat(mark.origin().source()).isEqualTo(Origin.Source.RULE);
            assertThat(mark.origin().confidence()).isGreaterThan(0.9);
            assertThat(mark.attribution().type()).isEqualTo(Attribution.Type.DIRECT);
            assertThat(Objects.requireNonNull(mark.attribution().speaker()).name()).isEqualTo("سلوى ناصر");
        });
        assertThat(reading.focusedWords()).isEqualTo(ReadFirst.SECOND);

        reading.press(KeyCode.BACK_SPACE);
        assertThat(reading.stored()).extracting(ReadFirst::words).containsExactly(ReadFirst.FIRST);
        assertThat(reading.proposed()).isEmpty();
    }

    @Test
    void shiftTabWalksBackAndTabGoesRoundFromTheLastToTheFirst() {
        reading.press(KeyCode.TAB);
        reading.press(KeyCode.TAB);
        assertThat(reading.focusedWords()).isEqualTo(ReadFirst.SECOND);

        reading.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(reading.focusedWords()).isEqualTo(ReadFirst.FIRST);

        reading.press(KeyCode.TAB);
        reading.press(KeyCode.TAB);
        assertThat(reading.focusedWords()).isEqualTo(ReadFirst.FIRST);
    }

    @Test
    void aRejectedProposalDoesNotComeBack() {
        reading.press(KeyCode.TAB);
        reading.press(KeyCode.BACK_SPACE);

        reading.openAgain();

        assertThat(reading.proposed()).extracting(ReadFirst::words).containsExactly(ReadFirst.SECOND);
        assertThat(reading.stored()).isEmpty();
    }

    @Test
    void undoCoversBothDecisionsAndRedoToo() {
        reading.press(KeyCode.TAB);
        reading.press(KeyCode.ENTER);
        reading.press(KeyCode.BACK_SPACE);
        assertThat(reading.window.model().undoing().undoable().get()).isEqualTo(new Act(Deed.REJECT_PROPOSAL, ""));

        reading.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(reading.proposed()).extracting(ReadFirst::words).containsExactly(ReadFirst.SECOND);
        assertThat(reading.window.model().undoing().undoable().get()).isEqualTo(new Act(Deed.ACCEPT_PROPOSAL, ""));

        reading.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(reading.proposed()).extracting(ReadFirst::words).containsExactly(ReadFirst.FIRST, ReadFirst.SECOND);
        assertThat(reading.stored()).isEmpty();

        reading.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        reading.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(reading.proposed()).isEmpty();
        assertThat(reading.stored()).extracting(ReadFirst::words).containsExactly(ReadFirst.FIRST);
    }

    @Test
    void theCardSaysWhyAndItsButtonsDecide() {
        reading.press(KeyCode.TAB);
        String card = words(reading.window.find(".card:chosen"));
        assertThat(card).contains("كلام بين علامتي تنصيص مع «\u2068قالت\u2069». القائل: \u2068سلوى ناصر\u2069.");
        assertThat(card).contains("الثقة: ");

        reading.click(".card:chosen .accept");
        assertThat(reading.stored()).extracting(ReadFirst::words).containsExactly(ReadFirst.FIRST);

        reading.click(".card:chosen .reject");
        assertThat(reading.proposed()).isEmpty();
        assertThat(reading.stored()).hasSize(1);
    }

    @Test
    void whyIsSaidInTheLanguageOfTheWindow() {
        var proposal = reading.window.desk().deciding().proposals(reading.article).getFirst();

        String english = CardProposal.sentence(proposal.annotation(), proposal.why(), Phrases.in(Language.ENGLISH));

        assertThat(english).isEqualTo("Words in quotation marks with “\u2068قالت\u2069”. Said by \u2068سلوى ناصر\u2069. Confidence: 95%.");
    }

    private static String words(Node node) {
        return Toolkit.call(() -> {
            var words = new StringBuilder();
            node.lookupAll(".text").forEach(text -> words.append(text instanceof Text leaf ? leaf.getText() : ""));
            node.lookupAll(".wrapped-text").forEach(flow -> ((Pane) flow).getChildrenUnmodifiable()
                    .forEach(text -> words.append(text instanceof Text leaf ? leaf.getText() : "")));
            return words.toString();
        });
    }
}
