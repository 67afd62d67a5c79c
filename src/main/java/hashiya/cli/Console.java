package hashiya.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import hashiya.article.Trouble;
import hashiya.phrases.Language;
import hashiya.phrases.Phrases;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a terminal's words go: in UTF-8 whatever the locale says, sentences in one language.
public final class Console {
    private final Piped bytes;
    private final PrintStream out;
    private final PrintStream err;
    private final Language language;

    /// @param out standard output, unbuffered or flushed by whoever made it
    public Console(OutputStream out, OutputStream err, Language language) {
        this.bytes = new Piped(out);
        this.out = new PrintStream(bytes, true, UTF_8);
        this.err = new PrintStream(err, true, UTF_8);
        this.language = language;
    }

    /// The language to speak: Arabic where the environment's locale is Arabic, or, where it names none, the platform's.
    ///
    /// The order is that of POSIX for messages: `LC_ALL`, `LC_MESSAGES`, `LANG`; an empty variable says nothing. The
    /// launcher says in `HASHIYA_LOCALE` what they were where it had to change them.
    public static Language language(Map<String, String> environment, Locale platform) {
        String locale = Stream.of("HASHIYA_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
                .flatMap(name -> Optional.ofNullable(environment.get(name)).stream())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(platform.getLanguage());
        return locale.split("[_.@-]", 2)[0].equals("ar") ? Language.ARABIC : Language.ENGLISH;
    }

    public PrintStream out() {
        return out;
    }

    public PrintStream err() {
        return err;
    }

    /// Read when there is something to say: a window that opens has nothing to say here.
    Phrases phrases() {
        return Phrases.in(language);
    }

    /// Standard output as it is, for bytes that are no lines; writing to it throws when it fails.
    OutputStream bytes() {
        return bytes;
    }

    void print(List<String> lines) {
        lines.forEach(out::println);
    }

    /// Says on standard error what is wrong.
    void complain(String phrase, List<Object> arguments) {
        err.println(phrases().say(phrase, arguments.toArray()));
    }

    void complain(Trouble trouble) {
        err.println(phrases().tell(trouble));
    }

    /// Whether something that was printed did not arrive, on a full disk for one, though somebody waits for it.
    boolean isBroken() {
        return out.checkError() && !bytes.isClosedByReader();
    }
}
