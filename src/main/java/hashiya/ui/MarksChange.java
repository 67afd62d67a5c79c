package hashiya.ui;

import hashiya.desk.Page.Placed;

/// What became of the marks on the article being read.
sealed interface MarksChange {
    /// One is shown that was not.
    record Came(Placed mark) implements MarksChange {}

    /// One is not shown any more.
    record Went(Placed mark) implements MarksChange {}

    /// There are others in the place of many; see [MarkIndex].
    record Anew() implements MarksChange {}
}
