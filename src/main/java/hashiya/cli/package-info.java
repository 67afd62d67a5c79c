/// The same desk from a terminal: one class for each command, and what all commands share.
///
/// Start with [Terminal]. A command asks [Hashiya] – the command before all commands, with the options all of them take –
/// for a desk, acts on it, and gives back an [Answer], which is told in lines or as JSON. The window is behind [Screen],
/// which the root fills in: this room has never seen it.
///
/// Data goes to standard output, in UTF-8 and with Western digits; sentences about what went wrong go to standard error,
/// in the person's language. A command ends with 0 only if all it was asked is done, with 1 after trouble or a refusal,
/// with 2 if the command line itself makes no sense.
@NullMarked
package hashiya.cli;

import org.jspecify.annotations.NullMarked;
