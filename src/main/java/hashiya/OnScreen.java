package hashiya;

import hashiya.article.Trouble;
import hashiya.cli.Screen;
import hashiya.cli.ScreenException;
import hashiya.cli.Shot;
import hashiya.cli.Shown;
import hashiya.desk.Desk;
import hashiya.desk.Keeping;
import hashiya.library.Backup;
import hashiya.ui.AppWindow;
import hashiya.ui.ClosedLibrary;
import hashiya.ui.Display;
import hashiya.ui.Face;
import hashiya.ui.FirstPage;
import hashiya.ui.Picture;
import hashiya.ui.Session;
import hashiya.ui.Settings;
import hashiya.ui.Shell;
import hashiya.ui.SystemPackage;
import hashiya.ui.Theme;
import hashiya.ui.Toolkit;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/// The window, for a terminal that asks for it.
final class OnScreen implements Screen {
    private final Function<Path, Desk> opening;
    private final Keeping keeping;
    private final Places places;

    /// @param opening gives a desk with the library in a file
    OnScreen(Function<Path, Desk> opening, Keeping keeping, Places places) {
        this.opening = opening;
        this.keeping = keeping;
        this.places = places;
    }

    /// Where a window is open on the library already, it is shown, and takes the files in.
    @Override
    public Shown show(Path library, List<Path> files) {
        var doorway = Doorway.to(library, places.windows());
        if (doorway.handOver(files)) {
            return new Shown.Closed();
        }
        var page = FirstPage.begin(places.settings());
        var shell = Soon.begin("shell", () -> shell(page));
        AppWindow.prepare(places.settings());
        var early = openSoon(library);
        early.filter(_ -> files.isEmpty()).ifPresentOrElse(page::open, page::leaveEmpty);
        if (Display.start() instanceof Display.Missing missing) {
            early.ifPresent(desk -> desk.release(Desk::close));
            return new Shown.NoDisplay(missing.phrase(), missing.arguments());
        }
        var report = CrashReports.toTellOf(places.crashReports());
        Logs.keep(places.logs(), places.crashReports());
        try {
            return open(library, early, shell, files, doorway, Optional.empty(), report);
        } catch (Trouble trouble) {
            throw trouble;
        } catch (RuntimeException unforeseen) {
            System.getLogger(OnScreen.class.getName()).log(Level.ERROR, "the window ended", unforeseen);
            throw unforeseen;
        } catch (LinkageError broken) {
            var missing = missingPackage(broken);
            return new Shown.NoDisplay(missing.phrase(), missing.arguments());
        }
    }

    /// Opens the library while the window's shell is made; one that is not there yet is made only once there is a window
    /// for it.
    private Optional<Soon<Desk>> openSoon(Path library) {
        return Files.exists(library) ? Optional.of(Soon.begin("library", () -> opening.apply(library))) : Optional.empty();
    }

    /// Goes back to a backup first, if there is one; again and again, as long as the library is damaged and the person
    /// wants to.
    ///
    /// @param early the desk, where it has been asked for already
    /// @param shell of the window, which may have been asked for too
    private Shown open(
            Path library,
            Optional<Soon<Desk>> early,
            Supplier<Shell> shell,
            List<Path> files,
            Doorway doorway,
            Optional<Backup> first,
            Optional<Path> report) {
        try {
            first.ifPresent(backup -> keeping.restore(library, backup.file()));
            var opened = early.<Supplier<Desk>>map(Function.identity()).orElse(() -> opening.apply(library));
            var next = showUntilClosed(library, opened, shell, files, doorway, report);
            return next.isPresent()
                    ? open(library, Optional.empty(), anotherShell(), List.of(), doorway, next, Optional.empty())
                    : new Shown.Closed();
        } catch (Trouble trouble) {
            var backup = keeping.offer(library, trouble);
            shell.get().page().take(); // no words are set before
            if (ClosedLibrary.goesBack(trouble, backup, places.settings())) {
                return open(library, Optional.empty(), anotherShell(), files, doorway, backup, report);
            }
            throw trouble;
        }
    }

    /// Waits for the display. Throws [IllegalStateException] where there is none.
    private Shell shell(FirstPage page) {
        if (Display.start() instanceof Display.Missing missing) {
            throw new IllegalStateException("no display: " + missing.phrase());
        }
        return AppWindow.shell(places.settings(), page);
    }

    private Supplier<Shell> anotherShell() {
        return Soon.begin("shell", () -> shell(FirstPage.begin(places.settings()).leaveEmpty()));
    }

    private Optional<Backup> showUntilClosed(
            Path library,
            Supplier<Desk> opened,
            Supplier<Shell> shell,
            List<Path> files,
            Doorway doorway,
            Optional<Path> report) {
        try (var desk = opened.get()) {
            var session = new Session(places.session(library), report);
            return AppWindow.showUntilClosed(desk, files, shell.get(), session, doorway::open);
        }
    }

    @Override
    public void picture(Desk desk, UUID article, Shot shot) {
        var theme = switch (shot.look()) {
            case LIGHT -> Theme.LIGHT;
            case SEPIA -> Theme.SEPIA;
            case DARK -> Theme.DARK;
            case CONTRAST -> Theme.CONTRAST;
        };
        var face = switch (shot.face()) {
            case NASKH -> Face.NASKH;
            case SANS -> Face.SANS;
        };
        try {
            Toolkit.startHeadless();
            var settings = Settings.DEFAULT.with(shot.language()).with(theme).with(face);
            Picture.draw(desk, article, settings, shot.width(), shot.height(), shot.target());
        } catch (IOException e) {
            throw new ScreenException("terminal.not-written", e, shot.target().toString(), e.toString());
        } catch (LinkageError broken) {
            throw missingPackage(broken);
        }
    }

    /// What to tell where JavaFX lacks something of the system. Throws the error itself where it is another one.
    private static ScreenException missingPackage(LinkageError broken) {
        var missing = SystemPackage.missingIn(broken).orElseThrow(() -> broken);
        return new ScreenException("screen.no-package", broken, missing.library(), missing.name());
    }
}
