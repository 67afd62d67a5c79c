package hashiya.library;

import hashiya.article.Speaker;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Whose words the marks of a library hold, and what happens to the marks when that changes; see [Library] for what holds of
/// every method.
public final class Speakers {
    private final Connections connections;

    Speakers(Connections connections) {
        this.connections = connections;
    }

    /// Those whose words some mark holds.
    public List<SpeakerUse> uses() {
        return connections.read(transaction -> transaction.list(
                """
                SELECT speaker.id, name, role, affiliation, count(*) AS marks
                FROM speaker JOIN annotation ON annotation.speaker = speaker.id
                WHERE annotation.status <> 'rejected'
                GROUP BY speaker.id ORDER BY speaker.id
                """,
                row -> new SpeakerUse(speaker(row), row.count("marks"))));
    }

    /// Puts one state of a speaker in the place of another that somebody has seen; see [Library#replace]. Every mark that
    /// holds their words follows.
    public Replaced<Speaker> replace(Speaker seen, Speaker wanted, Entry entry) {
        return connections.write(transaction -> {
            var meanwhile = meanwhile(transaction, seen);
            if (meanwhile.isPresent()) {
                return meanwhile.get();
            }
            var recording = new Recording(transaction);
            recording.watchAlone(rows(seen.id()));
            transaction.run(
                    "UPDATE speaker SET name = ?, role = ?, affiliation = ? WHERE id = ?",
                    wanted.name(), wanted.role(), wanted.affiliation(), wanted.id());
            recording.write(entry);
            return new Replaced.Done<>(wanted);
        });
    }

    /// Holds two speakers for one, if both are as somebody has seen them: every mark with the words of the one has the other
    /// as its speaker, and the one is gone.
    public Replaced<Speaker> merge(Speaker seen, Speaker into, Instant now, Entry entry) {
        if (seen.id().equals(into.id())) {
            throw new IllegalArgumentException("one and the same speaker: " + seen.id());
        }
        return connections.write(transaction -> {
            for (var each : List.of(seen, into)) {
                var meanwhile = meanwhile(transaction, each);
                if (meanwhile.isPresent()) {
                    return meanwhile.get();
                }
            }
            var recording = new Recording(transaction);
            recording.watchAlone(rows(seen.id()));
            recording.watchAlone(marksOf(transaction, seen).stream().map(Annotations::rows).toList());
            transaction.run(
                    "UPDATE annotation SET speaker = ?, revision = revision + 1, modified_at = ? WHERE speaker = ?",
                    into.id(), now, seen.id());
            transaction.run("DELETE FROM speaker WHERE id = ?", seen.id());
            recording.write(entry);
            return new Replaced.Done<>(into);
        });
    }

    /// What has become of a speaker since somebody saw them, if anything.
    private static Optional<Replaced<Speaker>> meanwhile(Transaction transaction, Speaker seen) throws SQLException {
        var there = transaction.first("SELECT * FROM speaker WHERE id = ?", Speakers::speaker, seen.id());
        if (there.isEmpty()) {
            return Optional.of(new Replaced.Gone<>());
        }
        return there.filter(now -> !now.equals(seen)).map(Replaced.Overtaken::new);
    }

    private static List<UUID> marksOf(Transaction transaction, Speaker speaker) throws SQLException {
        return transaction.list(
                "SELECT id FROM annotation WHERE speaker = ? ORDER BY number", row -> row.id("id"), speaker.id());
    }

    private static Speaker speaker(Row row) throws SQLException {
        return new Speaker(row.id("id"), row.text("name"), row.text("role"), row.text("affiliation"));
    }

    private static Rows rows(UUID speaker) {
        return new Rows("speaker", "id", speaker.toString());
    }
}
