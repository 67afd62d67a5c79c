package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Paragraph.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypographyTest {
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
