package hashiya.cli;

import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The words an option takes, and what they mean.
final class Choice {
    private Choice() {}

    static <T> ITypeConverter<T> of(Map<String, T> meanings) {
        return word -> {
            var meaning = meanings.get(word);
            if (meaning == null) {
                throw new TypeConversionException(word);
            }
            return meaning;
        };
    }
}
