/// What comes into the house: a file, a saved page or pasted words, read into an article's text.
///
/// Start with [Intake]; what it found is a [Read]. A file that cannot be read is no trouble but an answer, with a
/// sentence that says why. The text is the whole of what was read, title line first, and the original bytes come with
/// it; putting them away is the desk's business.
///
/// This room alone knows jsoup.
@NullMarked
package hashiya.intake;

import org.jspecify.annotations.NullMarked;
