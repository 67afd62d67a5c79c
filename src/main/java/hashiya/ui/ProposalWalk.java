package hashiya.ui;

import hashiya.desk.Page.Placed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How a person goes from one proposal to the next, in text order and round from the last to the first.
///
/// It makes no difference to it which of them the library keeps.
final class ProposalWalk {
    private final DeskModel model;

    ProposalWalk(DeskModel model) {
        this.model = model;
    }

    /// Moves the focus to the next proposal after a place in the text (`step` 1), or to the one before it (-1); says
    /// whether there is any.
    ///
    /// @param place an offset, where no mark has the focus
    boolean step(int step, int place) {
        var proposed = proposed();
        if (proposed.isEmpty()) {
            return false;
        }
        var here = focused().map(mark -> mark.span().start()).orElse(place);
        var ahead = step > 0
                ? proposed.stream().filter(mark -> isAfter(mark, here)).findFirst()
                : proposed.reversed().stream().filter(mark -> isBefore(mark, here)).findFirst();
        var next = ahead.orElse(step > 0 ? proposed.getFirst() : proposed.getLast());
        model.focused().set(null); // the only one is its own neighbour; asked for again, it comes into view again
        model.focused().set(next.annotation().id());
        return true;
    }

    /// The one to decide next, once this one is decided; nothing after the last.
    Optional<UUID> after(Placed decided) {
        return proposed().stream()
                .filter(mark -> mark.compareTo(decided) > 0)
                .map(mark -> mark.annotation().id())
                .findFirst();
    }

    /// The mark that has the focus, whether it is a proposal or not.
    Optional<Placed> focused() {
        return model.marking().index().of(model.focused().get());
    }

    private List<Placed> proposed() {
        return List.copyOf(model.marking().index().proposed());
    }

    /// In the order of marks; of those that begin together, the one after the mark that has the focus.
    private boolean isAfter(Placed mark, int place) {
        return focused().map(focused -> mark.compareTo(focused) > 0).orElse(mark.span().start() >= place);
    }

    private boolean isBefore(Placed mark, int place) {
        return focused().map(focused -> mark.compareTo(focused) < 0).orElse(mark.span().start() < place);
    }
}
