package hashiya.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hashiya.article.Anchored;
import hashiya.article.Annotation;
import hashiya.article.Attribution;
import hashiya.article.Kind;
import hashiya.article.Origin;
import hashiya.article.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What stands in the table. How it gets there unharmed is `ExportTest`.
class AnnotationsCsvTest {
    private static final Rows<AnnotationRow> LIBRARY = MadeUpLibrary.annotations()::forEach;

    @TempDir
    private Path folder;

    @Test
    void writesEverythingInTheFullProfile() throws IOException {
        var target = folder.resolve("annotations.csv");

        var exported = new AnnotationsCsv(Profile.FULL, CsvOptions.DEFAULT).write(LIBRARY, target);

        assertThat(Files.readAllBytes(target)).isEqualTo(Golden.bytes("annotations.full.csv"));
        assertThat(Files.readAllBytes(folder.resolve("annotations.json"))).isEqualTo(Golden.bytes("annotations.full.json"));
        assertThat(exported.rows()).isEqualTo(5);
        assertThat(exported.file()).isEqualTo(target);
    }

    @Test
    void writesWhatMostPeopleWantInTheSimpleProfile() throws IOException {
        var target = folder.resolve("annotations.csv");

        new AnnotationsCsv(Profile.SIMPLE, CsvOptions.DEFAULT).write(LIBRARY, target);

        assertThat(Files.readAllBytes(target)).isEqualTo(Golden.bytes("annotations.simple.csv"));
    }

    @Test
    void writesTabsWithoutMarkOrGuardWhenAskedTo() throws IOException {
        var target = folder.resolve("annotations.tsv");

        new AnnotationsCsv(Profile.SIMPLE, new CsvOptions(false, Delimiter.TAB, false)).write(LIBRARY, target);

        assertThat(Files.readAllBytes(target)).isEqualTo(Golden.bytes("annotations.simple.tsv"));
        assertThat(folder.resolve("annotations.tsv.json")).exists();
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSameBytesToAStream(Profile profile) throws IOException {
        var stream = new ByteArrayOutputStream();

        new AnnotationsCsv(profile, CsvOptions.DEFAULT).write(LIBRARY, stream);

        String golden = "annotations." + (profile == Profile.FULL ? "full" : "simple") + ".csv";
        assertThat(stream.toByteArray()).isEqualTo(Golden.bytes(golden));
    }

    @Test
    void writesAHeaderWhereThereIsNoMark() throws IOException {
        var target = folder.resolve("annotations.csv");

        var exported = new AnnotationsCsv(Profile.SIMPLE, CsvOptions.DEFAULT).write(_ -> {}, target);

        assertThat(exported.rows()).isZero();
        assertThat(Files.readString(target)).startsWith("\ufeffarticle_title,outlet,").endsWith(",note\r\n");
    }

    @Test
    void namesEachColumnOnce() {
        assertThat(Column.names(AnnotationColumns.FULL)).hasSize(56).doesNotHaveDuplicates();
        assertThat(Column.names(AnnotationColumns.SIMPLE)).hasSize(13).isSubsetOf(Column.names(AnnotationColumns.FULL));
    }

    /// What a person has made of a claim is no longer what the first reading weighed.
    @ParameterizedTest
    @CsvSource({"CLAIM,ACCEPTED,0.9", "CLAIM,EDITED,''", "QUOTE,ACCEPTED,''"})
    void saysHowMuchAProposedClaimIsWorthChecking(Kind kind, Status status, String worth) {
        var mark = MadeUpLibrary.plainClaim();
        var proposed = new Annotation(
                mark.id(), 2, mark.article(), kind, mark.anchor(), Attribution.UNKNOWN,
                new Origin(Origin.Source.RULE, 0.8999999999999999), status, "", List.of(), "", Instant.EPOCH, Instant.EPOCH, 1);
        var stream = new ByteArrayOutputStream();

        new AnnotationsCsv(Profile.FULL, CsvOptions.DEFAULT)
                .write(rows -> rows.accept(MadeUpLibrary.row(proposed, MadeUpLibrary.BRIDGE)), stream);

        assertThat(stream.toString(UTF_8)).contains("," + worth + ",rule," + status.name().toLowerCase(Locale.ROOT) + ",0.9,");
    }

    @Test
    void saysNothingOfAProposalThatWasTurnedDown() {
        var mark = MadeUpLibrary.plainClaim();
        var rejected = new Annotation(
                mark.id(), 2, mark.article(), Kind.CLAIM, mark.anchor(), Attribution.UNKNOWN,
                new Origin(Origin.Source.RULE, 0.5), Status.REJECTED, "", List.of(), "", Instant.EPOCH, Instant.EPOCH, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> MadeUpLibrary.row(rejected, MadeUpLibrary.BRIDGE));
    }

    @Test
    void refusesAMarkOfAnotherArticle() {
        var mark = MadeUpLibrary.plainClaim();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnnotationRow(MadeUpLibrary.HARVEST, mark, new Anchored.Exact(mark.anchor().span()), ""));
    }
}
