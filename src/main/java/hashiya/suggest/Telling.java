package hashiya.suggest;

import java.util.List;

/// Somebody, by a reporting word, tells something.
///
/// @param cue the token of the reporting word
/// @param end after its last token: مضى يقول has two
/// @param chain from the medium to the source, where words are passed on; else empty
record Telling(int cue, int end, CueForm form, Voice voice, List<String> chain) {
    Telling(int cue, int end, CueForm form, Voice voice) {
        this(cue, end, form, voice, List.of());
    }
}
