package hashiya.library;

import hashiya.article.Anchored;
import hashiya.article.Annotation;

/// A mark that has come over to a newer version of its article.
///
/// @param mark with anchors of the version it was last found in
/// @param how it was found in the newest; lost where it was not
public record CarriedOver(Annotation mark, Anchored how) {}
