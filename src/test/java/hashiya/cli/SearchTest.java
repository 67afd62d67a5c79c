package hashiya.cli;

import static hashiya.cli.Sitting.QUOTE;
import static hashiya.cli.Sitting.TEXT;
import static hashiya.cli.Sitting.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchTest extends AtATerminal {
    @BeforeEach
    void addTwoArticles() {
        sitting.type("add", sitting.file("article.txt", TEXT).toString());
        sitting.type("add", sitting.file("other.txt", "خبر آخر\nعن الطقس").toString());
    }

    @Test
    void tellsWhereTheWordsStand() {
        var printed = sitting.type("search", "الزوار");

        assertThat(printed.code()).isZero();
        assertThat(printed.err()).isEmpty();
        assertThat(printed.cells()).startsWith("1").contains(TITLE, "article").last().asString().contains("[الزوّار]");
    }

    @Test
    void tellsPrograms() {
        var found = sitting.type("search", "--json", "زوار").json();

        assertThat(found).hasSize(1);
        var one = found.get(0);
        assertThat(one.fieldNames()).toIterable().containsExactly(
                "number", "article", "title", "outlet", "found", "mark", "where", "start", "end", "snippet", "hits");
        assertThat(TEXT.substring(one.get("start").intValue(), one.get("end").intValue())).isEqualTo("الزوّار");
        var hit = one.get("hits").get(0);
        assertThat(hit.fieldNames()).toIterable().containsExactly("start", "end");
        assertThat(one.get("snippet").textValue().substring(hit.get("start").intValue(), hit.get("end").intValue()))
                .isEqualTo("الزوّار");
    }

    @Test
    void takesWhatTheOptionsLetThrough() {
        sitting.type("annotate", "1", "--kind", "quote", "--text", QUOTE);

        assertThat(sitting.type("search", "", "--kind", "quote").cells()).contains("quote", QUOTE);
        assertThat(sitting.type("search", "يوم", "--kind", "claim").out()).isEmpty();
        assertThat(sitting.type("search", "", "--truth", "open").out()).as("a quote is neither").isEmpty();
        assertThat(sitting.type("search", "", "--truth", "perhaps").code()).isEqualTo(2);
        assertThat(sitting.type("search", "زوار", "--from", "2026-11-22", "--until", "2026-11-22").lines()).hasSize(1);
        assertThat(sitting.type("search", "زوار", "--from", "٢٢ تشرين الثاني ٢٠٢٦").lines()).hasSize(1);
        assertThat(sitting.type("search", "زوار", "--until", "2026-11-21").err()).contains("answers");
        assertThat(sitting.typeAlone("search", "x", "--from", "yesterday").code()).isEqualTo(2);
    }

    @Test
    void whatHoldsNoWordFindsNothing() {
        assertThat(sitting.type("search", "؟!").out()).isEmpty();
        assertThat(sitting.type("search", "؟!").err()).contains("answers").hasLineCount(1);
        assertThat(sitting.type("search", "").lines()).as("nothing asked for: all that pass").hasSize(2);
    }

    @Test
    void aPhraseStandsBetweenQuotationMarks() {
        assertThat(sitting.type("search", "\"وقال الزوار\"").lines()).hasSize(1);
        assertThat(sitting.type("search", "\"الزوار وقال\"").out()).isEmpty();
    }
}
