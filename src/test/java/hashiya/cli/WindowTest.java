package hashiya.cli;

import static hashiya.cli.Sitting.QUOTE;
import static hashiya.cli.Sitting.TEXT;
import static hashiya.cli.Sitting.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import hashiya.phrases.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands that show the window, or draw it.
class WindowTest {
    private static final Shown.NoDisplay NO_DISPLAY = new Shown.NoDisplay("terminal.unexpected", List.of("no display"));

    @TempDir
    Path folder;

    private Sitting sitting;
    private Path picture;

    @BeforeEach
    void sit() {
        sitting = new Sitting(folder);
        picture = folder.resolve("window.png");
    }

    @Test
    void opensTheWindowOnTheUsualLibrary() {
        assertThat(sitting.typeAlone().code()).isZero();
        assertThat(sitting.typeAlone("open").code()).isZero();

        assertThat(sitting.screen.shown).hasSize(2).allMatch((folder.resolve("usual.hashiya") + " [] []")::equals);
    }

    @Test
    void opensTheWindowOnFiles() {
        assertThat(sitting.type("open", "a.txt", "b.html").code()).isZero();

        assertThat(sitting.screen.shown).containsExactly(sitting.library() + " [a.txt, b.html] [missing, missing]");
    }

    @Test
    void aLibraryAmongTheFilesIsTheOneThatOpens() throws IOException {
        sitting.addArticle();
        var other = Files.move(sitting.library(), folder.resolve("أرشيف.hashiya")).toString();

        assertThat(sitting.typeAlone("open", other).code()).isZero();
        assertThat(sitting.typeAlone("open", "a.txt", other).code()).isZero();
        assertThat(sitting.typeAlone(other).code()).isZero();

        assertThat(sitting.screen.shown)
                .containsExactly(other + " [] []", other + " [a.txt] [missing]", other + " [] []");
    }

    @Test
    void aWindowShowsOneLibraryAndOneThatIsThere() throws IOException {
        sitting.addArticle();
        var library = sitting.library().toString();
        var other = Files.copy(sitting.library(), folder.resolve("two.hashiya")).toString();

        assertThat(sitting.typeAlone("open", library, other).err()).contains("A window shows one library");
        assertThat(sitting.type("open", other).err()).contains("A window shows one library");
        assertThat(sitting.typeAlone("open", folder.resolve("none.hashiya").toString()).err()).contains("There is no library");
        assertThat(sitting.screen.shown).isEmpty();
    }

    @Test
    void aFileAloneIsOpenedAndAMistypedCommandIsNot() {
        var file = sitting.file("list.txt", TEXT).toString();

        assertThat(sitting.typeAlone(file).code()).isZero();
        assertThat(sitting.typeAlone("lost").code()).isEqualTo(2);

        assertThat(sitting.screen.shown).hasSize(1).first().asString().contains(file);
    }

    @Test
    void whereThereIsNoDisplayOpenSaysSo() {
        sitting.screen.answer = NO_DISPLAY;

        for (var printed : List.of(sitting.typeAlone(), sitting.typeAlone("open", "a.txt"))) {
            assertThat(printed.code()).isEqualTo(1);
            assertThat(printed.out()).isEmpty();
            assertThat(printed.err()).contains("no display").hasLineCount(1);
        }
    }

    @Test
    void drawsAnArticleOfTheLibrary() {
        sitting.addArticle();
        sitting.type("annotate", "1", "--kind", "quote", "--text", QUOTE);

        var printed = sitting.type("picture", "1", "--to", picture.toString(),
                "--size", "1440x900", "--theme", "contrast", "--face", "sans", "--lang", "en");

        assertThat(printed.code()).isZero();
        assertThat(printed.out()).contains(TITLE, picture.toString()).hasLineCount(1);
        assertThat(picture).hasContent(TITLE + " 1 1440");
        assertThat(sitting.screen.shots).singleElement().satisfies(shot -> {
            assertThat(shot.height()).isEqualTo(900);
            assertThat(shot.look()).isEqualTo(Shot.Look.CONTRAST);
            assertThat(shot.face()).isEqualTo(Shot.Face.SANS);
            assertThat(shot.language()).isEqualTo(Language.ENGLISH);
        });
    }

    @Test
    void drawsAFileInALibraryOfItsOwn() {
        var file = sitting.file("a.txt", TEXT).toString();

        var told = sitting.typeAlone("picture", file, "--to", picture.toString(), "--json").json();

        assertThat(told.fieldNames()).toIterable().containsExactly("file", "title", "width", "height", "theme", "face", "lang");
        assertThat(told.get("theme").textValue()).isEqualTo("light");
        assertThat(told.get("face").textValue()).isEqualTo("naskh");
        assertThat(told.get("lang").textValue()).isEqualTo("ar");
        assertThat(picture).hasContent(TITLE + " 0 1000");
        assertThat(sitting.names()).as("no library, no draft").containsExactly("a.txt", "window.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.txt", "7", "01a20272-eb06-7000-93ad-53d1a9d0e875"})
    void aPictureOfNothingIsRefused(String article) {
        sitting.addArticle();

        var printed = sitting.type("picture", article, "--to", picture.toString());

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.err()).contains("“" + article + "”").hasLineCount(1);
        assertThat(picture).doesNotExist();
    }

    @Test
    void aPictureThatCannotLieThereIsRefused() throws IOException {
        sitting.addArticle();

        var nowhere = sitting.type("picture", "1", "--to", folder.resolve("nowhere/window.png").toString());
        var aFolder = sitting.type("picture", "1", "--to", Files.createDirectory(picture).toString());
        var aLibrary = sitting.type("picture", "1", "--to", sitting.library().toString());

        assertThat(nowhere.err()).contains("there is no folder").hasLineCount(1);
        assertThat(aFolder.err()).contains("is a folder or a device").hasLineCount(1);
        assertThat(aLibrary.err()).contains("a picture is a PNG").hasLineCount(1);
        assertThat(List.of(nowhere.code(), aFolder.code(), aLibrary.code())).containsOnly(1);
        assertThat(sitting.screen.shots).isEmpty();
    }

    @Test
    void aPictureThatFailsLeavesTheOldOne() throws IOException {
        Files.writeString(picture, "the old one");
        var file = sitting.file("a.txt", "خبر لا يُرسم");

        var printed = sitting.typeAlone("picture", file.toString(), "--to", picture.toString());

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.err()).contains("no ink").hasLineCount(1);
        assertThat(picture).hasContent("the old one");
        assertThat(sitting.names()).containsExactly("a.txt", "window.png");
    }
}
