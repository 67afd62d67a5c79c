package hashiya.article;

/// What a mark is. One mark has one kind; words that are both quote and claim carry two marks.
public enum Kind {
    /// Someone's words.
    QUOTE,
    /// Something that can be true or not.
    CLAIM,
    /// A code of the researcher's own codebook.
    CODE
}
