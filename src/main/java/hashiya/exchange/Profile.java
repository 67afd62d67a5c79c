package hashiya.exchange;

/// How much of an annotation goes into its row.
public enum Profile {
    /// What most people want to read: who said what, where. No offsets.
    SIMPLE,
    /// Everything, with offsets, enough to find the words again in the article.
    FULL
}
