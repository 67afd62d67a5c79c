package hashiya.ui;

import java.util.List;

/// Something to tell the person, in a phrase yet to be said in their language.
///
/// @param tone whether it only informs or something could not be done
record Notice(Tone tone, String phrase, List<Object> arguments) {
    enum Tone {
        QUIET,
        TROUBLE
    }

    Notice {
        arguments = List.copyOf(arguments);
    }

    static Notice quiet(String phrase, Object... arguments) {
        return new Notice(Tone.QUIET, phrase, List.of(arguments));
    }

    static Notice trouble(String phrase, List<Object> arguments) {
        return new Notice(Tone.TROUBLE, phrase, arguments);
    }
}
