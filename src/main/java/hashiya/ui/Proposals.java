package hashiya.ui;

import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Status;
import hashiya.desk.Desk;
import hashiya.desk.Page.Placed;
import hashiya.desk.Proposal;
import hashiya.ui.FreshProposals.Found;
import hashiya.ui.reader.Galley;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// What the first reading proposes for the article being read, and what a person decides about it.
///
/// Proposals stand among the model's marks; those without a number are kept nowhere until somebody decides.
final class Proposals {
    private final DeskModel model;
    private final Desk desk;
    private final Errands errands;
    private final ProposalWalk walk;
    private final FreshProposals fresh;
    private Map<UUID, List<Proposal.Reason>> why = Map.of();
    private boolean on = true;

    Proposals(DeskModel model, Desk desk, Errands errands) {
        this.model = model;
        this.desk = desk;
        this.errands = errands;
        walk = new ProposalWalk(model);
        fresh = new FreshProposals(desk);
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
        if (open != null) {
            var galley = model.reading().galley();
            var reader = reader();
            errands.quietly(() -> reader.apply(open.article(), galley), found -> {
                if (model.reading().isOpen(open.article().id())) {
                    show(found, model.marking()::propose);
                }
            });
        }
    }

    /// What reads an article first, in the background: nothing is found where nobody wants to see proposals.
    BiFunction<Article, Galley, Found> reader() {
        return on ? fresh::of : (_, _) -> Found.nothing();
    }

    /// Shows what was found in the article being read.
    ///
    /// @param laid puts the marks among those that are shown
    void show(Found found, Consumer<Marks> laid) {
        why = found.why();
        laid.accept(found.unkept());
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
    int countFrom(int percent) {
        return model.marking().index().sureFrom(percent);
    }

    /// Keeps every proposal at least so sure; one act.
    void acceptFrom(int percent) {
        var open = model.page().get();
        if (open == null || countFrom(percent) == 0) {
            errands.tell(Notice.quiet("proposal.none-so-sure"));
        } else {
            var galley = model.reading().galley();
            errands.act(
                    () -> desk.deciding().acceptAll(fresh.from(percent, open.article(), galley)),
                    changes -> {
                        model.apply(changes);
                        errands.tell(Notice.quiet("proposal.accepted", changes.size()));
                    });
        }
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
    static int percent(Annotation mark) {
        var confidence = mark.origin().confidence();
        return confidence == null ? 0 : (int) Math.round(100 * confidence);
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
}
