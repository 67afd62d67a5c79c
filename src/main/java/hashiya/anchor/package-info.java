/// Where a mark stands in the text as it is today.
///
/// Start with [Anchors]. Articles are read again with small edits, so offsets drift; the words themselves, and what
/// stands around them, rarely all change at once. A mark is never moved to a look-alike: when its words are gone, or stand
/// in two places equally well, it is lost and says so.
@NullMarked
package hashiya.anchor;

import org.jspecify.annotations.NullMarked;
