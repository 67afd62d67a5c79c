package hashiya.suggest;

import hashiya.article.Span;

/// The reporting word of a quote.
///
/// @param span the word alone, without و or ف before it
/// @param lemma as a dictionary has it: قال for قائلاً
public record Cue(Span span, String lemma) {}
