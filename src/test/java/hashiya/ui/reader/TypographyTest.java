package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.Direction;
import hashiya.article.Paragraph;
import hashiya.article.Paragraph.Role;
import hashiya.article.Span;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {
    private static final Setting TITLE = new Setting(new Paragraph(0, new Span(0, 5), Role.TITLE), Galley.of("عنوان", Direction.RIGHT_TO_LEFT));

    /// Arabic digits and decimal commas are no CSS.
    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "de-DE"})
    void stylesAreTheSameOnEveryComputer(String tag) {
        var typography = new Typography("Hashiya Naskh", 21);
        String style = typography.style(Role.BODY);
        String around = typography.around(TITLE, 28);
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(typography.style(Role.BODY)).isEqualTo(style).contains("-fx-font-size: 21.00px;");
            assertThat(typography.around(TITLE, 28)).isEqualTo(around);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everythingGrowsWithTheSize(Role role) {
        assertThat(new Typography("Hashiya Naskh", 30).font(role).getSize()).isGreaterThan(new Typography("Hashiya Naskh", 20).font(role).getSize());
    }

    @Test
    void aSizeNobodyCanReadIsNotTaken() {
        assertThat(new Typography("Hashiya Naskh", 2).size()).isEqualTo(14);
        assertThat(new Typography("Hashiya Naskh", 500).size()).isEqualTo(42);
    }
}
