package hashiya.article;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An entry of the researcher's codebook, which is a tree.
///
/// @param colour how its marks are painted, `#rrggbb` in lower case; empty for the usual tint
/// @param shortcut the key that puts it on a mark, of which no other code may have the same; empty for none
/// @param description what it means and when it applies; empty while nobody has said
/// @param parent the code this one refines, or `null` at the top
public record Code(
        UUID id, String name, String colour, String shortcut, String description, @Nullable Code parent) {
    /// What stands between the names of a path, and so in no name.
    public static final String BETWEEN = "/";

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}|");

    public Code {
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("not a colour: " + colour);
        }
    }

    /// A code of which only the name is known.
    public Code(UUID id, String name, @Nullable Code parent) {
        this(id, name, "", "", "", parent);
    }

    /// The names from the top of the codebook down to this one: `اقتصاد/عملات`.
    public String path() {
        return parent == null ? name : parent.path() + BETWEEN + name;
    }

    /// How many codes stand above it.
    public int depth() {
        return parent == null ? 0 : parent.depth() + 1;
    }

    /// Whether it is another code, or stands below it.
    public boolean isWithin(Code other) {
        return id.equals(other.id) || (parent != null && parent.isWithin(other));
    }

    public Code withName(String other) {
        return new Code(id, other, colour, shortcut, description, parent);
    }

    public Code withColour(String other) {
        return new Code(id, name, other, shortcut, description, parent);
    }

    public Code withShortcut(String other) {
        return new Code(id, name, colour, other, description, parent);
    }

    public Code withDescription(String other) {
        return new Code(id, name, colour, shortcut, other, parent);
    }

    public Code withParent(@Nullable Code other) {
        return new Code(id, name, colour, shortcut, description, other);
    }
}
