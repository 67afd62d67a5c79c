package hashiya.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The figures of one benchmark: on standard output as they come, and in `target/bench/<name>.txt` when it ends.
public final class Figures implements AutoCloseable {
    private final String name;
    private final List<String> lines = new ArrayList<>();

    public Figures(String name) {
        this.name = name;
    }

    /// Reports one figure.
    ///
    /// @param what  what was measured, with the reference or the goal it stands beside
    /// @param value the measure with its unit
    public void report(String what, Object value) {
        String line = what + ": " + value;
        lines.add(line);
        System.out.println("[" + name + "] " + line);
    }

    @Override
    public void close() throws IOException {
        var folder = Path.of("target", "bench");
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".txt"), lines);
    }
}
