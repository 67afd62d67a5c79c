@NullMarked
package hashiya.cli;

import org.jspecify.annotations.NullMarked;
