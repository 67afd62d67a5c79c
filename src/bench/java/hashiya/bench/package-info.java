/// What the program promises of speed and memory, measured; run by `mvn -Pbench verify`.
///
/// A ratio against a reference of the same run binds. A time alone is reported, since machines differ.
@NullMarked
package hashiya.bench;

import org.jspecify.annotations.NullMarked;
