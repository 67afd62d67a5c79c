package hashiya.cli;

import hashiya.library.Listing;
import hashiya.phrases.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// An article as `list` tells it.
///
/// @param publishedAt an ISO 8601 day or moment; empty where unknown
/// @param progress `unread`, `in_work` or `done`
/// @param folder empty for none
/// @param addedAt an ISO 8601 moment
record ListedArticle(
        long number,
        UUID id,
        String title,
        String outlet,
        String publishedAt,
        int quotes,
        int claims,
        int codes,
        String progress,
        String folder,
        List<String> tags,
        String addedAt)
        implements Answer {

    static ListedArticle of(Listing listing) {
        return new ListedArticle(
                listing.number(),
                listing.id(),
                listing.title(),
                listing.outlet(),
                listing.publishedAt(),
                listing.quotes(),
                listing.claims(),
                listing.codes(),
                listing.progress().name().toLowerCase(Locale.ROOT),
                listing.folder(),
                listing.tags(),
                listing.addedAt().toString());
    }

    @Override
    public List<String> lines(Phrases phrases) {
        return List.of(Answer.line(
                number,
                id,
                title,
                "quotes=" + quotes,
                "claims=" + claims,
                "codes=" + codes,
                "outlet=" + outlet,
                "published_at=" + publishedAt,
                "progress=" + progress,
                "folder=" + folder,
                "tags=" + String.join(",", tags)));
    }
}
