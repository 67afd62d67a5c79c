package hashiya.ui.reader;

import hashiya.article.Tint;
import java.util.List;

/// How a mark is painted: its colours are the theme's, by these names, and its line tells it apart without them.
public enum Look {
    QUOTE("quote", ""),
    CLAIM("claim", ""),
    CODE("code", ""),
    CODE_BLUE("code", "blue"),
    CODE_ROSE("code", "rose"),
    CODE_LEAF("code", "leaf"),
    CODE_RED("code", "red"),
    CODE_SLATE("code", "slate"),
    CODE_PLUM("code", "plum"),
    CODE_BROWN("code", "brown");

    private final String kind;
    private final String tint;

    Look(String kind, String tint) {
        this.kind = kind;
        this.tint = tint;
    }

    /// Of a mark with a code of this tint.
    public static Look of(Tint tint) {
        return switch (tint) {
            case VIOLET -> CODE;
            case BLUE -> CODE_BLUE;
            case ROSE -> CODE_ROSE;
            case LEAF -> CODE_LEAF;
            case RED -> CODE_RED;
            case SLATE -> CODE_SLATE;
            case PLUM -> CODE_PLUM;
            case BROWN -> CODE_BROWN;
        };
    }

    /// The names the style sheets know it by.
    public List<String> styleClasses() {
        return tint.isEmpty() ? List.of(kind) : List.of(kind, tint);
    }
}
