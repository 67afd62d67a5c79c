package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Attribution;
import hashiya.article.Origin;
import hashiya.article.Span;
import hashiya.article.Status;
import hashiya.desk.Act;
import hashiya.desk.Deed;
import hashiya.desk.Page.Placed;
import hashiya.phrases.Language;
import hashiya.phrases.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person decides about what the first reading proposes: real mouse and keys, a real library.
class SuggestionsTest {
    private static final String FIRST = "ننتظر هذا الجسر منذ عشرين عامًا";
    private static final String SECOND = "العمل سيبدأ في الربيع";
    private static final String TEXT = """
            جسر جديد في الرمّان
            قالت رئيسة البلدية سلوى ناصر: «%s».
            وأضافت ناصر أن %s.
            """.formatted(FIRST, SECOND);

    private final Path library;
    private TestWindow window;
    private final Article article;

    SuggestionsTest(@TempDir Path folder) throws IOException {
        library = folder.resolve("library.hashiya");
        window = open();
        article = window.open(Files.writeString(folder.resolve("article.txt"), TEXT));
        window.click(0);
        window.hands().type(KeyCode.ESCAPE);
        window.rest();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void proposalsAreShownFaintlyAndKeptNowhere() {
        assertThat(proposed()).extracting(SuggestionsTest::words).containsExactly(FIRST, SECOND);
        assertThat(Toolkit.call(() -> window.page().lookupAll(".mark.proposed"))).hasSize(2);
        assertThat(Toolkit.call(() -> window.window().root().lookupAll(".card.proposed"))).hasSize(2);
        assertThat(stored()).isEmpty();
    }

    @Test
    void tabWalksEnterAcceptsAndBackspaceRejects() {
        window.hands().type(KeyCode.TAB);
        window.rest();
        assertThat(focusedWords()).isEqualTo(FIRST);

        window.hands().type(KeyCode.ENTER);
        window.rest();
        assertThat(stored()).singleElement().satisfies(mark -> {
            assertThat(mark.status()).isEqualTo(Status.ACCEPTED);
            assertThat(mark.origin().source()).isEqualTo(Origin.Source.RULE);
            assertThat(mark.origin().confidence()).isGreaterThan(0.9);
            assertThat(mark.attribution().type()).isEqualTo(Attribution.Type.DIRECT);
            assertThat(Objects.requireNonNull(mark.attribution().speaker()).name()).isEqualTo("سلوى ناصر");
        });
        assertThat(focusedWords()).isEqualTo(SECOND);

        window.hands().type(KeyCode.BACK_SPACE);
        window.rest();
        assertThat(stored()).extracting(SuggestionsTest::words).containsExactly(FIRST);
        assertThat(proposed()).isEmpty();
    }

    @Test
    void shiftTabWalksBackAndTabGoesRoundFromTheLastToTheFirst() {
        window.hands().type(KeyCode.TAB).type(KeyCode.TAB);
        window.rest();
        assertThat(focusedWords()).isEqualTo(SECOND);

        window.hands().push(KeyCode.SHIFT, KeyCode.TAB);
        window.rest();
        assertThat(focusedWords()).isEqualTo(FIRST);

        window.hands().type(KeyCode.TAB).type(KeyCode.TAB);
        window.rest();
        assertThat(focusedWords()).isEqualTo(FIRST);
    }

    @Test
    void aRejectedProposalDoesNotComeBack() {
        window.hands().type(KeyCode.TAB).type(KeyCode.BACK_SPACE);
        window.rest();

        window.close();
        window = open();

        assertThat(proposed()).extracting(SuggestionsTest::words).containsExactly(SECOND);
        assertThat(stored()).isEmpty();
    }

    @Test
    void undoCoversBothDecisionsAndRedoToo() {
        window.hands().type(KeyCode.TAB).type(KeyCode.ENTER);
        window.rest();
        window.hands().type(KeyCode.BACK_SPACE);
        window.rest();
        assertThat(window.model().undoing().undoable().get()).isEqualTo(new Act(Deed.REJECT_PROPOSAL, ""));

        window.hands().push(KeyCode.CONTROL, KeyCode.Z);
        window.rest();
        assertThat(proposed()).extracting(SuggestionsTest::words).containsExactly(SECOND);
        assertThat(window.model().undoing().undoable().get()).isEqualTo(new Act(Deed.ACCEPT_PROPOSAL, ""));

        window.hands().push(KeyCode.CONTROL, KeyCode.Z);
        window.rest();
        assertThat(proposed()).extracting(SuggestionsTest::words).containsExactly(FIRST, SECOND);
        assertThat(stored()).isEmpty();

        window.hands().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.hands().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.rest();
        assertThat(proposed()).isEmpty();
        assertThat(stored()).extracting(SuggestionsTest::words).containsExactly(FIRST);
    }

    @Test
    void theCardSaysWhyAndItsButtonsDecide() {
        window.hands().type(KeyCode.TAB);
        window.rest();
        String card = words(window.find(".card:chosen"));
        assertThat(card).contains("كلام بين علامتي تنصيص مع «قالت». القائل: سلوى ناصر.");
        assertThat(card).contains("الثقة: ");

        window.hands().clickOn(window.find(".card:chosen .accept"), MouseButton.PRIMARY);
        window.rest();
        assertThat(stored()).extracting(SuggestionsTest::words).containsExactly(FIRST);

        window.hands().clickOn(window.find(".card:chosen .reject"), MouseButton.PRIMARY);
        window.rest();
        assertThat(proposed()).isEmpty();
        assertThat(stored()).hasSize(1);
    }

    @Test
    void typeSpeakerAndCueAreCorrectedBeforeAndAfterAccepting() {
        window.hands().type(KeyCode.TAB);
        window.rest();
        window.hands().clickOn(window.find(".card:chosen .type.mixed"), MouseButton.PRIMARY);
        window.rest();
        assertThat(stored()).singleElement().satisfies(mark -> {
            assertThat(mark.status()).isEqualTo(Status.EDITED);
            assertThat(mark.attribution().type()).isEqualTo(Attribution.Type.MIXED);
        });

        window.drag(span("رئيسة البلدية"));
        focus(stored().getFirst());
        window.hands().type(KeyCode.S);
        window.rest();
        window.drag(span("وأضافت"));
        focus(stored().getFirst());
        window.hands().type(KeyCode.W);
        window.rest();

        var told = stored().getFirst().attribution();
        assertThat(Objects.requireNonNull(told.speaker()).name()).isEqualTo("رئيسة البلدية");
        assertThat(Objects.requireNonNull(told.mention()).exact()).isEqualTo("رئيسة البلدية");
        assertThat(Objects.requireNonNull(told.cue()).exact()).isEqualTo("وأضافت");
        window.hands().push(KeyCode.CONTROL, KeyCode.Z);
        window.rest();
        assertThat(Objects.requireNonNull(stored().getFirst().attribution().cue()).exact()).isEqualTo("قالت");
    }

    @Test
    void aProposalLaidOnOtherWordsIsKeptAsCorrected() {
        window.hands().type(KeyCode.TAB);
        window.rest();
        var focused = Objects.requireNonNull(window.model().focused().get());
        window.drag(span("ننتظر هذا الجسر"));
        Toolkit.run(() -> window.model().focused().set(focused));
        window.hands().type(KeyCode.R);
        window.rest();

        assertThat(stored()).singleElement().satisfies(mark -> {
            assertThat(words(mark)).isEqualTo("ننتظر هذا الجسر");
            assertThat(mark.status()).isEqualTo(Status.EDITED);
        });
    }

    @Test
    void allThatAreSureEnoughAreAcceptedInOneAct() {
        Toolkit.run(() -> window.model().proposals().acceptFrom(0.9));
        window.rest();
        assertThat(stored()).extracting(SuggestionsTest::words).containsExactly(FIRST, SECOND);
        assertThat(window.model().undoing().undoable().get()).isEqualTo(new Act(Deed.ACCEPT_PROPOSALS, ""));

        window.hands().push(KeyCode.CONTROL, KeyCode.Z);
        window.rest();
        assertThat(stored()).isEmpty();
        assertThat(proposed()).hasSize(2);
    }

    @Test
    void aSettingTurnsItOff() {
        Toolkit.run(() -> window.window().change(liked -> liked.with(FirstReading.OFF)));
        window.rest();
        assertThat(proposed()).isEmpty();
        assertThat(window.paintedMarks()).isZero();

        Toolkit.run(() -> window.window().change(liked -> liked.with(FirstReading.SHOWN)));
        window.rest();
        assertThat(proposed()).hasSize(2);
    }

    @Test
    void whyIsSaidInTheLanguageOfTheWindow() {
        var proposal = window.desk().deciding().proposals(article).getFirst();

        String english = CardProposal.sentence(proposal.annotation(), proposal.why(), Phrases.in(Language.ENGLISH));

        assertThat(english).isEqualTo("Words in quotation marks with “قالت”. Said by سلوى ناصر. Confidence: 95 %.");
    }

    private TestWindow open() {
        return TestWindow.on(library, 1000, 800, Settings.DEFAULT);
    }

    private void focus(Annotation mark) {
        Toolkit.run(() -> window.model().focused().set(mark.id()));
        window.rest();
    }

    private Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private String focusedWords() {
        return Toolkit.call(() -> words(window.model().marking().focusedMark().orElseThrow()));
    }

    private List<Annotation> proposed() {
        return Toolkit.call(() -> window.model().marks().stream()
                .filter(Proposals::isProposed)
                .map(Placed::annotation)
                .toList());
    }

    private List<Annotation> stored() {
        return window.desk().reading().open(article.id()).orElseThrow().placed().stream().map(Placed::annotation).toList();
    }

    private static String words(Annotation mark) {
        return mark.anchor().exact();
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
