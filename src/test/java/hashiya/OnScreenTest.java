package hashiya;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.anchor.Anchors;
import hashiya.article.Article;
import hashiya.article.Ids;
import hashiya.article.Trouble;
import hashiya.desk.Author;
import hashiya.desk.Desk;
import hashiya.desk.Keeping;
import hashiya.desk.Taken;
import hashiya.intake.Intake;
import hashiya.library.Library;
import hashiya.library.Listing;
import hashiya.library.OtherProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The program's window from its start to its end, in processes of their own, on a screen that nobody sees.
///
/// A program that says nothing is waited for no longer than the timeout.
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OnScreenTest {
    private static final List<String> WITH_A_DISPLAY = List.of("env", "DISPLAY=:0");
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    private Path library;
    private Article article;

    @BeforeEach
    void fill() throws IOException {
        library = new Places(folder).library();
        try (var desk = desk(library)) {
            article = take(desk, "خبر أول\nوصلت السفينة إلى الميناء.\n");
            desk.backUpDaily();
        }
    }

    @Test
    void aSecondStartBringsItsFileIntoTheWindowThatIsOpen() throws Exception {
        var file = Files.writeString(folder.resolve("خبر ثان.txt"), "خبر ثان\nغادرت السفينة الميناء.\n");
        try (var first = OtherProgram.running(WITH_A_DISPLAY, Starting.class, folder)) {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> holdsAnything(new Places(folder).windows()));

            try (var second = OtherProgram.running(WITH_A_DISPLAY, Starting.class, folder, file)) {
                assertThat(second.line()).as("handed over, without a window of its own").isEqualTo("Closed[]");
            }

            assertThat(first.isAlive()).isTrue();
            try (var desk = desk(library)) {
                assertThat(desk.shelving().articles()).extracting(Listing::title).containsExactly("خبر أول", "خبر ثان");
            }
        }
    }

    @Test
    void theStartAfterAKillOffersWhatWasOpen() throws Exception {
        var session = new Places(folder).session(library);
        try (var killed = OtherProgram.running(WITH_A_DISPLAY, Starting.class, folder)) {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> Files.exists(session) && Files.size(session) > 0);
            killed.kill();
        }
        assertThat(session).hasContent(article.id().toString());

        try (var program = OtherProgram.running(WITH_A_DISPLAY, Reopening.class, folder)) {
            assertThat(program.line()).isEqualTo("clicked");
            assertThat(program.line()).isEqualTo("Closed[]");
        }
        assertThat(session).as("closed by the person").doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"damaged", "lost"})
    void oneClickGoesBackToTheBackup(String accident) throws Exception {
        var bytes = Files.readAllBytes(library);
        if (accident.equals("damaged")) {
            Files.write(library, Arrays.copyOf(bytes, 5_000));
        } else {
            Files.delete(library);
        }

        try (var program = OtherProgram.running(WITH_A_DISPLAY, GoingBack.class, folder)) {
            assertThat(program.line()).isEqualTo("clicked");
            assertThat(program.line()).as("the window opened, and was closed").isEqualTo("Closed[]");
        }

        assertThat(Library.health(library).isWhole()).isTrue();
        try (var desk = desk(library)) {
            assertThat(desk.shelving().articles()).extracting(Listing::id).containsExactly(article.id());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"newer", "locked"})
    void aSmallWindowSaysWhyALibraryCannotBeOpened(String why) throws Exception {
        long size = Files.size(library);
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + library); var statement = other.createStatement()) {
            if (why.equals("newer")) {
                statement.executeUpdate("PRAGMA user_version = 99");
            } else {
                statement.executeUpdate("PRAGMA locking_mode = EXCLUSIVE");
                statement.executeUpdate("BEGIN IMMEDIATE");
                statement.executeUpdate("DELETE FROM reading_place");
            }

            try (var program = OtherProgram.running(WITH_A_DISPLAY, Reading.class, folder)) {
                assertThat(program.line()).contains(library.toString()).contains(why.equals("newer") ? "٩٩" : "برنامج آخر");
                assertThat(program.line()).isEqualTo(why.equals("newer") ? "library.newer-schema" : "library.locked");
            }
        }
        assertThat(Files.size(library)).isEqualTo(size);
    }

    private Article take(Desk desk, String text) throws IOException {
        return switch (desk.shelving().take(Files.writeString(folder.resolve("article.txt"), text))) {
            case Taken.Added(var added) -> added;
            case Taken other -> throw new AssertionError("not taken: " + other);
        };
    }

    private static boolean holdsAnything(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    private static Desk desk(Path library) {
        var clock = Clock.systemUTC();
        return new Desk(Library.open(library), new Intake(), new Anchors(), new Ids(clock, new SecureRandom()), clock,
                new Author("سلمى", Author.Seat.WINDOW));
    }

    /// Starts the window with the library and the files, as `hashiya open` does, and says what came of it.
    static final class Starting {
        private Starting() {}

        public static void main(String[] arguments) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            var places = new Places(Path.of(arguments[0]));
            var files = Stream.of(arguments).skip(1).map(Path::of).toList();
            var screen = new OnScreen(OnScreenTest::desk, new Keeping(Clock.systemUTC()), places);
            System.out.println(screen.show(places.library(), files));
            System.exit(0);
        }
    }

    /// Starts it, reopens what was open, and closes the window.
    static final class Reopening {
        private Reopening() {}

        public static void main(String[] arguments) {
            GoingBack.startAndClickOn("#last-time .act", arguments);
        }
    }

    /// Starts it, reads the small window out that opens instead, closes it with Escape, and says what came of it.
    static final class Reading {
        private Reading() {}

        public static void main(String[] arguments) {
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> !said().isEmpty());
                    System.out.println(said());
                    new FxRobot().type(KeyCode.ESCAPE);
                } catch (Exception trouble) {
                    System.out.println(trouble);
                }
            });
            try {
                Starting.main(arguments);
            } catch (Trouble trouble) {
                System.out.println(trouble.phrase());
                System.exit(1);
            }
        }

        private static String said() {
            try {
                return WaitForAsyncUtils.asyncFx(() -> Window.getWindows().stream()
                                .map(window -> window.getScene().getRoot().getAccessibleText())
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(""))
                        .get();
            } catch (Exception notYet) {
                return ""; // the toolkit has not started
            }
        }
    }

    /// Starts it, clicks on the way back, and closes the window that then opens.
    static final class GoingBack {
        private GoingBack() {}

        public static void main(String[] arguments) {
            startAndClickOn("#go-back", arguments);
        }

        static void startAndClickOn(String button, String... arguments) {
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    click(button);
                } catch (Exception trouble) {
                    System.out.println(trouble);
                }
            });
            Starting.main(arguments);
        }

        private static void click(String button) throws Exception {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> shows(button));
            new FxRobot().clickOn(button);
            System.out.println("clicked");
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> shows(".shelf-view"));
            Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        }

        private static boolean shows(String selector) {
            try {
                return WaitForAsyncUtils.asyncFx(() -> Window.getWindows().stream()
                                .anyMatch(window -> window.getScene().getRoot().lookup(selector) != null))
                        .get();
            } catch (Exception notYet) {
                return false; // the toolkit has not started
            }
        }
    }
}
