@NullMarked
package hashiya.ui.reader;

import org.jspecify.annotations.NullMarked;
