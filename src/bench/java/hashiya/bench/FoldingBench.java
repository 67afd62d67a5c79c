package hashiya.bench;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.Folding;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Folding a text for search, beside the JDK's own normalization of the same text.
class FoldingBench {
    private static final String TEXT = "وأكّد المتحدّثُ الرسميُّ أنّ المؤسّسة ستُعلن النتائج في الـ 12 من آذار المقبل. ".repeat(2000);

    @Test
    void costsAFewNormalizations() throws IOException {
        try (var figures = new Figures("folding")) {
            var ours = Timings.of(20, 30, () -> Folding.FOR_SEARCH.fold(TEXT));
            var jdk = Timings.of(20, 30, () -> Normalizer.normalize(TEXT, Normalizer.Form.NFKD));
            double ratio = ours.median() / jdk.median();
            figures.report(TEXT.length() + " units folded", ours);
            figures.report("java.text.Normalizer NFKD of the same", jdk);
            figures.report("ratio of the medians, goal <= 10", String.format(Locale.ROOT, "%.2f", ratio));
            assertThat(ratio).isLessThanOrEqualTo(10);
        }
    }
}
