/// What Unicode and Arabic know: which way text runs, where its characters, words and sentences end, which spellings
/// are the same to someone searching, what a file's bytes say, and how numbers, dates and plurals are told.
///
/// Start with [Direction] and [Graphemes]. This room alone knows ICU4J; it answers in offsets and [hashiya.article.Span]s
/// of the text it was given, in UTF-16 units.
///
/// The words Arabic has and English lacks:
/// - *tashkeel*: the small marks over and under letters that write short vowels, doubling and their absence (كِتَابٌ);
///   newspapers seldom write them, and mean the same word without them.
/// - *tanween*: the three of those marks that double the last vowel (ً ٌ ٍ).
/// - *tatweel*: the line ـ that stretches a word (الـ) and has no sound.
/// - *hamza*: ء, which stands alone or sits on alef, waw or ya (أ ؤ ئ), by rules on which countries differ.
/// - *ta marbuta*: ة, which only ends a word and is often written ه.
@NullMarked
package hashiya.arabic;

import org.jspecify.annotations.NullMarked;
