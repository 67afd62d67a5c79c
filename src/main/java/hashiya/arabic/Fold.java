package hashiya.arabic;

/// A difference in spelling that someone who looks for words may want to overlook.
public enum Fold {
    /// Vowel signs and all other small marks on Arabic letters.
    TASHKEEL,
    /// The stroke that only lengthens a word: محـــمد is محمد.
    TATWEEL,
    /// أ إ آ ٱ are ا.
    ALEF,
    /// ؤ and ئ are ء: مسؤول is مسئول.
    HAMZA,
    /// ى and the Persian ی are ي.
    YA,
    /// ة is ه.
    TA_MARBUTA,
    /// The digits of every script are one: ٢٠٢٤ is 2024.
    DIGITS
}
