package hashiya.desk;

import hashiya.article.Annotation;
import hashiya.article.Code;
import hashiya.article.Kind;
import hashiya.article.Status;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The kinds of act that can be undone, each with a name of its own: "Undo mark as quote".
public enum Deed {
    MARK_QUOTE,
    MARK_CLAIM,
    MARK_CODE,
    DELETE_MARK,
    CHANGE_ENDS,
    CHANGE_KIND,
    CHANGE_SPEAKER,
    CHANGE_NOTE,
    CHECK_CLAIM,
    CHANGE_EVIDENCE,
    CHANGE_CODES,
    PUT_CODE,
    TAKE_CODE,
    ADD_CODE,
    ADD_CODES,
    RENAME_CODE,
    PAINT_CODE,
    SHORTCUT_CODE,
    DESCRIBE_CODE,
    MOVE_CODE,
    MERGE_CODES,
    DELETE_CODE,
    CHANGE_STATUS,
    REJECT_PROPOSAL,
    ACCEPT_PROPOSAL,
    ACCEPT_PROPOSALS,
    PROPOSE,
    RENAME_SPEAKER,
    DESCRIBE_SPEAKER,
    MERGE_SPEAKERS,
    ADD_ARTICLE,
    ADD_ARTICLES,
    REMOVE_ARTICLE,
    REMOVE_ARTICLES,
    DESCRIBE_ARTICLE,
    NEW_VERSION,
    CHANGE_PROGRESS,
    PUT_IN_FOLDER,
    MAKE_FOLDER,
    RENAME_FOLDER,
    REMOVE_FOLDER,
    TAG_ARTICLE,
    UNTAG_ARTICLE,
    JOIN_VERSIONS,
    KEEP_APART,
    /// Several things at once, or something only another version of the program knows.
    CHANGE;

    private static final Set<Deed> OF_LIBRARY = Collections.unmodifiableSet(EnumSet.of(
            ADD_CODE, ADD_CODES, RENAME_CODE, PAINT_CODE, SHORTCUT_CODE, DESCRIBE_CODE, MOVE_CODE, MERGE_CODES, DELETE_CODE,
            RENAME_SPEAKER, DESCRIBE_SPEAKER, MERGE_SPEAKERS, KEEP_APART));

    /// Whether it is about the library as a whole, such as its codebook, or about two articles alike.
    public boolean isOfLibrary() {
        return OF_LIBRARY.contains(this);
    }

    /// The key of its name in the interface's languages.
    public String phrase() {
        return "deed." + word();
    }

    /// Its name in the library.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Deed of(String word) {
        return Arrays.stream(values()).filter(deed -> deed.word().equals(word)).findFirst().orElse(CHANGE);
    }

    static Deed marking(Kind kind) {
        return switch (kind) {
            case QUOTE -> MARK_QUOTE;
            case CLAIM -> MARK_CLAIM;
            case CODE -> MARK_CODE;
        };
    }

    /// What turning one state of a mark into another is called: by what differs, if it is one thing.
    static Act changing(Annotation seen, Annotation wanted) {
        if (only(seen.withAnchor(wanted.anchor()), wanted)) {
            return new Act(CHANGE_ENDS, "");
        } else if (only(seen.withKind(wanted.kind()), wanted)) {
            return new Act(CHANGE_KIND, "");
        } else if (only(seen.withAttribution(wanted.attribution()), wanted)) {
            return new Act(CHANGE_SPEAKER, "");
        } else if (only(seen.withNote(wanted.note()), wanted)) {
            return new Act(CHANGE_NOTE, "");
        } else if (only(seen.withVerdict(wanted.verdict()), wanted)) {
            return new Act(seen.verdict().truth() == wanted.verdict().truth() ? CHANGE_EVIDENCE : CHECK_CLAIM, "");
        } else if (only(seen.withCodes(wanted.codes()), wanted)) {
            return coding(seen.codes(), wanted.codes());
        } else if (only(seen.withStatus(wanted.status()), wanted)) {
            return new Act(settling(wanted.status()), "");
        }
        return new Act(CHANGE, "");
    }

    private static Act coding(List<Code> seen, List<Code> wanted) {
        var put = wanted.stream().filter(code -> !seen.contains(code)).toList();
        var taken = seen.stream().filter(code -> !wanted.contains(code)).toList();
        if (put.size() == 1 && taken.isEmpty()) {
            return new Act(PUT_CODE, put.getFirst().name());
        } else if (taken.size() == 1 && put.isEmpty()) {
            return new Act(TAKE_CODE, taken.getFirst().name());
        }
        return new Act(CHANGE_CODES, "");
    }

    private static Deed settling(Status status) {
        return switch (status) {
            case ACCEPTED -> ACCEPT_PROPOSAL;
            case REJECTED -> REJECT_PROPOSAL;
            case EDITED, PROPOSED -> CHANGE_STATUS;
        };
    }

    private static boolean only(Annotation changed, Annotation wanted) {
        return changed.equals(wanted);
    }
}
