package hashiya.cli;

import hashiya.exchange.Exported;
import hashiya.phrases.Phrases;
import java.util.List;

/// A table that was written, read back and found whole.
///
/// @param rows without the header
record WrittenTable(String file, int rows, String sha256) implements Answer {

    static WrittenTable of(Exported exported) {
        return new WrittenTable(exported.file().toString(), exported.rows(), exported.sha256());
    }

    @Override
    public List<String> lines(Phrases phrases) {
        return List.of(phrases.say("export.done", rows, file));
    }
}
