/// The interface's words, in Arabic and in English.
///
/// Start with [Phrases]. The sentences stand in `hashiya/phrases/ar.properties` and `en.properties`, each under the key its
/// room chose; every key is in both.
@NullMarked
package hashiya.phrases;

import org.jspecify.annotations.NullMarked;
