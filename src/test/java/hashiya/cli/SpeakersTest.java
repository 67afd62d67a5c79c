package hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Speakers are listed, renamed and merged from a terminal.
class SpeakersTest extends AtATerminal {
    @BeforeEach
    void addProposals() {
        for (String name : new String[] {"وزير النقل سامر العبدلي", "الوزير سامر العبدلي"}) {
            var file = sitting.file(name + ".txt", "خبر من الميناء عن " + name + "\nقال " + name + ": «الخط يعمل منذ صباح اليوم».\n");
            sitting.type("add", "--suggest", file.toString());
        }
    }

    @Test
    void speakersAreListedRenamedDescribedAndMerged() {
        var listed = sitting.type("speakers", "--json").json();
        assertThat(listed).hasSize(2);
        assertThat(sitting.type("speakers", "rename", "سامر العبدلي", "س").err()).as("there are two").contains("no single speaker");
        assertThat(listed.get(0).fieldNames()).toIterable().containsExactly("id", "name", "role", "affiliation", "marks");
        String first = listed.get(0).get("id").textValue();
        String second = listed.get(1).get("id").textValue();

        assertThat(sitting.type("speakers", "rename", first, " د.  سامر العبدلي").cells()).contains("د. سامر العبدلي", "marks=1");
        assertThat(sitting.type("speakers", "describe", "د. سامر العبدلي", "--role", "وزير النقل").cells())
                .contains("role=وزير النقل");
        assertThat(sitting.type("speakers", "merge", second, "د. سامر العبدلي").cells()).contains("د. سامر العبدلي", "marks=2");
        assertThat(sitting.type("speakers").lines()).hasSize(1);

        assertThat(sitting.type("undo").out()).startsWith("Taken back: merge the speaker “");
        assertThat(sitting.type("undo").out()).isEqualTo("Taken back: describe the speaker “د. سامر العبدلي”\n");
        assertThat(sitting.type("undo").code()).isZero();
        assertThat(sitting.type("speakers", "--json").json()).isEqualTo(listed);
    }

    @Test
    void saysWhyItCannotBe() {
        String id = sitting.type("speakers", "--json").json().get(0).get("id").textValue();

        assertThat(sitting.type("speakers", "rename", "كريم", "سامر").err()).contains("There is no single speaker “كريم”");
        assertThat(sitting.type("speakers", "rename", id, " ").err()).contains("A speaker needs a name.");
        assertThat(sitting.type("speakers", "merge", id, id).err()).contains("one and the same");
    }
}
