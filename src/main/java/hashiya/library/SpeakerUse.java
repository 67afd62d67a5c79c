package hashiya.library;

import hashiya.article.Speaker;

/// A speaker and how many marks hold their words.
public record SpeakerUse(Speaker speaker, int marks) {}
