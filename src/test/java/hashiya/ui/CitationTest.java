package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Anchor;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Attribution;
import hashiya.article.Kind;
import hashiya.article.Origin;
import hashiya.article.Publication;
import hashiya.article.Span;
import hashiya.article.Speaker;
import hashiya.article.Status;
import hashiya.desk.Page.Placed;
import hashiya.phrases.Language;
import hashiya.phrases.Phrases;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {
    private static final Phrases ARABIC = Phrases.in(Language.ARABIC);
    private static final Phrases ENGLISH = Phrases.in(Language.ENGLISH);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String TEXT = "افتتاح المرفأ\nقال الوزير «سنفتح المرفأ غدا» وأضاف أن العمل تم.";
    private static final String QUOTE = "«سنفتح المرفأ غدا»";

    @ParameterizedTest(name = "{0} / {1} / {2}: {5}")
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
            الوزير | وكالة الضاد | 2026-11-22                | — الوزير، «افتتاح المرفأ»، وكالة الضاد، ٢٢ نوفمبر ٢٠٢٦ | — الوزير, “افتتاح المرفأ”, وكالة الضاد, Nov 22, 2026 | all is known
            الوزير | وكالة الضاد | 2026-11-22T23:30:00+03:00 | — الوزير، «افتتاح المرفأ»، وكالة الضاد، ٢٢ نوفمبر ٢٠٢٦ | — الوزير, “افتتاح المرفأ”, وكالة الضاد, Nov 22, 2026 | the day where it was published
            ''     | وكالة الضاد | ''                        | — «افتتاح المرفأ»، وكالة الضاد                          | — “افتتاح المرفأ”, وكالة الضاد                       | no speaker and no date
            ''     | ''          | 2026-02-31                | — «افتتاح المرفأ»، 2026-02-31                           | — “افتتاح المرفأ”, 2026-02-31                        | a day there is not, as the article has it
            ''     | ''          | ''                        | — «افتتاح المرفأ»                                       | — “افتتاح المرفأ”                                    | the title alone
            """)
    void saysWhoseTheWordsAreAsFarAsThatIsKnown(
            String speaker, String outlet, String published, String arabic, String english, String why) {
        var citation = new Citation(QUOTE, speaker, article(outlet, published));

        assertThat(citation.in(ARABIC)).as(why).isEqualTo(QUOTE + "\n" + arabic);
        assertThat(citation.in(ENGLISH)).as(why).isEqualTo(QUOTE + "\n" + english);
    }

    @Test
    void wordsWithoutQuotationMarksGetTheirs() {
        var citation = new Citation("أن العمل تم", "", article("", ""));

        assertThat(citation.in(ARABIC)).startsWith("«أن العمل تم»\n");
        assertThat(citation.in(ENGLISH)).startsWith("“أن العمل تم”\n");
    }

    @Test
    void theSelectedWordsGoBeforeTheMarkLookedAtAndTakeTheSpeakerOfTheClosestMark() {
        var said = mark(QUOTE, "الوزير");
        var whole = mark("الوزير «سنفتح المرفأ غدا» وأضاف", "الناطق");
        var marks = List.of(whole, said);

        assertThat(citation(marks, null, span("سنفتح"))).isEqualTo(new Citation("سنفتح", "الوزير", article("", "")));
        assertThat(citation(marks, said, new Span(0, 0))).isEqualTo(new Citation(QUOTE, "الوزير", article("", "")));
        assertThat(citation(marks, whole, span("سنفتح"))).isEqualTo(new Citation("سنفتح", "الناطق", article("", "")));
        assertThat(citation(marks, said, span("العمل"))).isEqualTo(new Citation("العمل", "", article("", "")));
        assertThat(Citation.of(article("", ""), marks, null, new Span(3, 3))).isEmpty();
    }

    private static Citation citation(List<Placed> marks, @Nullable Placed focused, Span selected) {
        var id = focused == null ? null : focused.annotation().id();
        return Citation.of(article("", ""), marks, id, selected).orElseThrow();
    }

    private static Article article(String outlet, String published) {
        var publication = new Publication(outlet, "", published, "", "", "", "", NOON);
        return new Article(new UUID(0, 1), 1, "افتتاح المرفأ", TEXT, "", "", "UTF-8", NOON, publication);
    }

    private static Placed mark(String words, String speaker) {
        var said = new Attribution(null, null, null, new Speaker(UUID.randomUUID(), speaker, "", ""));
        var anchor = new Anchor(span(words), words, "", "");
        return Placed.where(new Annotation(
                UUID.randomUUID(), 1, new UUID(0, 1), Kind.QUOTE, anchor, said,
                Origin.HUMAN, Status.ACCEPTED, "", List.of(), "سلمى", NOON, NOON, 1));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
