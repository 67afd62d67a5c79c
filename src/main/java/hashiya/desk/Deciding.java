package hashiya.desk;

import hashiya.anchor.Anchors;
import hashiya.article.Anchored;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Attribution;
import hashiya.article.Kind;
import hashiya.article.Origin;
import hashiya.article.Span;
import hashiya.article.Speaker;
import hashiya.article.Status;
import hashiya.library.Library;
import hashiya.suggest.Explanation;
import hashiya.suggest.SuggestedClaim;
import hashiya.suggest.SuggestedQuote;
import hashiya.suggest.Suggesting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads an article before a person does, and keeps what they decide about each proposal.
///
/// A proposal is not kept until somebody accepts it, or turns it down: then it stays turned down, also where a newer
/// version of the article has its words. [Undoing] takes a decision back.
public final class Deciding {
    /// Two stretches tell of the same words when they share at least half of what they cover together.
    private static final double SAME = 0.5;

    private final Library library;
    private final Anchors anchors;
    private final Diary diary;
    private final Suggesting suggesting;

    Deciding(Library library, Anchors anchors, Diary diary, Suggesting suggesting) {
        this.library = library;
        this.anchors = anchors;
        this.diary = diary;
        this.suggesting = suggesting;
    }

    /// What the article seems to hold and nobody has marked or turned down, in text order; proposals that the library keeps
    /// come with it.
    public List<Proposal> proposals(Article article) {
        var decided = decided(article);
        var suggestions = suggesting.of(article.text());
        var speakers = new HashMap<String, Speaker>();
        decided.stream().map(there -> there.annotation().attribution().speaker())
                .filter(speaker -> speaker != null)
                .forEach(speaker -> speakers.putIfAbsent(speaker.name(), speaker));
        return Stream.concat(
                        suggestions.quotes().stream().map(quote -> of(article, quote, speakers)),
                        suggestions.claims().stream().map(claim -> of(article, claim)))
                .flatMap(proposal -> undecided(proposal, decided).stream())
                .sorted((one, other) -> span(one).compareTo(span(other)))
                .toList();
    }

    /// Keeps a proposal as a mark, as it was proposed or as a person has corrected it.
    public Change.Marked accept(Annotation proposed) {
        return new Change.Marked(library.add(proposed.withStatus(Status.ACCEPTED), diary.line(Deed.ACCEPT_PROPOSAL)));
    }

    /// Keeps a proposal that a person has corrected.
    public Change.Marked acceptCorrected(Annotation corrected) {
        return new Change.Marked(library.add(corrected.withStatus(Status.EDITED), diary.line(Deed.ACCEPT_PROPOSAL)));
    }

    /// Keeps several proposals as marks; one act.
    public List<Change> acceptAll(List<Annotation> proposed) {
        return library.addAll(
                        proposed.stream().map(each -> each.withStatus(Status.ACCEPTED)).toList(),
                        diary.line(Deed.ACCEPT_PROPOSALS))
                .stream()
                .<Change>map(Change.Marked::new)
                .toList();
    }

    /// Turns a proposal down for good.
    public Change.Marked reject(Annotation proposed) {
        return new Change.Marked(library.add(proposed.withStatus(Status.REJECTED), diary.line(Deed.REJECT_PROPOSAL)));
    }

    /// Keeps all proposals of an article as such, for people to decide later; says how many.
    public int keep(Article article) {
        var fresh = proposals(article).stream().map(Proposal::annotation).filter(each -> each.number() == 0).toList();
        return fresh.isEmpty() ? 0 : library.addAll(fresh, diary.line(Deed.PROPOSE)).size();
    }

    /// Somebody who has not spoken before, of whom the name alone is known.
    public Speaker speaker(String name) {
        return new Speaker(diary.ids().next(), name, "", "");
    }

    /// A mark of the article and where it stands in it today.
    private record There(Annotation annotation, Span span) {}

    private List<There> decided(Article article) {
        return library.annotations(article.id()).stream()
                .flatMap(annotation -> switch (anchors.resolve(annotation.anchor(), article.text())) {
                    case Anchored.Exact(Span span) -> Stream.of(new There(annotation, span));
                    case Anchored.Moved(Span span, _) -> Stream.of(new There(annotation, span));
                    case Anchored.Lost _ -> Stream.empty();
                })
                .toList();
    }

    /// Nothing where somebody has decided about these words; the kept proposal where there is one.
    private static Optional<Proposal> undecided(Proposal proposal, List<There> decided) {
        var same = decided.stream()
                .filter(there -> there.annotation().kind() == proposal.annotation().kind())
                .filter(there -> likeness(there.span(), span(proposal)) >= SAME)
                .map(There::annotation)
                .findFirst();
        if (same.isEmpty()) {
            return Optional.of(proposal);
        }
        return same.filter(there -> there.status() == Status.PROPOSED).map(there -> new Proposal(there, proposal.why()));
    }

    private static double likeness(Span one, Span other) {
        double shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return shared / (Math.max(one.end(), other.end()) - Math.min(one.start(), other.start()));
    }

    private static Span span(Proposal proposal) {
        return proposal.annotation().anchor().span();
    }

    private Proposal of(Article article, SuggestedQuote quote, Map<String, Speaker> speakers) {
        var attribution = new Attribution(
                quote.type(),
                anchors.describe(article.text(), quote.cue().span()),
                quote.mention() == null ? null : anchors.describe(article.text(), quote.mention()),
                speaker(quote.speaker(), speakers));
        return new Proposal(
                proposed(article, Kind.QUOTE, quote.span(), quote.confidence()).withAttribution(attribution),
                List.of(reason(quote.why())));
    }

    private @Nullable Speaker speaker(@Nullable String name, Map<String, Speaker> speakers) {
        return name == null ? null : speakers.computeIfAbsent(name, this::speaker);
    }

    private Proposal of(Article article, SuggestedClaim claim) {
        return new Proposal(
                proposed(article, Kind.CLAIM, claim.span(), claim.score()),
                claim.reasons().stream().map(Deciding::reason).toList());
    }

    private static Proposal.Reason reason(Explanation why) {
        return new Proposal.Reason(why.phrase(), why.arguments());
    }

    private Annotation proposed(Article article, Kind kind, Span span, double confidence) {
        var now = diary.clock().instant();
        return new Annotation(
                diary.ids().next(), 0, article.id(), kind, anchors.describe(article.text(), span), Attribution.UNKNOWN,
                new Origin(Origin.Source.RULE, confidence), Status.PROPOSED, "", List.of(), diary.author().coder(), now, now, 1);
    }}
