package hashiya.cli;

import picocli.CommandLine.Command;

/// Deletes something; what, the next word says.
@Command(name = "delete", sortOptions = false)
final class Delete {}
