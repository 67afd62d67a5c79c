package hashiya.arabic;

import hashiya.article.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Finds what overrides, embeddings and unclosed isolates reach over (UAX #9, X1 to X8). All end with their line.
final class Steering {
    private record Opened(char control, int offset) {
        boolean isIsolate() {
            return control >= '\u2066';
        }

        Pitfall.Kind kind() {
            return switch (control) {
                case '\u202D', '\u202E' -> Pitfall.Kind.OVERRIDE;
                case '\u202A', '\u202B' -> Pitfall.Kind.EMBEDDING;
                default -> Pitfall.Kind.UNCLOSED_ISOLATE;
            };
        }
    }

    private final List<Pitfall> found = new ArrayList<>();
    private final Deque<Opened> open = new ArrayDeque<>();

    private Steering() {}

    static List<Pitfall> in(String text) {
        var steering = new Steering();
        for (int offset = 0; offset < text.length(); offset++) {
            steering.read(text.charAt(offset), offset);
        }
        steering.endLine(text.length());
        return List.copyOf(steering.found);
    }

    private void read(char character, int offset) {
        switch (character) {
            case '\n' -> endLine(offset);
            case '\u202A', '\u202B', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068' ->
                open.push(new Opened(character, offset));
            case '\u202C' -> popDirection(offset + 1);
            case '\u2069' -> popIsolate(offset + 1);
            default -> {}
        }
    }

    private void popDirection(int end) {
        if (!open.isEmpty() && !open.peek().isIsolate()) {
            close(end);
        }
    }

    /// Ends what was opened inside the isolate, too.
    private void popIsolate(int end) {
        if (open.stream().anyMatch(Opened::isIsolate)) {
            while (!open.peek().isIsolate()) {
                close(end - 1);
            }
            open.pop();
        }
    }

    private void endLine(int end) {
        while (!open.isEmpty()) {
            close(end);
        }
    }

    private void close(int end) {
        var opened = open.pop();
        found.add(new Pitfall(opened.kind(), new Span(opened.offset(), end)));
    }
}
