package hashiya.desk;

/// An act as people are told of it: “undo put the code ‘prices’”.
///
/// @param about the name of what it was done to, where that says more than its kind; may be empty
public record Act(Deed deed, String about) {
    private static final char BETWEEN = ' ';

    /// The key of its name in the interface's languages; `about` fills it.
    public String phrase() {
        return about.isEmpty() ? deed.phrase() : deed.phrase() + ".named";
    }

    /// Its name in the library.
    String word() {
        return about.isEmpty() ? deed.word() : deed.word() + BETWEEN + about;
    }

    static Act of(String word) {
        int space = word.indexOf(BETWEEN);
        return space < 0
                ? new Act(Deed.of(word), "")
                : new Act(Deed.of(word.substring(0, space)), word.substring(space + 1));
    }
}
