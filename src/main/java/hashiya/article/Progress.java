package hashiya.article;

/// How far a person is with an article. They say so themselves: no other act changes it.
public enum Progress {
    UNREAD,
    IN_WORK,
    DONE
}
