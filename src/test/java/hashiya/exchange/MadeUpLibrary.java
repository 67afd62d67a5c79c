package hashiya.exchange;

import hashiya.article.Anchor;
import hashiya.article.Anchored;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Attribution;
import hashiya.article.Code;
import hashiya.article.Kind;
import hashiya.article.Origin;
import hashiya.article.Publication;
import hashiya.article.Span;
import hashiya.article.Speaker;
import hashiya.article.Status;
import hashiya.article.Truth;
import hashiya.article.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Two articles about a town that does not exist, and five marks in them, one of every sort a table must hold.
final class MadeUpLibrary {
    private static final Instant ADDED = Instant.parse("2026-11-22T07:00:00Z");
    private static final Instant MARKED = Instant.parse("2026-11-22T07:15:30.250Z");

    static final Article BRIDGE = new Article(
            id(0xa1),
            1,
            "جسر \"وادي الزهر\" يُفتح في أيار",
            """
            جسر "وادي الزهر" يُفتح في أيار
            الزهرة-وكالة الوادي
            قال رئيس البلدية سامر النجّار إن «الجسر، وطوله 75 مترًا، جاهزٌ أخيرًا»، وأضاف أن "الكلفة" لم تزد.
            🌉🌉 وبلغت الكلفة 3.5 مليون.
            Al-Zahra Bridge Company said nothing.
            """,
            "a".repeat(64),
            "bridge.txt",
            "UTF-8",
            ADDED,
            new Publication(
                    "صحيفة الزهرة", "هند الكاتب", "2026-05-03", "", "https://example.org/1", "ar", "/salma/bridge.txt", ADDED));

    static final Article HARVEST = new Article(
            id(0xa2),
            2,
            "=موسم الزيتون=",
            "=موسم الزيتون=\nبدأ الموسم، «خيرٌ من سابقه».",
            "b".repeat(64),
            "",
            "windows-1256",
            ADDED.plusSeconds(60));

    private static final Code BUILDING = new Code(id(0xc1), "بناء", null);
    private static final Code COSTS = new Code(id(0xc2), "كلفة | سعر", BUILDING);
    private static final Speaker MAYOR = new Speaker(id(0x51), "سامر النجّار", "رئيس البلدية", "بلدية الزهرة");

    private MadeUpLibrary() {}

    /// In the order of a table: article, start, end, id.
    static List<AnnotationRow> annotations() {
        return List.of(
                row(everythingFilled(), BRIDGE),
                row(checkedClaim(), BRIDGE),
                row(latinCode(), BRIDGE),
                moved(),
                lost());
    }

    static List<ArticleRow> articles() {
        return List.of(new ArticleRow(BRIDGE, 1, 1, 1, 1), new ArticleRow(HARVEST, 3, 2, 0, 0));
    }

    /// A rule's proposal that a person corrected, across two paragraphs.
    static Annotation everythingFilled() {
        var attribution = new Attribution(
                Attribution.Type.MIXED, anchor(BRIDGE, "قال"), anchor(BRIDGE, "رئيس البلدية سامر النجّار"), MAYOR);
        return new Annotation(
                id(0xe1),
                1,
                BRIDGE.id(),
                Kind.QUOTE,
                anchor(BRIDGE, "«الجسر، وطوله 75 مترًا، جاهزٌ أخيرًا»، وأضاف أن \"الكلفة\" لم تزد.\n🌉"),
                attribution,
                new Origin(Origin.Source.RULE, 0.875),
                Status.EDITED,
                "=SUM(A1:A9)\r\nسطر ثانٍ، \"بين علامتين\"",
                List.of(BUILDING, COSTS),
                "ليلى",
                MARKED,
                MARKED.plusSeconds(600),
                3);
    }

    /// Somebody has found that it is nearly so, and where.
    private static Annotation checkedClaim() {
        var evidence = "https://example.org/حساب|٢\nتقرير البلدية، ص ٤";
        return plainClaim().withVerdict(
                Verdict.NONE.withEvidence(evidence).found(Truth.MOSTLY_TRUE, "سعيد", MARKED.plusSeconds(3600)));
    }

    static Annotation plainClaim() {
        return Annotation.byHand(id(0xe2), BRIDGE.id(), Kind.CLAIM, anchor(BRIDGE, "بلغت الكلفة 3.5 مليون"), "ليلى", MARKED)
                .withNumber(2);
    }

    private static Annotation latinCode() {
        return new Annotation(
                id(0xe3), 3, BRIDGE.id(), Kind.CODE, anchor(BRIDGE, "Al-Zahra Bridge Company"), Attribution.UNKNOWN,
                new Origin(Origin.Source.MODEL, 1.0), Status.PROPOSED, "'quoted'", List.of(COSTS), "", MARKED, MARKED, 1);
    }

    /// Stood one unit earlier once, and its cue with it.
    private static AnnotationRow moved() {
        Anchor then = earlier(anchor(HARVEST, "«خيرٌ من سابقه»"));
        var attribution = new Attribution(Attribution.Type.DIRECT, earlier(anchor(HARVEST, "بدأ")), null, null);
        var annotation = new Annotation(
                id(0xe4), 4, HARVEST.id(), Kind.QUOTE, then, attribution, Origin.HUMAN, Status.ACCEPTED, "", List.of(),
                "سعيد", MARKED, MARKED, 1);
        return new AnnotationRow(HARVEST, annotation, new Anchored.Moved(then.span().shiftedBy(1), 0.75), "بدأ");
    }

    private static AnnotationRow lost() {
        var then = new Anchor(new Span(20, 31), "كلمات ذهبت!", "قبلها ", " بعدها");
        var attribution = new Attribution(null, anchor(HARVEST, "بدأ"), null, null);
        var annotation = new Annotation(
                id(0xe5), 5, HARVEST.id(), Kind.QUOTE, then, attribution, Origin.HUMAN, Status.ACCEPTED, "", List.of(),
                "سعيد", MARKED, MARKED, 1);
        return new AnnotationRow(HARVEST, annotation, new Anchored.Lost(then.exact()), "");
    }

    static AnnotationRow row(Annotation annotation, Article article) {
        var lemma = annotation.attribution().cue() == null ? "" : "قال";
        return new AnnotationRow(article, annotation, new Anchored.Exact(annotation.anchor().span()), lemma);
    }

    static Anchor anchor(Article article, String words) {
        String text = article.text();
        int start = text.indexOf(words);
        int end = start + words.length();
        return new Anchor(
                new Span(start, end),
                words,
                text.substring(Math.max(0, start - 12), start),
                text.substring(end, Math.min(text.length(), end + 12)));
    }

    private static Anchor earlier(Anchor anchor) {
        return new Anchor(anchor.span().shiftedBy(-1), anchor.exact(), anchor.before(), anchor.after());
    }

    static UUID id(int last) {
        return new UUID(0x019a_a000_0000_7000L, 0x8000_0000_0000_0000L | last);
    }
}
