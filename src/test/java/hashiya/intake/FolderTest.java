package hashiya.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    private final Intake intake = new Intake();

    @TempDir
    private Path folder;

    @Test
    void listsTextsAndPagesBelowAFolderSorted() throws IOException {
        var expected = List.of(file("b.txt"), file("A.TXT"), file("below/deep/مقال.html"), file("below/c.Htm"));
        file("picture.png");
        file("txt");
        file("page.html.bak");

        assertThat(intake.articlesIn(folder)).containsExactlyElementsOf(expected.stream().sorted().toList());
    }

    @Test
    void leavesHiddenFilesAndLinksOut() throws IOException {
        var seen = file("seen.txt");
        file(".hidden.txt");
        file(".git/inside.txt");
        Files.createSymbolicLink(folder.resolve("link.txt"), seen);
        Files.createSymbolicLink(folder.resolve("circle"), folder);

        assertThat(intake.articlesIn(folder)).containsExactly(seen);
    }

    @Test
    void followsTheLinkAPersonNamed() throws IOException {
        file("real/a.txt");
        var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

        assertThat(intake.articlesIn(link)).containsExactly(link.resolve("a.txt"));
    }

    @Test
    void looksIntoAHiddenFolderAPersonNamed() throws IOException {
        var inside = file(".news/a.txt");

        assertThat(intake.articlesIn(folder.resolve(".news"))).containsExactly(inside);
    }

    @Test
    void aFileIsItselfWhateverItIsCalled() throws IOException {
        var file = file("article.md");

        assertThat(intake.articlesIn(file)).containsExactly(file);
        assertThat(intake.articlesIn(folder.resolve("gone"))).containsExactly(folder.resolve("gone"));
    }

    @Test
    void findsNothingWhereThereIsNothing() throws IOException {
        file("picture.png");

        assertThat(intake.articlesIn(folder)).isEmpty();
    }

    @Test
    void listsAFolderThatWillNotOpenSoThatReadingItTellsWhy() throws IOException {
        var seen = file("a.txt");
        var closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "root may read everything");

        assertThat(intake.articlesIn(folder)).containsExactly(seen, closed);
        assertThat(((Read.Unreadable) intake.file(closed)).phrase()).isEqualTo("intake.denied");
    }

    private Path file(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "قال");
    }
}
