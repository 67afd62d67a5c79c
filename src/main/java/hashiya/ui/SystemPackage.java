package hashiya.ui;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A library of the system that JavaFX needs and does not find, and the Debian package that holds it.
public record SystemPackage(String library, String name) {
    /// What JavaFX says when it misses a library, and which one that is. A class of JavaFX's that has failed once is only
    /// named from then on.
    private record Symptom(String said, String library, String name) {}

    private static final List<Symptom> SYMPTOMS = List.of(
            new Symptom("glass GTK library", "libgtk-3.so.0", "libgtk-3-0"),
            new Symptom("libgtk-3", "libgtk-3.so.0", "libgtk-3-0"),
            new Symptom("libgdk-3", "libgdk-3.so.0", "libgtk-3-0"),
            new Symptom("pango", "libpangoft2-1.0.so.0", "libpangoft2-1.0-0"),
            new Symptom("OSPango", "libpangoft2-1.0.so.0", "libpangoft2-1.0-0"),
            new Symptom("libfreetype", "libfreetype.so.6", "libfreetype6"),
            new Symptom("OSFreetype", "libfreetype.so.6", "libfreetype6"),
            new Symptom("libfontconfig", "libfontconfig.so.1", "libfontconfig1"),
            new Symptom("libXtst", "libXtst.so.6", "libxtst6"),
            new Symptom("libX11", "libX11.so.6", "libx11-6"));

    /// The library whose absence made JavaFX fail; nothing if it failed for another reason.
    public static Optional<SystemPackage> missingIn(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            var found = SYMPTOMS.stream().filter(symptom -> message.contains(symptom.said())).findFirst();
            if (found.isPresent()) {
                return found.map(symptom -> new SystemPackage(symptom.library(), symptom.name()));
            }
        }
        return Optional.empty();
    }
}
