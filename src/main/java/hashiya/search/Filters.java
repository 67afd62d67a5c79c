package hashiya.search;

import hashiya.article.Kind;
import hashiya.article.Progress;
import hashiya.article.Status;
import hashiya.article.Truth;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where to look. What is `null` or empty leaves everything in.
///
/// A name stands for every name that has its words: `سانا` for «وكالة سانا».
///
/// @param kind of marks only
/// @param code of marks that carry it or one below it
/// @param speaker of marks whose words they said
/// @param outlet of articles it published
/// @param from the first day an article may have been published on; added on, where that is not known
/// @param to the last such day
/// @param status of marks only
/// @param truth of claims about which people have found this out; [Truth#OPEN] of those nobody has looked at
/// @param progress of articles a person is so far with
/// @param folder of articles that lie in the folder of this very name
/// @param tag of articles that have this very tag
public record Filters(
        @Nullable Kind kind,
        String code,
        String speaker,
        String outlet,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Status status,
        @Nullable Truth truth,
        @Nullable Progress progress,
        String folder,
        String tag) {

    public static final Filters NONE = new Filters(null, "", "", "", null, null, null, null, null, "", "");

    /// Whether only marks can pass.
    public boolean isForMarks() {
        return kind != null || status != null || truth != null || !code.isBlank() || !speaker.isBlank();
    }

    /// Whether it matters how articles are kept in order.
    public boolean isForKeeping() {
        return progress != null || !folder.isBlank() || !tag.isBlank();
    }

    public boolean isForArticles() {
        return from != null || to != null || !outlet.isBlank() || isForKeeping();
    }

    public Filters withKind(@Nullable Kind other) {
        return new Filters(other, code, speaker, outlet, from, to, status, truth, progress, folder, tag);
    }

    public Filters withCode(String other) {
        return new Filters(kind, other, speaker, outlet, from, to, status, truth, progress, folder, tag);
    }

    public Filters withSpeaker(String other) {
        return new Filters(kind, code, other, outlet, from, to, status, truth, progress, folder, tag);
    }

    public Filters withOutlet(String other) {
        return new Filters(kind, code, speaker, other, from, to, status, truth, progress, folder, tag);
    }

    public Filters withStatus(@Nullable Status other) {
        return new Filters(kind, code, speaker, outlet, from, to, other, truth, progress, folder, tag);
    }

    /// A verdict is one of claims, so that only they pass.
    public Filters withTruth(@Nullable Truth other) {
        return new Filters(kind, code, speaker, outlet, from, to, status, other, progress, folder, tag);
    }

    public Filters withProgress(@Nullable Progress other) {
        return new Filters(kind, code, speaker, outlet, from, to, status, truth, other, folder, tag);
    }

    public Filters withFolder(String other) {
        return new Filters(kind, code, speaker, outlet, from, to, status, truth, progress, other, tag);
    }

    public Filters withTag(String other) {
        return new Filters(kind, code, speaker, outlet, from, to, status, truth, progress, folder, other);
    }

    /// With a first and a last day, each of which may be open.
    public Filters withDays(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Filters(kind, code, speaker, outlet, first, last, status, truth, progress, folder, tag);
    }

    /// With days between which no article can lie put in order.
    public Filters withDaysInOrder() {
        return from != null && to != null && from.isAfter(to) ? withDays(to, from) : this;
    }
}
