package hashiya.library;

import hashiya.article.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Changes of marks, each one act and one line of the journal; [Library] tells what they do.
final class RecordedMarks {
    private final Connections connections;

    RecordedMarks(Connections connections) {
        this.connections = connections;
    }

    Annotation add(Annotation annotation, Entry entry) {
        return addAll(List.of(annotation), entry).getFirst();
    }

    List<Annotation> addAll(List<Annotation> annotations, Entry entry) {
        return connections.write(transaction -> {
            var recording = new Recording(transaction);
            var kept = new Annotations(transaction).addAll(annotations);
            recording.made(Annotations.rows(kept));
            recording.write(entry);
            return kept;
        });
    }

    List<Annotation> settleAll(List<Annotation> seen, UnaryOperator<Annotation> change, Entry entry) {
        return connections.write(transaction -> {
            var recording = new Recording(transaction);
            var annotations = new Annotations(transaction);
            var fresh = seen.stream().filter(each -> each.number() == 0).toList();
            var known = seen.stream().filter(each -> each.number() != 0).toList();
            recording.watch(Annotations.rows(known));
            var settled = new ArrayList<>(annotations.replaceAll(known, known.stream().map(change).toList()));
            var added = annotations.addAll(fresh.stream().map(change).toList());
            recording.made(Annotations.rows(added));
            settled.addAll(added);
            if (!settled.isEmpty()) {
                recording.write(entry);
            }
            return List.copyOf(settled);
        });
    }

    Replaced<Annotation> replace(Annotation seen, Annotation wanted, Entry entry) {
        return connections.write(transaction -> {
            var recording = new Recording(transaction);
            recording.watch(Annotations.rows(seen.id()));
            var replaced = new Annotations(transaction).replace(seen, wanted);
            if (replaced instanceof Replaced.Done) {
                recording.write(entry);
            }
            return replaced;
        });
    }

    Optional<Annotation> delete(UUID annotation, Entry entry) {
        return connections.write(transaction -> {
            var recording = new Recording(transaction);
            recording.watch(Annotations.rows(annotation));
            var annotations = new Annotations(transaction);
            var there = annotations.byId(annotation);
            if (annotations.delete(annotation)) {
                recording.write(entry);
            }
            return there;
        });
    }
}
