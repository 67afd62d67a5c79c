package hashiya.library;

import java.util.List;

/// How to run a program as somebody who may not write everywhere.
public final class Unprivileged {
    private Unprivileged() {}

    /// What to put before a command line; nothing unless root runs this.
    ///
    /// As `nobody`, without root's right to write anything, but with that to read: Java and the class path may lie in
    /// root's own folders.
    public static List<String> command() {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        return List.of(
                "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups",
                "--inh-caps=-all,+dac_read_search", "--ambient-caps=-all,+dac_read_search");
    }
}
