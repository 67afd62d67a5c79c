package hashiya.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Finds the articles below a folder.
final class Folder extends SimpleFileVisitor<Path> {
    private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm");

    private final Path folder;
    private final SortedSet<Path> found = new TreeSet<>();

    Folder(Path folder) {
        this.folder = folder;
    }

    /// Sorted by path.
    List<Path> articles() {
        try (var inside = Files.list(folder)) {
            // Listed here, so that a link that a person named is followed, and only that one.
            for (Path path : inside.toList()) {
                Files.walkFileTree(path, this);
            }
        } catch (IOException _) {
            found.add(folder);
        }
        return List.copyOf(found);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
        return isHidden(below) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !isHidden(file) && isArticle(file)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    /// Whatever would not open is listed: reading it tells why.
    @Override
    public FileVisitResult visitFileFailed(Path path, IOException trouble) {
        if (!isHidden(path)) {
            found.add(path);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path below, @Nullable IOException trouble) {
        if (trouble != null) {
            found.add(below);
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static boolean isHidden(Path path) {
        try {
            return Files.isHidden(path);
        } catch (IOException _) {
            return false;
        }
    }
}
