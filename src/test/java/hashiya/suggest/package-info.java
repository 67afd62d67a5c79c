@NullMarked
package hashiya.suggest;

import org.jspecify.annotations.NullMarked;
