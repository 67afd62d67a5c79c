package hashiya.suggest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An article that people have read, with what they found in it; offsets in UTF-16 units.
///
/// @param notQuotes what stands in quotation marks and is nobody's words
record Gold(String file, List<Quote> quotes, List<Stretch> notQuotes, List<Stretch> claims) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .build();

    record Stretch(int start, int end) {}

    /// @param optional whether finding it is as good as leaving it
    /// @param alt stretches that are as good
    record Quote(
            String type,
            int start,
            int end,
            @Nullable Stretch cue,
            @Nullable Stretch speaker,
            @Nullable String speakerResolved,
            boolean optional,
            @Nullable List<Stretch> alt) {

        List<Stretch> stretches() {
            var own = Stream.of(new Stretch(start, end));
            return alt == null ? own.toList() : Stream.concat(own, alt.stream()).toList();
        }
    }

    Gold {
        notQuotes = notQuotes == null ? List.of() : notQuotes;
        claims = claims == null ? List.of() : claims;
    }

    /// All articles of a folder: `name.txt` beside `name.json`.
    static List<Gold> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().map(Gold::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(Path folder) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Gold read(Path json) {
        try {
            return JSON.readValue(json.toFile(), Gold.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
