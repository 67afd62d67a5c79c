/// How a word is found whatever its spelling: its forms, what a person typed, how well a text answers it, and the
/// excerpt that shows it.
///
/// Start with [Query] and [Answer]. This room knows no store: [IndexedWords] says what an index should hold of a text,
/// and whoever has an index hands in the candidates. Every hit is looked for anew in the text itself, so that it lies on
/// the very characters of the original, tashkeel and all.
///
/// It alone knows Lucene, for its light stemming of Arabic.
@NullMarked
package hashiya.search;

import org.jspecify.annotations.NullMarked;
