package hashiya.cli;

import java.util.regex.Pattern;

/// How many answers a person wants at most.
record Limit(int number) {
    static final Limit USUAL = new Limit(20);

    private static final Pattern NUMBER = Pattern.compile("0*[1-9][0-9]{0,8}");

    /// Reads a whole number from 1 on.
    static Limit of(String typed) {
        if (!NUMBER.matcher(typed).matches()) {
            throw new TerminalException("terminal.no-limit", typed);
        }
        return new Limit(Integer.parseInt(typed));
    }
}
