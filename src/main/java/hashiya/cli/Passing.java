package hashiya.cli;

import hashiya.arabic.WrittenDate;
import hashiya.article.Kind;
import hashiya.article.Progress;
import hashiya.article.Status;
import hashiya.article.Truth;
import hashiya.search.Filters;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/// Which articles and marks are asked for.
final class Passing {
    @Option(names = "--kind", paramLabel = "quote|claim|code", converter = AnyKind.class)
    private @Nullable Kind kind;

    @Option(names = "--code", paramLabel = "NAME")
    private String code = "";

    @Option(names = "--speaker", paramLabel = "NAME")
    private String speaker = "";

    @Option(names = "--outlet", paramLabel = "NAME")
    private String outlet = "";

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable LocalDate from;

    @Option(names = "--until", paramLabel = "DATE")
    private @Nullable LocalDate until;

    @Option(names = "--status", paramLabel = "proposed|accepted|edited|rejected")
    private @Nullable Status status;

    @Option(names = "--truth", paramLabel = "open|in_work|true|mostly_true|half_true|mostly_false|false|unproven")
    private @Nullable Truth truth;

    @Option(names = "--progress", paramLabel = "unread|in_work|done")
    private @Nullable Progress progress;

    @Option(names = "--folder", paramLabel = "NAME")
    private String folder = "";

    @Option(names = "--tag", paramLabel = "NAME")
    private String tag = "";

    Filters filters() {
        return new Filters(kind, code, speaker, outlet, from, until, status, truth, progress, folder, tag);
    }

    /// Whether everything passes.
    boolean isAll() {
        return filters().equals(Filters.NONE);
    }

    /// A day in any writing.
    static LocalDate day(String written) {
        return WrittenDate.in(written)
                .map(WrittenDate::day)
                .orElseThrow(() -> new TerminalException("details.no-date", written));
    }

    private static final class AnyKind implements ITypeConverter<Kind> {
        @Override
        public Kind convert(String word) throws Exception {
            return Choice.of(Map.of("quote", Kind.QUOTE, "claim", Kind.CLAIM, "code", Kind.CODE)).convert(word);
        }
    }
}
