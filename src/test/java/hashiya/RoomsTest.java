package hashiya;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The floor plan: which room may open which door, and which library each room alone knows.
class RoomsTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("hashiya");

    private static final List<String> ROOMS =
            List.of("article", "arabic", "anchor", "library", "intake", "exchange", "suggest", "search", "phrases", "desk", "ui", "cli");

    @ParameterizedTest(name = "{0} may use {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            article  | -                                                              | it is plain values: behaviour that needs more lives in the room that needs it
            arabic   | article                                                        | it knows Unicode and nothing of articles' lives; what a mark means belongs in desk
            anchor   | article,arabic                                                 | storing belongs in library; this room only finds places in a text
            search   | article,arabic                                                 | it finds words in texts; looking through the store belongs in library
            library  | article,arabic,search                                          | it keeps what it is given; combining the middle rooms belongs in desk
            intake   | article,arabic                                                 | it reads files; putting them away belongs in desk
            exchange | article,arabic                                                 | it writes what it is given; gathering rows belongs in desk
            suggest  | article,arabic                                                 | it proposes; keeping what is accepted belongs in library, and saying why in phrases
            phrases  | article,arabic                                                 | it holds words; deciding what to say belongs in ui and cli
            desk     | article,arabic,anchor,library,intake,exchange,suggest,search   | it has never heard of a window or a terminal; those belong in ui and cli
            ui       | article,arabic,phrases,desk,library,intake,exchange,search     | the window stands before the desk, beside the terminal
            cli      | article,arabic,phrases,desk,library,intake,exchange,suggest,search | the terminal stands before the desk, beside the window
            """)
    void opensOnlyItsOwnDoors(String room, String allowed, String because) {
        var forbidden = new ArrayList<>(ROOMS);
        forbidden.remove(room);
        if (allowed != null) {
            forbidden.removeAll(List.of(allowed.split(",")));
        }
        noClasses()
                .that().resideInAPackage("hashiya." + room + "..")
                .should().dependOnClassesThat().resideInAnyPackage(packages(forbidden))
                .orShould().dependOnClassesThat().resideInAPackage("hashiya")
                .because(because)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ui", "cli"})
    void actsOnlyThroughTheDesk(String room) {
        noClasses()
                .that().resideInAPackage("hashiya." + room + "..")
                .should().dependOnClassesThat(resideInAnyPackage(packages(List.of("library", "intake", "exchange", "suggest")))
                        .and(describe("are no values", type -> !type.isRecord() && !type.isEnum() && !type.isInterface())))
                .because("desk hands up the values of the rooms below it; what acts on files and the store stays below desk")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @ParameterizedTest(name = "{1} only in {0}")
    @CsvSource(delimiter = '|', textBlock = """
            arabic   | com.ibm.icu..                          | ask the arabic room, which answers in our own types
            search   | org.apache.lucene..                    | ask the search room for the forms of a word
            library  | java.sql..,org.sqlite..                | ask the library, which answers in articles and annotations
            intake   | org.jsoup..                            | let intake read the page and hand over its text
            exchange | de.siegmar.fastcsv..                   | let exchange write the table
            exchange,cli | com.fasterxml.jackson..            | let exchange write the sidecar, and cli what --json asks for
            cli      | picocli..                              | a command line is the cli room's business
            ui       | javafx..,com.sun..,atlantafx..,org.kordamp.. | nothing below the window may know how it is drawn
            ui.reader | org.fxmisc..                          | the page is ui.reader's business; use ArticleArea
            """)
    void oneRoomKnowsEachLibrary(String room, String library, String because) {
        noClasses()
                .that().resideOutsideOfPackages(packages(List.of(room.split(","))))
                .should().dependOnClassesThat().resideInAnyPackage(library.split(","))
                .because(because)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void noRoomsStandInACircle() {
        slices().matching("hashiya.(**)").should().beFreeOfCycles()
                .because("a circle means two rooms are one, or a value belongs further down, in article")
                .check(HOUSE);
    }

    private static String[] packages(List<String> rooms) {
        return rooms.stream().map(room -> "hashiya." + room + "..").toArray(String[]::new);
    }
}
