package hashiya.ui.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A face for characters that the reading face lacks. It travels with the program.
///
/// `fallback.csv` says what each has, in the order they are tried: first the faces of the page, each for what another lacks,
/// then one made of many for other scripts, signs and emoji.
///
/// @param characters its code points
record FallbackFace(String family, BitSet characters) implements TokenFace {
    private static final String OF_ALL_ELSE = "Hashiya Noto";
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final int HEX = 16;

    /// Read when first asked for.
    private static final class Table {
        private static final List<FallbackFace> FACES = read();
    }

    /// All of them, in the order they are tried.
    static List<FallbackFace> all() {
        return Table.FACES;
    }

    /// The first face that has all these characters.
    static Optional<FallbackFace> of(int... codePoints) {
        return all().stream().filter(face -> face.hasAll(codePoints)).findFirst();
    }

    private boolean hasAll(int... codePoints) {
        return IntStream.of(codePoints).allMatch(characters::get);
    }

    /// Whether articles are set in it too.
    boolean isOfThePage() {
        return !family.equals(OF_ALL_ELSE);
    }

    @Override
    public String styleClass() {
        return "token";
    }

    @Override
    public String toString() {
        return family;
    }

    private static List<FallbackFace> read() {
        var table = Objects.requireNonNull(FallbackFace.class.getResourceAsStream("/hashiya/fonts/fallback.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(table, UTF_8))) {
            return lines.lines().skip(1).map(FallbackFace::of).toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /// One row: `Hashiya Naskh,20-7E A0-17F 1E6`.
    private static FallbackFace of(String row) {
        int comma = row.indexOf(',');
        var characters = new BitSet();
        SPACE.splitAsStream(row.substring(comma + 1)).forEach(range -> {
            int dash = range.indexOf('-');
            int from = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), HEX);
            int to = dash < 0 ? from : Integer.parseInt(range.substring(dash + 1), HEX);
            characters.set(from, to + 1);
        });
        return new FallbackFace(row.substring(0, comma), characters);
    }
}
