@NullMarked
package hashiya.desk;

import org.jspecify.annotations.NullMarked;
