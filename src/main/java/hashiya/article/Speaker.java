package hashiya.article;

import java.util.UUID;

/// Someone whose words are reported: a person, an office, a document. Role and affiliation are empty while unknown.
public record Speaker(UUID id, String name, String role, String affiliation) {}
