/// The front door: [Main] wires the rooms together by hand and opens the window or runs a command.
@NullMarked
package hashiya;

import org.jspecify.annotations.NullMarked;
