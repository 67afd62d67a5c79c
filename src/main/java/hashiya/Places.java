package hashiya;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Where a person's own files lie.
///
/// @param folder need not be there yet
record Places(Path folder) {

    static Places ofThisComputer() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), System.getenv());
    }

    /// The platform's folder for a person's data: that of the XDG Base Directory Specification (where a path that is not
    /// absolute counts for nothing), `Application Support`, or `%APPDATA%`.
    static Places of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new Places(folder(environment, "APPDATA").orElse(home.resolve("AppData/Roaming")).resolve("Hashiya"));
        }
        if (name.startsWith("mac")) {
            return new Places(home.resolve("Library/Application Support/Hashiya"));
        }
        return new Places(folder(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share")).resolve("hashiya"));
    }

    Path library() {
        return folder.resolve("library.hashiya");
    }

    /// Where open windows can be found by a second start.
    Path windows() {
        return folder.resolve("windows");
    }

    /// What the program notes about itself.
    Path logs() {
        return folder.resolve("logs");
    }

    /// What it writes down when something fails that nobody expected.
    Path crashReports() {
        return folder.resolve("crash-reports");
    }

    /// What the window on a library has open, until it is closed.
    Path session(Path library) {
        return folder.resolve("sessions").resolve(Doorway.name(library));
    }

    Path settings() {
        return folder.resolve("settings.properties");
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(Predicate.not(String::isEmpty))
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
