package hashiya.desk;

import java.util.UUID;

/// What a person types to name an article or a mark: its id, or the short number in front of it in a list.
sealed interface Handle {
    record Id(UUID id) implements Handle {}

    record ShortNumber(long number) implements Handle {}

    record Neither(String typed) implements Handle {}

    static Handle of(String typed) {
        try {
            return typed.length() == 36 ? new Id(UUID.fromString(typed)) : new ShortNumber(Long.parseLong(typed));
        } catch (IllegalArgumentException _) {
            return new Neither(typed);
        }
    }
}
