package hashiya.desk;

import hashiya.article.Annotation;
import hashiya.article.Kind;
import hashiya.article.Status;
import java.util.Arrays;
import java.util.Locale;

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
    CHANGE_CODES,
    CHANGE_STATUS,
    REJECT_PROPOSAL,
    ACCEPT_PROPOSAL,
    ACCEPT_PROPOSALS,
    PROPOSE,
    REMOVE_ARTICLE,
    NEW_VERSION,
    /// Several things at once, or something only another version of the program knows.
    CHANGE;

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
    static Deed changing(Annotation seen, Annotation wanted) {
        if (only(seen.withAnchor(wanted.anchor()), wanted)) {
            return CHANGE_ENDS;
        } else if (only(seen.withKind(wanted.kind()), wanted)) {
            return CHANGE_KIND;
        } else if (only(seen.withAttribution(wanted.attribution()), wanted)) {
            return CHANGE_SPEAKER;
        } else if (only(seen.withNote(wanted.note()), wanted)) {
            return CHANGE_NOTE;
        } else if (only(seen.withCodes(wanted.codes()), wanted)) {
            return CHANGE_CODES;
        } else if (only(seen.withStatus(wanted.status()), wanted)) {
            return settling(wanted.status());
        }
        return CHANGE;
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
