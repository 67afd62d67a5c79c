package hashiya.exchange;

import java.util.List;
import java.util.stream.Collectors;

/// Several values in one cell: `اقتصاد | عملات`, a literal `|` written `\|` and a `\` written `\\`.
final class SeveralValues {
    static final String SEPARATOR = " | ";

    private SeveralValues() {}

    static String join(List<String> values) {
        return values.stream()
                .map(value -> value.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining(SEPARATOR));
    }
}
