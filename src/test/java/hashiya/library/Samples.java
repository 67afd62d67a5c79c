package hashiya.library;

import hashiya.article.Anchor;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Attribution;
import hashiya.article.Code;
import hashiya.article.Ids;
import hashiya.article.Kind;
import hashiya.article.Origin;
import hashiya.article.Span;
import hashiya.article.Speaker;
import hashiya.article.Status;
import hashiya.article.Truth;
import hashiya.article.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Articles and marks to fill libraries with; the same seed gives the same ones.
final class Samples {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");

    private static final String NEWS = """
            افتتاح مكتبة المرفأ في مدينة نورة
            نورة-وكالة الضاد
            قالت مديرة المكتبة هند الكاتب: «جمعنا ١٢ ألف كتاب 📚 في عامين»، مشيرةً إلى أن الدخول مجاني.
            وأكد الوزير أن عدد الزوار بلغ 3500 زائر في اليوم الأول.
            """;

    private final Random random;
    private final Ids ids;
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Code> codes = new ArrayList<>();

    Samples(long seed) {
        random = new Random(seed);
        ids = new Ids(Clock.systemUTC(), random);
        for (var name : List.of("هند الكاتب", "الوزير", "وكالة الضاد")) {
            speakers.add(new Speaker(id(), name, "", name.equals("الوزير") ? "وزارة الثقافة" : ""));
        }
        var culture = new Code(id(), "ثقافة", null);
        var books = new Code(id(), "كتب", culture);
        codes.addAll(List.of(culture, books, new Code(id(), "أعداد", books), new Code(id(), "مدن", null)));
    }

    UUID id() {
        return ids.next();
    }

    /// A short news article; a different one each time, by its last line.
    Article article() {
        return article(NEWS + "رقم الخبر: " + id() + "\n");
    }

    Article article(String text) {
        return new Article(
                id(), 0, text.lines().findFirst().orElse(""), text, Originals.sha256(bytes(text)), "خبر.txt", "UTF-8", NOON);
    }

    /// The bytes an article of ours is read from.
    static byte[] bytes(Article article) {
        return bytes(article.text());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Anchor anchor(Article article, String words) {
        int start = article.text().indexOf(words);
        return anchor(article, new Span(start, start + words.length()));
    }

    /// A person's own mark on the first of these words.
    Annotation plain(Article article, Kind kind, String words) {
        return Annotation.byHand(id(), article.id(), kind, anchor(article, words), "سلمى", NOON);
    }

    /// A mark with everything a mark can have.
    Annotation full(Article article) {
        var attribution = new Attribution(
                Attribution.Type.DIRECT,
                anchor(article, "قالت"),
                anchor(article, "مديرة المكتبة هند الكاتب"),
                speakers.getFirst());
        return new Annotation(
                id(), 0, article.id(), Kind.QUOTE, anchor(article, "جمعنا ١٢ ألف كتاب 📚 في عامين"), attribution,
                new Origin(Origin.Source.RULE, 0.875), Status.EDITED, "ملاحظة: 'تُراجَع' \"غداً\"\nسطر ثانٍ",
                List.of(codes.get(2), codes.get(0), codes.get(3)), "سلمى", NOON, NOON.plusMillis(7), 3);
    }

    /// Any mark at all, on any words.
    Annotation any(Article article) {
        var attribution = new Attribution(
                random.nextBoolean() ? any(List.of(Attribution.Type.values())) : null,
                random.nextBoolean() ? anchor(article, anySpan(article)) : null,
                random.nextBoolean() ? anchor(article, anySpan(article)) : null,
                random.nextBoolean() ? any(speakers) : null);
        var source = any(List.of(Origin.Source.values()));
        var marked = new ArrayList<>(codes);
        marked.removeIf(_ -> random.nextBoolean());
        Collections.shuffle(marked, random);
        var made = NOON.plusMillis(random.nextInt());
        return new Annotation(
                id(), 0, article.id(), any(List.of(Kind.values())), anchor(article, anySpan(article)), attribution,
                new Origin(source, source == Origin.Source.HUMAN ? null : random.nextDouble()),
                any(List.of(Status.values())), random.nextBoolean() ? "" : "ملاحظة 🙂", marked,
                "سلمى", made, made.plusMillis(random.nextInt(1000)), 1 + random.nextInt(5)).withVerdict(anyVerdict(made));
    }

    private Verdict anyVerdict(Instant now) {
        var gathered = Verdict.NONE.withEvidence(random.nextBoolean() ? "" : "https://example.org/سند\nص ٤، \"التقرير\"");
        return random.nextBoolean() ? gathered : gathered.found(any(List.of(Truth.values())), "سعيد", now);
    }

    <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private Span anySpan(Article article) {
        int start = boundary(article.text(), random.nextInt(article.text().length() - 4));
        return new Span(start, boundary(article.text(), start + 2 + random.nextInt(article.text().length() - start - 2)));
    }

    private static Anchor anchor(Article article, Span span) {
        var text = article.text();
        return new Anchor(
                span,
                span.in(text),
                text.substring(boundary(text, Math.max(0, span.start() - 32)), span.start()),
                text.substring(span.end(), boundary(text, Math.min(text.length(), span.end() + 32))));
    }

    /// Steps back from the middle of a surrogate pair.
    private static int boundary(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
    }

    /// The article as the library holds it.
    static Article put(Library library, Article article) {
        return library.add(article, bytes(article)).article();
    }

    /// What is in a library, to compare with later.
    static List<@Nullable Object> everything(Library library) {
        var all = new ArrayList<@Nullable Object>();
        library.forEachArticle((article, annotations) -> {
            all.add(article);
            all.addAll(annotations);
        });
        return all;
    }
}
