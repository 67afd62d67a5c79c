package hashiya.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import hashiya.anchor.Anchors;
import hashiya.article.Ids;
import hashiya.desk.Desk;
import hashiya.desk.Keeping;
import hashiya.desk.Proposing;
import hashiya.intake.Intake;
import hashiya.library.Library;
import hashiya.phrases.Language;
import hashiya.suggest.Suggesting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A person at a terminal, with a library in a folder: what is typed goes in, what is printed comes out.
final class Sitting {
    /// «قال» stands here three times; the figures are in two kinds of digits.
    static final String TEXT = """
            افتتاح مكتبة الحي
            الرمّان – وكالة الساحل
            قال المدير: «نفتح الأبواب كل يوم»، وقال إن فيها 2,400 كتاب.
            وقال الزوّار إنهم سعداء.
            """;

    static final String TITLE = "افتتاح مكتبة الحي";
    static final String QUOTE = "نفتح الأبواب كل يوم";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:30:00Z"), ZoneOffset.UTC);

    /// One for all desks: each command opens its own.
    private static final Ids IDS = new Ids(CLOCK, new SecureRandom());

    final Path folder;
    final PaperScreen screen = new PaperScreen();
    private final Language language;

    Sitting(Path folder) {
        this(folder, Language.ENGLISH);
    }

    Sitting(Path folder, Language language) {
        this.folder = folder;
        this.language = language;
    }

    /// What a command left: its exit code and all it printed.
    record Printed(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }

        /// The cells of the only line.
        List<String> cells() {
            return Arrays.asList(lines().getFirst().split("\t", -1));
        }

        JsonNode json() {
            return Sitting.json(out);
        }
    }

    static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }

    /// Types a command about the library of this sitting.
    Printed type(String... words) {
        var about = Stream.of("--library", library().toString());
        return typeAlone(Stream.concat(Stream.of(words), about).toArray(String[]::new));
    }

    /// Types a command as it is.
    Printed typeAlone(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = terminal(new Console(out, err, language)).run(words);
        return new Printed(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    Terminal terminal(Console console) {
        var usual = folder.resolve("usual.hashiya");
        var proposing = new Proposing(new Intake(), new Suggesting());
        return new Terminal(Sitting::desk, proposing, new Keeping(CLOCK), usual, screen, new FreshProcess(Program.class), console);
    }

    static Desk desk(Path library) {
        return new Desk(Library.open(library), new Intake(), new Anchors(), IDS, CLOCK, "سلمى");
    }

    Path library() {
        return folder.resolve("library.hashiya");
    }

    /// A file of this sitting's folder.
    Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts [#TEXT] into the library, as number 1.
    void addArticle() {
        type("add", file("article.txt", TEXT).toString());
    }

    /// The names of what lies in the folder.
    List<String> names() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
