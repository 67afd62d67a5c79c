/// A first reading: who is quoted in an article, by which word, and what it says that could be checked.
///
/// Start with [Suggesting]. It works by rules that an Arabic reader can follow: words in three tables (`cues.tsv`,
/// `words.tsv`, `claims.tsv`), quotation marks ([Marks]), sentences ([Sentences]), and what stands where around a reporting word, the
/// *cue*. Nothing is learnt, downloaded or remembered from one article to the next.
///
/// A word is compared in its plain spelling ([Spelling]); offsets are always those of the text as it is.
@NullMarked
package hashiya.suggest;

import org.jspecify.annotations.NullMarked;
