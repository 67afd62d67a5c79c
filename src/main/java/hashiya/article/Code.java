package hashiya.article;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An entry of the researcher's codebook, which is a tree.
///
/// @param colour how its marks are painted, `#rrggbb` in lower case; empty for the usual tint
/// @param shortcut the key that puts it on a mark, of which no other code may have the same; empty for none
/// @param parent the code this one refines, or `null` at the top
public record Code(UUID id, String name, String colour, String shortcut, @Nullable Code parent) {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}|");

    public Code {
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("not a colour: " + colour);
        }
    }

    /// A code without colour and shortcut.
    public Code(UUID id, String name, @Nullable Code parent) {
        this(id, name, "", "", parent);
    }

    /// The names from the top of the codebook down to this one: `اقتصاد/عملات`.
    public String path() {
        return parent == null ? name : parent.path() + "/" + name;
    }
}
