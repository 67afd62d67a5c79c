package hashiya.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry of the researcher's codebook, which is a tree.
///
/// @param parent the code this one refines, or `null` at the top
public record Code(UUID id, String name, @Nullable Code parent) {

    /// The names from the top of the codebook down to this one: `اقتصاد/عملات`.
    public String path() {
        return parent == null ? name : parent.path() + "/" + name;
    }
}
