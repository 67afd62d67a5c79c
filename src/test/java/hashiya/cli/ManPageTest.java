package hashiya.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import hashiya.phrases.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The manual page, as `man` shows it.
class ManPageTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void tellsOfEveryCommandAndOptionInEveryLanguage(Language language) {
        var page = page(language);

        var words = HelpWords.in(language);
        assertThat(page).contains(".SS \"hashiya delete annotation\"", "\\-\\-charset NAME", words.getString("hashiya.check.usage.description"));
        assertThat(page).doesNotContain("tour", "%n", "man-page");
        words.keySet().stream()
                .filter(key -> key.endsWith(".usage.description") && !key.contains("tour") && !key.contains("man-page"))
                .forEach(key -> assertThat(page).contains(firstWords(words.getString(key))));
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,COMMANDS", "ARABIC,الأوامر"})
    void isSetWithoutComplaint(Language language, String heading) throws IOException, InterruptedException {
        assumeThat(Path.of("/usr/bin/groff")).exists();
        var file = Files.writeString(folder.resolve("hashiya.1"), page(language));

        var groff = new ProcessBuilder(List.of("groff", "-man", "-Kutf8", "-Tutf8", "-ww", file.toString()));
        groff.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "GROFF_NO_SGR", "1"));
        var process = groff.redirectError(folder.resolve("complaints").toFile()).start();
        var set = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(folder.resolve("complaints")).isEmptyFile();
        assertThat(set.replaceAll(".\b", "")).contains(heading, "--library FILE", "hashiya add");
    }

    @Test
    void isEnglishUnlessAskedOtherwise() {
        assertThat(new Sitting(folder, Language.ARABIC).typeAlone("man-page").out()).isEqualTo(page(Language.ENGLISH));
    }

    private String page(Language language) {
        return new Sitting(folder).typeAlone("man-page", "--lang", language.code()).out();
    }

    /// As far as nothing in them is escaped.
    private static String firstWords(String sentence) {
        return sentence.split("[-%;.\\\\]", 2)[0];
    }
}
