package hashiya.article;

import org.jspecify.annotations.Nullable;

/// Who said it, by which word, and how it is told. Whatever is not known yet is `null`.
///
/// @param type how the words are told
/// @param cue the reporting word alone: «قال», «مشيراً»
/// @param mention the words that name the speaker in the text
/// @param speaker whom they name
public record Attribution(
        @Nullable Type type, @Nullable Anchor cue, @Nullable Anchor mention, @Nullable Speaker speaker) {

    /// Nothing known.
    public static final Attribution UNKNOWN = new Attribution(null, null, null, null);

    public Attribution withSpeaker(@Nullable Speaker other) {
        return new Attribution(type, cue, mention, other);
    }

    /// How a quote is told: in the speaker's words, in the writer's, or partly in each.
    public enum Type {
        DIRECT,
        INDIRECT,
        MIXED
    }
}
