package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.phrases.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.BoundingBox;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a window tells of one that was cut off before it.
class LastTimeTest {
    private static final String NOTICE = "#last-time";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void offersWhatWasOpenAndNamesTheReport() throws IOException {
        try (var window = TestWindow.on(folder.resolve("library.hashiya"))) {
            var read = window.open(article("خبر قديم")).id();
            window.open(article("خبر جديد"));
            var report = folder.resolve("crash.txt");

            Toolkit.run(() -> window.window().offerLastTime(new Session.CutOff(Optional.of(read), Optional.of(report))));
            assertThat(window.find(NOTICE).getAccessibleText()).contains("من دون أن تُغلق", report.toString());
            Toolkit.run(() -> window.window().speak(Language.ENGLISH));
            window.rest();
            assertThat(window.find(NOTICE).getAccessibleText()).contains("without being closed", report.toString());

            window.hands().clickOn(window.find(NOTICE + " .act"), MouseButton.PRIMARY);
            window.rest();
            assertThat(Objects.requireNonNull(window.model().page().get()).article().id()).isEqualTo(read);
            assertThat(window.find(NOTICE).isVisible()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 640", "ENGLISH, 1440", "ARABIC, 640", "ARABIC, 1440"})
    void allOfItStandsInTheWindow(Language language, double width) throws IOException {
        var library = folder.resolve("library.hashiya");
        try (var window = TestWindow.on(library, width, 700, Settings.DEFAULT.with(FirstReading.OFF).with(language))) {
            var read = window.open(article("خبر قديم")).id();
            Toolkit.run(() -> window.window().offerLastTime(new Session.CutOff(Optional.of(read), Optional.empty())));
            window.rest();

            var bar = window.find(NOTICE);
            var edge = new BoundingBox(0, 0, width, 700);
            for (var part : List.of(".wrapped-text", ".act", ".close-button")) {
                var node = window.find(NOTICE + " " + part);
                assertThat(edge.contains(node.localToScene(node.getLayoutBounds()))).as(part).isTrue();
                assertThat(bar.getLayoutBounds().contains(node.getBoundsInParent())).as(part).isTrue();
            }
        }
    }

    @Test
    void whatAPersonClosedIsNotOfferedAgain() {
        var file = folder.resolve("sessions/one");
        var article = UUID.randomUUID();
        var session = new Session(file, Optional.empty());
        assertThat(session.cutOff()).isEmpty();

        session.keep(article);
        assertThat(new Session(file, Optional.empty()).cutOff())
                .contains(new Session.CutOff(Optional.of(article), Optional.empty()));

        session.end();
        assertThat(new Session(file, Optional.empty()).cutOff()).isEmpty();
    }

    @Test
    void aSessionThatSaysNothingUsefulIsNoOffer() throws IOException {
        var file = Files.writeString(folder.resolve("one"), "\0\0 half a file");

        assertThat(new Session(file, Optional.empty()).cutOff()).isEmpty();
    }

    private Path article(String title) throws IOException {
        return Files.writeString(folder.resolve(title + ".txt"), title + "\nوصلت السفينة إلى الميناء.\n");
    }
}
