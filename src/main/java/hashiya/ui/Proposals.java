package hashiya.ui;

import hashiya.article.Annotation;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.article.Status;
import hashiya.desk.Desk;
import hashiya.desk.Page;
import hashiya.desk.Page.Placed;
import hashiya.desk.Proposal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the first reading proposes for the article being read, and what a person decides about it.
///
/// Proposals stand among the model's marks; those without a number are kept nowhere until somebody decides.
final class Proposals {
    private final DeskModel model;
    private final Desk desk;
    private final Errands errands;
    private final ProposalWalk walk;
    private final Map<UUID, List<Proposal.Reason>> why = new HashMap<>();
    private boolean on = true;

    Proposals(DeskModel model, Desk desk, Errands errands) {
        this.model = model;
        this.desk = desk;
        this.errands = errands;
        walk = new ProposalWalk(model);
    }

    static boolean isProposed(Placed mark) {
        return mark.annotation().status() == Status.PROPOSED;
    }

    /// Whether the library knows nothing of it yet.
    static boolean isUnkept(Annotation mark) {
        return mark.status() == Status.PROPOSED && mark.number() == 0;
    }

    /// Shows proposals, or none.
    void setOn(boolean on) {
        if (this.on != on) {
            this.on = on;
            look();
        }
    }

    /// Reads the article being read first, in the background, and puts what is not decided yet among the marks.
    void look() {
        var open = model.page().get();
        if (open == null) {
            return;
        }
        if (on) {
            errands.quietly(() -> desk.deciding().proposals(open.article()), found -> show(open, found));
        } else {
            show(open, List.of());
        }
    }

    /// Why a mark was proposed; empty where a person made it.
    List<Proposal.Reason> why(UUID mark) {
        return why.getOrDefault(mark, List.of());
    }

    /// How a person goes from one to the next.
    ProposalWalk walk() {
        return walk;
    }

    /// Keeps the proposal that has the focus, and goes on to the next; says whether one had it.
    boolean accept() {
        return decide(mark -> isUnkept(mark)
                ? () -> errands.act(() -> desk.deciding().accept(mark), model::applyAndFocus)
                : () -> model.marking().change(mark, mark.withStatus(Status.ACCEPTED)));
    }

    /// Turns the proposal that has the focus down, and goes on to the next; says whether one had it.
    boolean reject() {
        return decide(mark -> isUnkept(mark)
                ? () -> errands.act(() -> desk.deciding().reject(mark), model::applyAndFocus)
                : () -> model.marking().change(mark, mark.withStatus(Status.REJECTED)));
    }

    /// How many there are that are at least so sure.
    int countFrom(double confidence) {
        return from(confidence).size();
    }

    /// Keeps every proposal at least so sure; one act.
    void acceptFrom(double confidence) {
        var sure = from(confidence);
        if (sure.isEmpty()) {
            errands.tell(Notice.quiet("proposal.none-so-sure"));
        } else {
            errands.act(() -> desk.deciding().acceptAll(sure), changes -> {
                changes.forEach(model::apply);
                errands.tell(Notice.quiet("proposal.accepted", changes.size()));
            });
        }
    }

    private List<Annotation> from(double confidence) {
        return model.marking().index().proposed().stream()
                .map(Placed::annotation)
                .filter(mark -> confidence(mark) >= confidence)
                .toList();
    }

    /// Keeps a proposal as a person has corrected it.
    void correct(Annotation seen, Annotation corrected) {
        if (isUnkept(seen)) {
            errands.act(() -> desk.deciding().acceptCorrected(corrected), model::applyAndFocus);
        } else {
            model.marking().change(seen, corrected.withStatus(Status.EDITED));
        }
    }

    /// How sure the first reading was of a mark.
    static long percent(Annotation mark) {
        return Math.round(100 * confidence(mark));
    }

    private static double confidence(Annotation mark) {
        var confidence = mark.origin().confidence();
        return confidence == null ? 0 : confidence;
    }

    /// What makes two proposals the same.
    private record Key(Kind kind, Span span) {
        static Key of(Placed mark) {
            return new Key(mark.annotation().kind(), mark.span());
        }
    }

    private interface Decision {
        Runnable on(Annotation mark);
    }

    private boolean decide(Decision decision) {
        var focused = walk.focused().filter(Proposals::isProposed);
        focused.ifPresent(mark -> {
            decision.on(mark.annotation()).run();
            walk.after(mark).ifPresent(next -> errands.quietly(() -> next, then -> model.focused().set(then)));
        });
        return focused.isPresent();
    }

    /// A proposal that is shown already keeps its id, and so the focus.
    private void show(Page read, List<Proposal> found) {
        var open = model.page().get();
        if (open == null || !open.article().id().equals(read.article().id())) {
            return;
        }
        var shown = new HashMap<Key, Annotation>();
        model.marking().index().unkept().forEach(mark -> shown.put(Key.of(mark), mark.annotation()));
        var unkept = new ArrayList<Placed>();
        why.clear();
        for (var proposal : found) {
            var there = proposal.annotation();
            if (isUnkept(there)) {
                there = shown.getOrDefault(Key.of(Placed.where(there)), there);
                unkept.add(Placed.where(there));
            }
            why.put(there.id(), proposal.why());
        }
        model.marking().propose(unkept);
    }
}
