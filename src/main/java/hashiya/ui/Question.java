package hashiya.ui;

/// What a person is asked about the selected words or the mark being looked at, in a card to choose from by typing.
enum Question {
    /// Which code to put on.
    CODE,
    /// Who said it.
    SPEAKER,
    /// Who its speaker is, in every mark of the library.
    SPEAKER_EVERYWHERE,
    /// Whether it is true.
    TRUTH
}
