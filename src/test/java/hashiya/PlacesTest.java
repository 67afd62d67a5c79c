package hashiya;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            system     | environment                | folder
            Linux      |                            | /home/salma/.local/share/hashiya
            Linux      | XDG_DATA_HOME=/data        | /data/hashiya
            Linux      | XDG_DATA_HOME=data         | /home/salma/.local/share/hashiya
            Linux      | XDG_DATA_HOME=             | /home/salma/.local/share/hashiya
            FreeBSD    |                            | /home/salma/.local/share/hashiya
            Mac OS X   | XDG_DATA_HOME=/data        | /home/salma/Library/Application Support/Hashiya
            Windows 11 | APPDATA=/Users/s/Roaming   | /Users/s/Roaming/Hashiya
            Windows 11 |                            | /home/salma/AppData/Roaming/Hashiya
            """, useHeadersInDisplayName = true)
    void followsThePlatform(String system, String environment, Path folder) {
        var places = Places.of(system, Path.of("/home/salma"), variables(environment == null ? "" : environment));

        assertThat(places.folder()).isEqualTo(folder);
        assertThat(places.library()).isEqualTo(folder.resolve("library.hashiya"));
        assertThat(places.settings()).isEqualTo(folder.resolve("settings.properties"));
    }

    private static Map<String, String> variables(String assignments) {
        return Arrays.stream(assignments.split(" "))
                .filter(assignment -> assignment.contains("="))
                .map(assignment -> assignment.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
