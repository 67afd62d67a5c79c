package hashiya.cli;

import hashiya.article.Annotation;
import hashiya.article.Code;
import hashiya.article.Tint;
import hashiya.desk.Amended;
import hashiya.desk.Coding;
import hashiya.desk.Desk;
import hashiya.desk.Page.Placed;
import hashiya.desk.Revised;
import hashiya.library.CodeUse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the codebook, and keeps it: each act is a word of its own after `codes`.
@Command(name = "codes", sortOptions = false)
final class Codes implements Callable<Integer> {
    private final Hashiya hashiya;

    Codes(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        try (var desk = hashiya.deskWithLibrary()) {
            hashiya.tell(desk.coding().codes().stream().map(ListedCode::of).toList());
        }
        return ExitCode.OK;
    }

    @Command(name = "add", sortOptions = false)
    int add(
            @Parameters(paramLabel = "PATH", descriptionKey = "path") String path,
            @Option(names = "--under", paramLabel = "CODE") @Nullable String under,
            @Mixin Coder coder) {
        return act(coder, (desk, coding) -> coding.add(path, under == null ? null : code(desk, under)));
    }

    @Command(name = "rename", sortOptions = false)
    int rename(
            @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "code") String code,
            @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "name") String name,
            @Mixin Coder coder) {
        return act(coder, (desk, coding) -> coding.rename(code(desk, code), name));
    }

    @Command(name = "paint", sortOptions = false)
    int paint(
            @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "code") String code,
            @Parameters(index = "1", paramLabel = "violet|blue|rose|leaf|red|slate|plum|brown", descriptionKey = "tint") Tint tint,
            @Mixin Coder coder) {
        return act(coder, (desk, coding) -> coding.paint(code(desk, code), tint));
    }

    @Command(name = "shortcut", sortOptions = false)
    int shortcut(
            @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "code") String code,
            @Parameters(index = "1", paramLabel = "KEY", arity = "0..1", descriptionKey = "key") @Nullable String key,
            @Mixin Coder coder) {
        return act(coder, (desk, coding) -> coding.shortcut(code(desk, code), key == null ? "" : key));
    }

    @Command(name = "describe", sortOptions = false)
    int describe(
            @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "code") String code,
            @Parameters(index = "1", paramLabel = "WORDS", descriptionKey = "words") String words,
            @Mixin Coder coder) {
        return act(coder, (desk, coding) -> coding.describe(code(desk, code), words));
    }

    @Command(name = "move", sortOptions = false)
    int move(
            @Parameters(paramLabel = "CODE", descriptionKey = "code") String code,
            @Option(names = "--under", paramLabel = "CODE") @Nullable String under,
            @Mixin Coder coder) {
        return act(coder, (desk, coding) -> coding.move(code(desk, code), under == null ? null : code(desk, under)));
    }

    @Command(name = "merge", sortOptions = false)
    int merge(
            @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "code") String code,
            @Parameters(index = "1", paramLabel = "INTO", descriptionKey = "into") String into,
            @Mixin Coder coder) {
        return act(coder, (desk, coding) -> coding.merge(code(desk, code), code(desk, into)));
    }

    /// Says first what marks would lose.
    @Command(name = "delete", sortOptions = false)
    int delete(
            @Parameters(paramLabel = "CODE", descriptionKey = "code") String code,
            @Option(names = "--anyway") boolean anyway,
            @Mixin Coder coder) {
        return act(coder, (desk, coding) -> {
            var going = code(desk, code);
            var use = use(coding, going);
            if (use.marks() > 0 && !anyway) {
                throw new TerminalException("terminal.code-in-use", going.path(), use.marks(), use.alone());
            }
            return coding.delete(going);
        });
    }

    @Command(name = "put", sortOptions = false)
    int put(
            @Parameters(index = "0", paramLabel = "MARK", descriptionKey = "mark") String mark,
            @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "code") String code,
            @Mixin Coder coder) {
        return recode(coder, mark, code, named -> codes -> {
            var more = new ArrayList<>(codes);
            more.removeIf(other -> other.id().equals(named.id()));
            more.add(named);
            return more;
        });
    }

    @Command(name = "take", sortOptions = false)
    int take(
            @Parameters(index = "0", paramLabel = "MARK", descriptionKey = "mark") String mark,
            @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "code") String code,
            @Mixin Coder coder) {
        return recode(coder, mark, code, named -> codes ->
                codes.stream().filter(other -> !other.id().equals(named.id())).toList());
    }

    @Command(name = "export", sortOptions = false)
    int export(@Option(names = "--to", paramLabel = "FILE.csv|-", required = true) Path target) {
        boolean isPrinted = hashiya.isPrinted(target);
        try (var desk = hashiya.deskWithLibrary()) {
            if (isPrinted) {
                desk.coding().export(hashiya.console().bytes());
            } else {
                hashiya.tell(WrittenTable.of(desk.coding().export(target)));
            }
        }
        return ExitCode.OK;
    }

    /// Tells the whole codebook as it is then.
    @Command(name = "import", sortOptions = false)
    int takeIn(@Parameters(paramLabel = "FILE.csv", descriptionKey = "file") Path file, @Mixin Coder coder) {
        try (var desk = coder.at(hashiya.desk())) {
            desk.coding().take(file);
            hashiya.tell(desk.coding().codes().stream().map(ListedCode::of).toList());
        }
        return ExitCode.OK;
    }

    private int act(Coder coder, BiFunction<Desk, Coding, Amended<Code>> act) {
        try (var desk = coder.at(hashiya.deskWithLibrary())) {
            var now = TerminalException.unlessDone(act.apply(desk, desk.coding()), "terminal.code-changed", Code::path);
            hashiya.tell(ListedCode.of(use(desk.coding(), now)));
        }
        return ExitCode.OK;
    }

    private int recode(Coder coder, String mark, String code, Function<Code, UnaryOperator<List<Code>>> change) {
        try (var desk = coder.at(hashiya.deskWithLibrary())) {
            var seen = desk.marking().find(mark).orElseThrow(() ->
                    new TerminalException("terminal.no-annotation", mark, desk.file().toString()));
            var wanted = seen.withCodes(change.apply(code(desk, code)).apply(seen.codes()));
            hashiya.tell(ShownMark.placed(Placed.where(changed(desk, seen, wanted))));
        }
        return ExitCode.OK;
    }

    private static Annotation changed(Desk desk, Annotation seen, Annotation wanted) {
        if (wanted.equals(seen)) {
            return seen;
        }
        return switch (desk.marking().change(seen, wanted)) {
            case Revised.Done(var change) -> change.annotation();
            case Revised.Conflict _, Revised.Gone _ ->
                throw new TerminalException("terminal.changed-meanwhile", Long.toString(seen.number()));
        };
    }

    private static CodeUse use(Coding coding, Code code) {
        return coding.codes().stream()
                .filter(use -> use.code().id().equals(code.id()))
                .findFirst()
                .orElse(new CodeUse(code, 0, 0));
    }

    /// The code a person named.
    static Code code(Desk desk, String named) {
        return desk.coding().find(named).orElseThrow(() ->
                new TerminalException("terminal.no-code", named, desk.file().toString()));
    }
}
