package hashiya.ui;

import hashiya.article.Anchor;
import hashiya.article.Annotation;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.article.Speaker;
import hashiya.article.Status;
import hashiya.article.Truth;
import hashiya.desk.Desk;
import hashiya.desk.Page.Placed;
import hashiya.desk.Revised;
import hashiya.ui.Marks.InText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The marks on the article being read, which of them is looked at, and what a person does with them.
final class MarkingModel {
    private final DeskModel model;
    private final Desk desk;
    private final Errands errands;
    private final MarkIndex index = new MarkIndex();
    private final List<Consumer<MarksChange>> listeners = new ArrayList<>();
    private final ObjectProperty<@Nullable UUID> focused = new SimpleObjectProperty<>();

    MarkingModel(DeskModel model, Desk desk, Errands errands) {
        this.model = model;
        this.desk = desk;
        this.errands = errands;
    }

    /// The marks as they are now.
    MarkIndex index() {
        return index;
    }

    /// Tells `listener` of every change of the marks, after it, until it is let go.
    Subscription onMarks(Consumer<MarksChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// The mark looked at, on the page and in the margin alike; `null` for none.
    ObjectProperty<@Nullable UUID> focused() {
        return focused;
    }

    /// The mark that has the focus, as it is shown.
    Optional<Annotation> focusedMark() {
        return index.of(focused.get()).map(Placed::annotation);
    }

    /// As below, for who does not wait for it.
    void mark(Span span, Kind kind) {
        mark(span, kind, () -> {});
    }

    /// Marks a stretch of the article being read; a mark of that kind that lies on it already gets the focus instead.
    ///
    /// @param refused told when the library does not store it, before the person is told why
    void mark(Span span, Kind kind, Runnable refused) {
        var open = model.page().get();
        if (open == null || span.isEmpty()) {
            errands.tell(Notice.quiet("mark.nothing-selected"));
            return;
        }
        var there = index.on(span).stream().filter(mark -> mark.annotation().kind() == kind).findFirst();
        if (there.isPresent()) {
            focused.set(there.get().annotation().id());
            model.proposals().accept();
        } else {
            errands.quietly(() -> desk.marking().mark(open.article(), span, kind), change -> {
                errands.dismissNotice();
                model.applyAndFocus(change);
            }, refused);
        }
    }

    /// What it takes to find a stretch of the article being read again; nothing where nothing is selected.
    Optional<Anchor> anchor(Span span) {
        var open = model.page().get();
        return open == null || span.isEmpty() ? Optional.empty() : Optional.of(desk.marking().anchor(open.article(), span));
    }

    /// Whom these words name: a speaker of this article whose name holds them, or somebody new.
    Speaker speaker(String words) {
        return index.speaker(words).orElseGet(() -> desk.deciding().speaker(words));
    }

    /// Lays a mark on other words of the article being read.
    void stretch(UUID mark, Span span) {
        anchor(span).ifPresent(anchor -> index.of(mark)
                .map(Placed::annotation)
                .ifPresent(seen -> change(seen, seen.withAnchor(anchor))));
    }

    /// Deletes the mark that has the focus; a proposal is turned down.
    void deleteFocused() {
        var mark = focused.get();
        if (mark != null && !model.proposals().reject()) {
            errands.act(() -> desk.marking().unmark(mark), change -> change.ifPresent(model::apply));
        }
    }

    /// Says whether a claim is true.
    void check(Annotation seen, Truth truth) {
        change(seen, desk.marking().found(seen, truth));
    }

    /// Turns a mark as it is shown into what the person wants it to be; see [hashiya.desk.Marking#change].
    void change(Annotation seen, Annotation wanted) {
        if (seen.status() == Status.PROPOSED && wanted.status() == Status.PROPOSED) {
            model.proposals().correct(seen, wanted);
            return;
        }
        errands.act(() -> desk.marking().change(seen, wanted), revised -> {
            switch (revised) {
                case Revised.Done(var change) -> model.applyAndFocus(change);
                case Revised.Conflict(var mine, var theirs) -> {
                    model.reading().refresh();
                    errands.tell(Notice.trouble("mark.overtaken", Told.both(theirs, mine)));
                }
                case Revised.Gone(var mine) -> {
                    model.reading().refresh();
                    errands.tell(Notice.trouble("mark.gone", Told.of(mine)));
                }
            }
        });
    }

    /// Moves the focus to the next mark in the text (`step` 1) or the one before (-1); from the last on to the first.
    void focusNeighbour(int step) {
        var next = index.of(focused.get())
                .map(here -> index.neighbour(InText.of(here), step))
                .orElseGet(() -> index.edge(step));
        next.ifPresent(mark -> {
            // The only mark is its own neighbour; asked for again, it comes into view again.
            focused.set(null);
            focused.set(mark.annotation().id());
        });
    }

    /// Gives a mark the focus, unless it is a proposal that was turned down and is not shown.
    void focus(Annotation annotation) {
        if (annotation.status() != Status.REJECTED) {
            focused.set(annotation.id());
        }
    }

    /// Shows a mark that was not there.
    void put(Annotation annotation) {
        takeOff(annotation);
        lay(annotation);
    }

    /// Shows a mark otherwise than before; it keeps the focus.
    void renew(Annotation annotation) {
        var chosen = focused.get();
        put(annotation);
        focused.set(chosen);
    }

    void takeOff(Annotation annotation) {
        index.remove(annotation.id()).ifPresent(gone -> tell(new MarksChange.Went(gone)));
        if (annotation.id().equals(focused.get())) {
            focused.set(null);
        }
    }

    /// A mark whose words are those of an older version has no place here.
    private void lay(Annotation annotation) {
        var mark = Placed.where(annotation);
        var open = model.page().get();
        boolean isThere = open != null && open.article().text().startsWith(annotation.anchor().exact(), mark.span().start());
        if (isThere && annotation.status() != Status.REJECTED) {
            index.put(mark);
            tell(new MarksChange.Came(mark));
        }
    }

    /// Shows these marks, put together elsewhere, in the place of those there; the focus stays where its mark does.
    void show(Marks kept, Marks proposals) {
        index.show(kept, proposals);
        tell(new MarksChange.Anew());
        if (index.of(focused.get()).isEmpty()) {
            focused.set(null);
        }
    }

    /// The same for the proposals the library does not keep, beside the marks it does.
    void propose(Marks proposals) {
        show(index.kept(), proposals);
    }

    private void tell(MarksChange change) {
        List.copyOf(listeners).forEach(listener -> listener.accept(change));
    }
}
