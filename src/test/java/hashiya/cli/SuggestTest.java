package hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import hashiya.phrases.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `hashiya suggest` prints and writes.
class SuggestTest {
    @TempDir
    Path folder;

    @Test
    void proposesQuotesWithoutALibrary() throws IOException {
        var article = Files.writeString(folder.resolve("مقال.txt"), Sitting.TEXT);
        var sitting = new Sitting(folder);

        var printed = sitting.typeAlone("suggest", article.toString());

        assertThat(printed.code()).isZero();
        assertThat(printed.lines().getFirst()).startsWith("مقال.txt\tdirect\t")
                .contains("\tالمدير\t" + Sitting.QUOTE + "\t");
        assertThat(folder.resolve("usual.hashiya")).doesNotExist();
    }

    @Test
    void tellsProgramsWhereTheWordsStand() throws IOException {
        var article = Files.writeString(folder.resolve("a.txt"), Sitting.TEXT);

        var quote = JsonMapper.builder()
                .build()
                .readTree(new Sitting(folder).typeAlone("suggest", "--json", article.toString()).out())
                .path("quotes")
                .path(0);

        int start = Sitting.TEXT.indexOf(Sitting.QUOTE);
        assertThat(quote.path("start").asInt()).isEqualTo(start);
        assertThat(quote.path("end").asInt()).isEqualTo(start + Sitting.QUOTE.length());
        assertThat(quote.path("cue").path("text").asText()).isEqualTo("قال");
        assertThat(quote.path("cueLemma").asText()).isEqualTo("قال");
        assertThat(quote.path("speaker").path("text").asText()).isEqualTo("المدير");
        assertThat(quote.path("speakerResolved").asText()).isEqualTo("المدير");
        assertThat(quote.path("why").asText()).isEqualTo("Words in quotation marks with “قال”. Said by المدير.");
    }

    @Test
    void hasTheKeysOfTheGoldArticles() throws IOException {
        var text = "خبر\nنقلت وكالة الساحل عن مدير المرفأ قوله إن السفينة تحمل 14 ألف حاوية.\nوقال: «وصلت أمس».\n";
        var article = Files.writeString(folder.resolve("a.txt"), text);

        var told = JsonMapper.builder().build()
                .readTree(new Sitting(folder).typeAlone("suggest", "--json", article.toString()).out());

        assertThat(keys(told)).containsExactly("file", "quotes", "claims");
        assertThat(keys(told.path("quotes").path(0))).containsExactly(
                "type", "start", "end", "text", "cue", "cueLemma", "speaker", "speakerResolved", "chain", "confidence",
                "why");
        assertThat(keys(told.path("quotes").path(0).path("cue"))).containsExactly("start", "end", "text");
        assertThat(keys(told.path("quotes").path(0).path("speaker"))).containsExactly("start", "end", "text");
        assertThat(keys(told.path("quotes").path(1))).doesNotContain("chain");
        assertThat(told.path("quotes").path(1).path("speaker").isNull()).isTrue();
        assertThat(keys(told.path("claims").path(0))).containsExactly("start", "end", "text", "score", "why");
    }

    private static List<String> keys(JsonNode node) {
        var keys = new ArrayList<String>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void saysWhyInArabicToo() throws IOException {
        var article = Files.writeString(folder.resolve("a.txt"), Sitting.TEXT);

        var printed = new Sitting(folder, Language.ARABIC).typeAlone("suggest", article.toString());

        assertThat(printed.lines().getFirst()).endsWith("كلام بين علامتي تنصيص مع «قال». القائل: المدير.");
    }

    @Test
    void writesAFileForEachArticleAndNamesTheOneItCannotRead() throws IOException {
        var article = Files.writeString(folder.resolve("a.txt"), Sitting.TEXT);
        var empty = Files.writeString(folder.resolve("empty.txt"), "");
        var out = folder.resolve("out");

        var printed = new Sitting(folder)
                .typeAlone("suggest", empty.toString(), article.toString(), "--json", "--out", out.toString());

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err()).contains("empty.txt");
        assertThat(Files.readString(out.resolve("a.json")))
                .startsWith("{\"file\":\"a.txt\",\"quotes\":[{\"type\":\"direct\"");
        assertThat(out.resolve("empty.json")).doesNotExist();
    }

    @Test
    void articlesOfOneNameHaveAFileEach() throws IOException {
        var first = Files.writeString(Files.createDirectory(folder.resolve("monday")).resolve("a.txt"), "الأول\n");
        var second = Files.writeString(Files.createDirectory(folder.resolve("tuesday")).resolve("A.txt"), "الثاني\n");
        var out = folder.resolve("out");

        var printed = new Sitting(folder).typeAlone("suggest", first.toString(), second.toString(), "--out", out.toString());

        assertThat(printed.code()).isZero();
        assertThat(Files.readString(out.resolve("a.json"))).startsWith("{\"file\":\"a.txt\"");
        assertThat(Files.readString(out.resolve("A-2.json"))).startsWith("{\"file\":\"A.txt\"");
    }

    /// A folder stands where the file is to lie, so that it cannot; a full disk would do the same.
    @Test
    void whatCannotBeWrittenIsSaidAndLeavesNothingBehind() throws IOException {
        var article = Files.writeString(folder.resolve("a.txt"), Sitting.TEXT);
        var out = folder.resolve("out");
        Files.createDirectories(out.resolve("a.json").resolve("full"));

        var printed = new Sitting(folder).typeAlone("suggest", article.toString(), "--out", out.toString());

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.err()).contains("“" + out.resolve("a.json") + "” could not be written").hasLineCount(1);
        assertThat(out).isDirectoryContaining(file -> file.endsWith("a.json")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFileIsNoFolderToWriteInto() throws IOException {
        var article = Files.writeString(folder.resolve("a.txt"), Sitting.TEXT);

        var printed = new Sitting(folder).typeAlone("suggest", article.toString(), "--out", article.toString());

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.err()).isEqualTo(
                "“" + article + "” is a file and no folder. Choose another name; a folder that is not there is made.\n");
    }
}
