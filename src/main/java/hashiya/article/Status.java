package hashiya.article;

/// How far people have got with a mark. A person's own mark is [#ACCEPTED] from the start.
public enum Status {
    /// Proposed, and nobody has looked yet.
    PROPOSED,
    ACCEPTED,
    /// Proposed, then corrected by a person.
    EDITED,
    /// Looked at and turned down; kept, so that it is not proposed again.
    REJECTED
}
