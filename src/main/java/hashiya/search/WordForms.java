package hashiya.search;

import org.jspecify.annotations.Nullable;

/// A folded word and the shorter forms under which it is found as well.
///
/// @param written the word as it stands in the folded text: `وبالحكومه`
/// @param bare without the article and the particles joined to it: `حكومه`
/// @param stem without the endings too: `حكوم`
/// @param guess the stem if a single ف ب ل ك in front was a particle, which no rule can tell: `مصر` of `لمصر`, and `تاب`
///     of `كتاب`; `null` where there is none
public record WordForms(String written, String bare, String stem, @Nullable String guess) {}
