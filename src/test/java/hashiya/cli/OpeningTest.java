package hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "open", "open مقال.txt", "open أول.html ثان.txt مكتبة.hashiya"})
    void takesWhatOnlyOpensTheWindow(String line) {
        assertThat(Opening.isAllThatIsSaid(words(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"open --library x.hashiya", "open --help", "--version", "list", "add مقال.txt", "opn", "open -h مقال.txt"})
    void leavesWhatSaysMoreToTheCommands(String line) {
        assertThat(Opening.isAllThatIsSaid(words(line))).isFalse();
    }

    @Test
    void takesFilesThatADesktopHandsOver() throws IOException {
        var article = Files.writeString(folder.resolve("مقال.txt"), "خبر");
        var other = folder.resolve("ليس هنا.txt");

        assertThat(Opening.isAllThatIsSaid(article.toString(), other.toString())).isTrue();
        assertThat(Opening.files(article.toString(), other.toString())).containsExactly(article, other);
        assertThat(Opening.files("open", article.toString())).containsExactly(article);
        assertThat(Opening.isAllThatIsSaid(other.toString())).as("no file is there").isFalse();
    }

    @Test
    void leavesWhatIsNoPath() {
        assertThat(Opening.isAllThatIsSaid("open", "خبر\0.txt")).isFalse();
    }

    private static String[] words(String line) {
        return line.isEmpty() ? new String[0] : line.split(" ", -1);
    }
}
