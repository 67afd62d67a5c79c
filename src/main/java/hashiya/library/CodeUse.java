package hashiya.library;

import hashiya.article.Code;

/// A code and how much it is used.
///
/// @param marks how many carry it
/// @param alone how many of them carry no other
public record CodeUse(Code code, int marks, int alone) {}
