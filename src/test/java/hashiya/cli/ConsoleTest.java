package hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.phrases.Language;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            launcher    | LC_ALL      | LC_MESSAGES | LANG        | platform | language | why
            -           | -           | -           | ar_EG.UTF-8 | en       | ARABIC   | LANG is asked last, but before the platform
            -           | -           | ar_SY       | en_US.UTF-8 | en       | ARABIC   | LC_MESSAGES goes before LANG
            -           | C           | ar_SY       | ar_SY       | ar       | ENGLISH  | LC_ALL goes before all
            -           | ar          | en_GB       | en_GB       | en       | ARABIC   | a language alone is a locale
            -           | ''          | ''          | ar_MA@euro  | en       | ARABIC   | an empty variable says nothing
            -           | -           | -           | -           | ar       | ARABIC   | Windows has no variables
            -           | -           | -           | -           | en       | ENGLISH  |
            -           | -           | -           | arn_CL      | ar       | ENGLISH  | Mapudungun is not Arabic
            -           | -           | -           | C.UTF-8     | ar       | ENGLISH  |
            ar_EG.UTF-8 | C.UTF-8     | -           | -           | en       | ARABIC   | the launcher had to change LC_ALL
            """, useHeadersInDisplayName = true)
    void speaksTheLanguageOfTheLocale(
            @Nullable String launcher,
            @Nullable String all,
            @Nullable String messages,
            @Nullable String lang,
            String platform,
            Language language) {
        var environment = new HashMap<String, String>();
        put(environment, "HASHIYA_LOCALE", launcher);
        put(environment, "LC_ALL", all);
        put(environment, "LC_MESSAGES", messages);
        put(environment, "LANG", lang);

        assertThat(Console.language(environment, Locale.of(platform))).isEqualTo(language);
    }

    private static void put(Map<String, String> environment, String name, @Nullable String value) {
        if (value != null) {
            environment.put(name, value);
        }
    }
}
