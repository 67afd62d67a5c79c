package hashiya.search;

import hashiya.article.Kind;
import hashiya.article.Status;
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
public record Filters(
        @Nullable Kind kind,
        String code,
        String speaker,
        String outlet,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Status status) {

    public static final Filters NONE = new Filters(null, "", "", "", null, null, null);

    /// Whether only marks can pass.
    public boolean isForMarks() {
        return kind != null || status != null || !code.isBlank() || !speaker.isBlank();
    }

    public boolean isForArticles() {
        return from != null || to != null || !outlet.isBlank();
    }
}
