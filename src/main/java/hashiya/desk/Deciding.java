package hashiya.desk;

import static java.util.stream.Collectors.toMap;

import hashiya.anchor.Anchors;
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
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads an article before a person does, and keeps what they decide about each proposal.
///
/// A proposal is not kept until somebody accepts it, or turns it down: then it stays turned down, also where a newer
/// version of the article has its words. [Undoing] takes a decision back.
public final class Deciding {
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
        var decisions = new Decisions(library.annotations(article.id()), article, anchors);
        var suggestions = suggesting.of(article.text());
        var speakers = new HashMap<String, Speaker>();
        decisions.speakers().forEach(speaker -> speakers.putIfAbsent(speaker.name(), speaker));
        return Stream.concat(
                        suggestions.quotes().stream().map(quote -> of(article, quote, speakers)),
                        suggestions.claims().stream().map(claim -> of(article, claim)))
                .flatMap(proposal -> decisions.undecided(proposal).stream())
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

    /// Keeps several proposals as marks, those that the library keeps as proposals among them; one act. What somebody else
    /// has decided meanwhile stays.
    public List<Change> acceptAll(List<Annotation> proposed) {
        var now = diary.clock().instant();
        var before = proposed.stream().collect(toMap(Annotation::id, each -> each));
        return library.settleAll(
                        proposed,
                        each -> isUnkept(each)
                                ? each.withStatus(Status.ACCEPTED)
                                : each.withStatus(Status.ACCEPTED).revised(now),
                        diary.line(Deed.ACCEPT_PROPOSALS))
                .stream()
                .map(mark -> change(Objects.requireNonNull(before.get(mark.id())), mark))
                .toList();
    }

    private static Change change(Annotation before, Annotation now) {
        return isUnkept(before) ? new Change.Marked(now) : new Change.Changed(before, now);
    }

    /// Whether the library knows nothing of it yet.
    private static boolean isUnkept(Annotation proposed) {
        return proposed.number() == 0;
    }

    /// Turns a proposal down for good.
    public Change.Marked reject(Annotation proposed) {
        return new Change.Marked(library.add(proposed.withStatus(Status.REJECTED), diary.line(Deed.REJECT_PROPOSAL)));
    }

    /// Keeps all proposals of an article as such, for people to decide later; says how many.
    public int keep(Article article) {
        var fresh = proposals(article).stream().map(Proposal::annotation).filter(Deciding::isUnkept).toList();
        return fresh.isEmpty() ? 0 : library.addAll(fresh, diary.line(Deed.PROPOSE)).size();
    }

    /// Somebody who has not spoken before, of whom the name alone is known.
    public Speaker speaker(String name) {
        return new Speaker(diary.ids().next(), name, "", "");
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
    }
}
