@NullMarked
package hashiya.ui;

import org.jspecify.annotations.NullMarked;
