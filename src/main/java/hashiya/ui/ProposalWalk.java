package hashiya.ui;

import hashiya.desk.Page.Placed;
import hashiya.ui.Marks.InText;
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
        var here = focused().map(InText::of).orElseGet(() -> InText.before(place));
        var next = model.marking().index().neighbouringProposal(here, step);
        next.ifPresent(mark -> {
            model.focused().set(null); // the only one is its own neighbour; asked for again, it comes into view again
            model.focused().set(mark.annotation().id());
        });
        return next.isPresent();
    }

    /// The one to decide next, once this one is decided; nothing after the last.
    Optional<UUID> after(Placed decided) {
        return model.marking().index().proposalBeyond(InText.of(decided), 1).map(mark -> mark.annotation().id());
    }

    /// The mark that has the focus, whether it is a proposal or not.
    Optional<Placed> focused() {
        return model.marking().index().of(model.focused().get());
    }
}
