package hashiya.suggest;

import org.jspecify.annotations.Nullable;

/// Someone who speaks in an article.
///
/// @param mention the words that name them here; `null` where they are only understood
/// @param name the fullest the article has
/// @param isFeminine as the verbs agree
/// @param isMedium whether they are an agency or a paper, who pass on what others say
record Voice(@Nullable Phrase mention, String name, boolean isFeminine, boolean isMedium) {
    Voice understood() {
        return new Voice(null, name, isFeminine, isMedium);
    }
}
