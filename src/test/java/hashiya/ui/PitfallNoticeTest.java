package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.phrases.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window tells, quietly, where an article may read differently from what is stored.
class PitfallNoticeTest {
    private static final Path SAMPLE = Path.of("resources/hashiya/sample/article.txt");
    private static final String NOTICE = "#pitfalls";

    private final Path folder;
    private final TestWindow window;

    PitfallNoticeTest(@TempDir Path folder) {
        this.folder = folder;
        window = TestWindow.on(folder.resolve("library.hashiya"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void anArticleWithAnOverrideAndALookAlikeIsToldOfUntilTheNoticeIsClosed() throws IOException {
        window.open(article("قال الوزير إن المبلغ \u202E123\u202C ليرة في Mоscow."));

        assertThat(window.find(NOTICE).isVisible()).isTrue();
        assertThat(window.find(NOTICE).getAccessibleText()).contains("موضع واحد", "كلمة واحدة", "قد يختلف");
        Toolkit.run(() -> window.window().speak(Language.ENGLISH));
        window.rest();
        assertThat(window.find(NOTICE).getAccessibleText()).contains("one place", "One word", "not be what you see");

        window.hands().clickOn(window.find(NOTICE + " .act"), MouseButton.PRIMARY);
        window.rest();
        assertThat(Toolkit.call(() -> window.page().lookupAll(".sign"))).hasSize(3);
        window.hands().clickOn(window.find(NOTICE + " .close-button"), MouseButton.PRIMARY);
        assertThat(window.find(NOTICE).isVisible()).isFalse();
    }

    @Test
    void anOrdinaryArticleIsNotAndNeitherIsTheNextOne() throws IOException {
        window.open(article("سطر \u202Bمضمّن\u202C هنا"));
        assertThat(window.find(NOTICE).isVisible()).isTrue();

        window.open(SAMPLE);
        assertThat(window.find(NOTICE).isVisible()).isFalse();
    }

    private Path article(String line) throws IOException {
        return Files.writeString(folder.resolve("article.txt"), "عنوان\n" + line + "\n");
    }
}
