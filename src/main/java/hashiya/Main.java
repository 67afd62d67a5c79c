package hashiya;

import hashiya.anchor.Anchors;
import hashiya.article.Ids;
import hashiya.cli.Console;
import hashiya.cli.FreshProcess;
import hashiya.cli.Terminal;
import hashiya.desk.Author;
import hashiya.desk.Author.Seat;
import hashiya.desk.Desk;
import hashiya.desk.Keeping;
import hashiya.desk.Proposing;
import hashiya.intake.Intake;
import hashiya.library.Library;
import hashiya.suggest.Suggesting;
import hashiya.ui.Display;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;

/// The whole program, wired by hand.
public final class Main {
    private Main() {}

    /// Made with the first id, which is not before a window stands: it takes a hundredth of a second.
    private static final class Chance {
        private static final SecureRandom SOURCE = new SecureRandom();
    }

    public static void main(String[] arguments) {
        SilentLogging.begin();
        if (Terminal.onlyOpens(arguments)) {
            Display.startSoon();
        }
        var console = console();
        var places = Places.ofThisComputer();
        var clock = Clock.systemUTC();
        var ids = new Ids(clock, () -> Chance.SOURCE.nextLong());
        var coder = System.getProperty("user.name", "");
        Function<Seat, Function<Path, Desk>> openingAt = seat -> file ->
                new Desk(Library.open(file), new Intake(), new Anchors(), ids, clock, new Author(coder, seat));
        var proposing = new Proposing(new Intake(), new Suggesting());
        var keeping = new Keeping(clock);
        var screen = new OnScreen(openingAt.apply(Seat.WINDOW), keeping, places);
        var fresh = new FreshProcess(Main.class);

        var terminal = new Terminal(
                openingAt.apply(Seat.TERMINAL), proposing, keeping, places.library(), screen, fresh, console);
        System.exit(terminal.run(arguments));
    }

    /// Standard output and error in UTF-8, for what libraries print too.
    private static Console console() {
        var console = new Console(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Console.language(System.getenv(), Locale.getDefault()));
        System.setOut(console.out());
        System.setErr(console.err());
        return console;
    }
}
