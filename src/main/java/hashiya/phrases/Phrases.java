package hashiya.phrases;

import static java.nio.charset.StandardCharsets.UTF_8;

import hashiya.arabic.HijriDay;
import hashiya.arabic.Messages;
import hashiya.article.Trouble;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// What the program says, in one language.
///
/// ```java
/// Phrases.in(Language.ARABIC).say("shelf.articles", 3)   // ٣ مقالات
/// ```
public final class Phrases {
    /// What has been read once: a thousand lines, which many parts of a window ask for.
    private static final Map<Language, Phrases> READ = new ConcurrentHashMap<>();

    private final Language language;
    private final Properties patterns;

    private Phrases(Language language, Properties patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    public static Phrases in(Language language) {
        return READ.computeIfAbsent(language, asked -> new Phrases(asked, read(asked.code() + ".properties")));
    }

    public Language language() {
        return language;
    }

    /// The sentence a key stands for, with its arguments put in. Throws [IllegalArgumentException] for an unknown key.
    public String say(String key, Object... arguments) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no phrase " + key + " in " + language);
        }
        return Messages.format(language.locale(), pattern, arguments);
    }

    /// As [#say(String, Object...)], where the arguments are other people's words and may run the other way: each keeps
    /// its own direction inside the sentence (UAX #9, 2.7: first strong isolate). To be shown by what draws no box for a control.
    public String sayOf(String key, Object... arguments) {
        return say(key, Arrays.stream(arguments).map(Phrases::apart).toArray());
    }

    private static Object apart(Object argument) {
        return argument instanceof String words ? "\u2068" + words + "\u2069" : argument;
    }

    /// What went wrong, for the person at the screen.
    public String tell(Trouble trouble) {
        return say(trouble.phrase(), trouble.arguments().toArray());
    }

    /// A whole number, its thousands set apart: ١٬٢٣٤.
    public String number(long number) {
        return Messages.number(language.locale(), number);
    }

    /// The day an instant fell on in `zone`: ٢٢ نوفمبر ٢٠٢٦.
    public String date(Instant instant, ZoneId zone) {
        return Messages.date(language.locale(), instant, zone);
    }

    /// A day by the Hijri calendar: ١٢ جمادى الآخرة ١٤٤٨ هـ.
    public String date(HijriDay day) {
        return Messages.date(language.locale(), day);
    }

    /// The month an instant fell in: نوفمبر ٢٠٢٦.
    public String month(Instant instant, ZoneId zone) {
        return Messages.month(language.locale(), instant, zone);
    }

    private static Properties read(String file) {
        try (var stream = Phrases.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without " + file);
            }
            var patterns = new Properties();
            patterns.load(new InputStreamReader(stream, UTF_8));
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
