@NullMarked
package hashiya.article;

import org.jspecify.annotations.NullMarked;
