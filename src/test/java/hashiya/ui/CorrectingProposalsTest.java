package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Annotation;
import hashiya.article.Attribution;
import hashiya.article.Origin;
import hashiya.article.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person puts a proposal right before they accept it: to correct it is to keep it as corrected, and one Undo makes it the
/// proposal it was.
class CorrectingProposalsTest {
    private final ReadFirst reading;

    CorrectingProposalsTest(@TempDir Path folder) throws IOException {
        reading = new ReadFirst(folder);
    }

    @BeforeEach
    void walkToTheFirst() {
        reading.press(KeyCode.TAB);
        assertThat(reading.focusedWords()).isEqualTo(ReadFirst.FIRST);
    }

    @AfterEach
    void close() {
        reading.close();
    }

    @Test
    void itsTypeByKey() {
        reading.press(KeyCode.I);

        assertThat(corrected().attribution().type()).isEqualTo(Attribution.Type.INDIRECT);
        assertThat(corrected().attribution().cue()).isNotNull();
        assertOneUndoMakesItAProposalAgain();
    }

    @Test
    void itsTypeOnTheCard() {
        reading.click(".card:chosen .type.mixed");

        assertThat(corrected().attribution().type()).isEqualTo(Attribution.Type.MIXED);
        assertOneUndoMakesItAProposalAgain();
    }

    @Test
    void itsSpeakerByKeyWithTheNameSelected() {
        reading.select("رئيسة البلدية");
        reading.press(KeyCode.S);

        var told = corrected().attribution();
        assertThat(Objects.requireNonNull(told.speaker()).name()).isEqualTo("رئيسة البلدية");
        assertThat(Objects.requireNonNull(told.mention()).span()).isEqualTo(reading.span("رئيسة البلدية"));
        assertOneUndoMakesItAProposalAgain();
    }

    @Test
    void itsSpeakerOnTheCard() {
        reading.select("رئيسة البلدية");
        reading.click(".card:chosen .set-speaker");

        assertThat(Objects.requireNonNull(corrected().attribution().speaker()).name()).isEqualTo("رئيسة البلدية");
    }

    @Test
    void itsCueByKeyWithTheWordSelected() {
        reading.select("وأضافت");
        reading.press(KeyCode.W);

        assertThat(Objects.requireNonNull(corrected().attribution().cue()).span()).isEqualTo(reading.span("وأضافت"));
        assertOneUndoMakesItAProposalAgain();
    }

    @Test
    void itsCueOnTheCard() {
        reading.select("وأضافت");
        reading.click(".card:chosen .set-cue");

        assertThat(Objects.requireNonNull(corrected().attribution().cue()).exact()).isEqualTo("وأضافت");
    }

    @Test
    void itsSpanByItsHandle() {
        reading.dragEndTo("ننتظر هذا الجسر");

        assertThat(ReadFirst.words(corrected())).isEqualTo("ننتظر هذا الجسر");
        assertThat(corrected().attribution().speaker()).isNotNull();
        assertOneUndoMakesItAProposalAgain();
    }

    @Test
    void itsSpanByKeyWithTheWordsSelected() {
        reading.select("منذ عشرين عامًا");
        reading.press(KeyCode.R);

        assertThat(ReadFirst.words(corrected())).isEqualTo("منذ عشرين عامًا");
        assertOneUndoMakesItAProposalAgain();
    }

    /// What the library keeps of it: told as corrected, and whose proposal it was.
    private Annotation corrected() {
        var stored = reading.stored();
        assertThat(stored).hasSize(1);
        var mark = stored.getFirst();
        assertThat(mark.status()).isEqualTo(Status.EDITED);
        assertThat(mark.origin().source()).isEqualTo(Origin.Source.RULE);
        assertThat(mark.origin().confidence()).isGreaterThan(0.9);
        assertThat(reading.proposed()).extracting(ReadFirst::words).containsExactly(ReadFirst.SECOND);
        return mark;
    }

    private void assertOneUndoMakesItAProposalAgain() {
        reading.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(reading.stored()).isEmpty();
        assertThat(reading.proposed()).extracting(ReadFirst::words).containsExactly(ReadFirst.FIRST, ReadFirst.SECOND);
        var first = reading.proposed().getFirst().attribution();
        assertThat(first.type()).isEqualTo(Attribution.Type.DIRECT);
        assertThat(Objects.requireNonNull(first.cue()).exact()).isEqualTo("قالت");
    }
}
