import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import javafx.css.PseudoClass;
import javafx.css.Stylesheet;

/// Puts the style sheets as a window reads them when it starts among the program's resources: in JavaFX's binary form, and of
/// what AtlantaFX says of all controls, what it says of ours. 1,159 of its 1,303 selectors name a style class that nothing in
/// our window has.
///
/// usage: java -cp LIBRARIES src/styles/StartSheets.java RESOURCES
private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*})");
private static final Pattern COMMA = Pattern.compile(",");
private static final Pattern COLON = Pattern.compile(":");
private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");
private static final Pattern SEVERAL_STATES = Pattern.compile("(?::[a-z-]+){2,}");

void main(String[] arguments) throws IOException, ReflectiveOperationException {
    var folder = Path.of(arguments[0], "hashiya/ui");
    var ours = styleClasses();
    for (var theme : List.of("light", "dark")) {
        write(rulesFor(ours, controls(theme)), folder.resolve("controls-" + theme + ".bss"));
    }
    write(Files.readString(folder.resolve("hashiya.css")), folder.resolve("hashiya.bss"));
}

void write(String sheet, Path target) throws IOException, ReflectiveOperationException {
    keepOrderOfStates(sheet);
    var text = Files.createTempFile("sheet-", ".css");
    Files.writeString(text, sheet);
    Stylesheet.convertToBinary(text.toFile(), target.toFile());
    Files.delete(text);
}

/// JavaFX keeps several states of one selector in a set that has another order at each start of Java. Here they keep the one in
/// which they are said, so that the same sheet gives the same bytes.
void keepOrderOfStates(String sheet) throws ReflectiveOperationException {
    var field = Class.forName("com.sun.javafx.css.ImmutablePseudoClassSetsCache").getDeclaredField("CACHE");
    field.setAccessible(true);
    @SuppressWarnings("unchecked")
    var known = (Map<Set<PseudoClass>, Set<PseudoClass>>) field.get(null);
    SEVERAL_STATES.matcher(sheet).results().map(states -> states.group().substring(1)).forEach(states -> {
        var inOrder = COLON.splitAsStream(states).map(PseudoClass::getPseudoClass).collect(toCollection(LinkedHashSet::new));
        known.putIfAbsent(inOrder, inOrder);
    });
}

/// The style classes of what stands in our window, of those that AtlantaFX speaks of.
Set<String> styleClasses() throws IOException {
    try (var lines = Files.lines(Path.of("src/styles/classes.txt"))) {
        return lines.filter(not(String::isBlank)).collect(toSet());
    }
}

String controls(String theme) throws IOException {
    var sheet = "/atlantafx/base/theme/primer-" + theme + ".css";
    try (var stream = Objects.requireNonNull(Stylesheet.class.getResourceAsStream(sheet), sheet)) {
        return new String(stream.readAllBytes(), UTF_8);
    }
}

/// Of each rule of a sheet the selectors that name none but these style classes, and no rule of which none is left.
String rulesFor(Set<String> styleClasses, String sheet) {
    return RULE.matcher(COMMENT.matcher(sheet).replaceAll(""))
            .results()
            .flatMap(rule -> COMMA.splitAsStream(rule.group(1))
                    .map(String::strip)
                    .filter(selector -> styleClasses.containsAll(namedIn(selector)))
                    .reduce((one, next) -> one + ", " + next)
                    .map(selectors -> selectors + rule.group(2))
                    .stream())
            .collect(joining("\n"));
}

Set<String> namedIn(String selector) {
    return STYLE_CLASS.matcher(selector).results().map(name -> name.group(1)).collect(toSet());
}
