/// What a person does, one type for each kind of act: [Shelving] brings articles in, [Reading] opens them, [Marking]
/// marks, [Coding] keeps the codebook, [Naming] says who speaks, [Describing] says what is known of an article, [Searching] finds, [Undoing] takes acts back, [Exporting] takes the work out, [Proposing] reads first.
///
/// Start with [Desk]. The window and the terminal stand before the same desk. Its acts may take as long as a disk does:
/// the window calls them away from its own thread. Every act may throw the [hashiya.article.Trouble] of a room below.
@NullMarked
package hashiya.desk;

import org.jspecify.annotations.NullMarked;
