package hashiya;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The launcher, with Javas that only tell how they were called. It is a copy that knows another `/usr/lib/jvm`.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    Path folder;

    private Path program;
    private Path launcher;

    /// The few programs the launcher calls, and no Java.
    private Path tools;

    @BeforeEach
    void install() throws IOException {
        program = Files.createDirectories(folder.resolve("my programs/hashiya"));
        Files.createDirectories(program.resolve("bin"));
        var script = Files.readString(Path.of("installer/common/hashiya")).replace("/usr/lib/jvm/", folder + "/jvm/");
        launcher = executable(program.resolve("bin/hashiya"), script);
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("dirname", "basename", "readlink", "sed", "locale", "uname")) {
            executable(tools.resolve(tool), "#!/bin/sh\nPATH=/usr/bin:/bin exec " + tool + " \"$@\"\n");
        }
    }

    /// What a launcher left.
    record Launched(int code, String out, String err) {}

    @Test
    void findsAJavaBesideAnOlderDefault() throws IOException, InterruptedException {
        java("default", "17.0.15");
        java("jvm/older", "21.0.2");
        java("jvm/newer", "25.0.1");

        var launched = launch(launcher, Map.of("PATH", folder.resolve("default/bin") + ":" + tools), "add", "two words.txt");

        assertThat(launched.err()).isEmpty();
        assertThat(launched.out()).isEqualTo("jvm/newer: --enable-native-access=ALL-UNNAMED -cp " + program.toRealPath()
                + "/lib/* hashiya.Main add two words.txt\n");
    }

    @ParameterizedTest
    @CsvSource({"HASHIYA_JAVA,chosen", "HASHIYA_JAVA,chosen/bin/java", "JAVA_HOME,chosen"})
    void takesTheJavaAPersonNames(String variable, String where) throws IOException, InterruptedException {
        java("chosen", "26");
        java("jvm/newer", "25.0.1");

        var launched = launch(launcher, Map.of(variable, folder.resolve(where).toString()));

        assertThat(launched.out()).startsWith("chosen: ");
    }

    @Test
    void asksAJavaWithoutAReleaseFile() throws IOException, InterruptedException {
        var java = java("chosen", "25.0.1");
        Files.delete(folder.resolve("chosen/release"));

        assertThat(launch(launcher, Map.of("HASHIYA_JAVA", java.toString())).out()).startsWith("chosen: ");
    }

    @Test
    void worksThroughLinks() throws IOException, InterruptedException {
        java("jvm/newer", "25.0.1");
        Files.createDirectories(folder.resolve("links"));
        var first = Files.createSymbolicLink(folder.resolve("links/first"), Path.of("../my programs/hashiya/bin/hashiya"));
        var second = Files.createSymbolicLink(folder.resolve("second"), first);

        assertThat(launch(second, Map.of()).out()).contains(program.toRealPath() + "/lib/*");
    }

    @ParameterizedTest
    @CsvSource({"en_US.UTF-8,Hashiya needs Java 25", "ar_SY,تحتاج حاشية إلى Java 25"})
    void saysPlainlyWhenThereIsNone(String locale, String sentence) throws IOException, InterruptedException {
        java("jvm/older", "21.0.2");

        var launched = launch(launcher, Map.of("LC_ALL", locale));

        assertThat(launched.code()).isEqualTo(1);
        assertThat(launched.out()).isEmpty();
        assertThat(launched.err()).contains(sentence, "HASHIYA_JAVA", "JAVA_HOME", "PATH", "/jvm").hasLineCount(1);
    }

    /// Java takes the encoding of file names from the locale, and the terminal its language.
    @ParameterizedTest
    @DisabledOnOs(OS.MAC)
    @ValueSource(strings = {"C", "POSIX", "ar_XX.UTF-8"})
    void asksForUtf8WhereTheLocaleHasOnlyAscii(String locale) throws IOException, InterruptedException {
        executable(folder.resolve("jvm/newer/bin/java"), """
                #!/bin/sh
                echo "$LC_ALL|$HASHIYA_LOCALE"
                """);
        Files.writeString(folder.resolve("jvm/newer/release"), "JAVA_VERSION=\"25.0.1\"\n");

        assertThat(launch(launcher, Map.of("LC_ALL", locale)).out()).isEqualTo("C.UTF-8|" + locale + "\n");
        assertThat(launch(launcher, Map.of("LANG", locale)).out()).isEqualTo("C.UTF-8|" + locale + "\n");
        assertThat(launch(launcher, Map.of("LC_ALL", "C.UTF-8")).out()).isEqualTo("C.UTF-8|\n");
    }

    /// A Java that prints its name and its arguments, and its version if asked.
    private Path java(String home, String version) throws IOException {
        Files.createDirectories(folder.resolve(home));
        Files.writeString(folder.resolve(home).resolve("release"), """
                IMPLEMENTOR="Hashiya"
                JAVA_VERSION="%s"
                """.formatted(version));
        return executable(folder.resolve(home).resolve("bin/java"), """
                #!/bin/sh
                if [ "$1" = -version ]; then
                    echo 'openjdk version "VERSION" 2026-01-01' >&2
                else
                    echo "HOME: $*"
                fi
                """.replace("HOME", home).replace("VERSION", version));
    }

    private static Path executable(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private Launched launch(Path file, Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        var line = new ArrayList<String>();
        line.add("/bin/sh");
        line.add(file.toString());
        line.addAll(List.of(words));
        var builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        if (environment.containsKey("LANG")) {
            builder.environment().remove("LC_ALL");
        }
        builder.environment().putAll(environment);
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        var err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Launched(process.waitFor(), out, err);
    }
}
