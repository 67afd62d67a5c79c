package hashiya.ui;

import hashiya.article.Kind;
import hashiya.article.Progress;
import hashiya.article.Status;
import hashiya.article.Truth;
import hashiya.library.Choices;
import hashiya.library.Choices.Names;
import hashiya.phrases.Phrases;
import hashiya.search.Filters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the shelf and a search can be filtered by: one small menu beside the field, filled with what the library has when it
/// opens.
final class FilterMenu extends MenuButton {
    private static final int WEEK = 7;
    private static final int MONTH = 30;

    private final ObjectProperty<Filters> filters;
    private final MainWindow window;
    private final Phrases phrases;

    FilterMenu(DeskModel model, MainWindow window, Ties ties, Phrases phrases) {
        this.filters = model.search().filters();
        this.window = window;
        this.phrases = phrases;
        setId("filters");
        getStyleClass().add("quiet-button");
        setGraphic(new FontIcon("fth-sliders"));
        setAccessibleText(phrases.say("filter.menu"));
        fill(Choices.NONE);
        setOnShowing(_ -> model.shelf().choose(this::fill));
        ties.follow(filters, now -> pseudoClassStateChanged(
                PseudoClass.getPseudoClass("on"), !now.equals(Filters.NONE)));
    }

    private void fill(Choices choices) {
        getItems().setAll(
                words("progress", Progress.values(), value -> phrases.say("progress." + word(value)), Filters::withProgress),
                names("folder", choices.folders(), Filters::withFolder),
                names("tag", choices.tags(), Filters::withTag),
                names("outlet", choices.outlets(), Filters::withOutlet),
                days(choices.years()),
                new SeparatorMenuItem(),
                words("kind", Kind.values(), value -> phrases.say("filter.kind." + word(value)), Filters::withKind),
                names("speaker", choices.speakers(), Filters::withSpeaker),
                names("code", choices.codes(), Filters::withCode),
                words("status", Status.values(), value -> phrases.say("filter.status." + word(value)), Filters::withStatus),
                words("truth", Truth.values(), value -> phrases.say("truth." + word(value)), Filters::withTruth),
                new SeparatorMenuItem(),
                item(phrases.say("filter.none"), _ -> Filters.NONE));
    }

    private <T extends Enum<T>> Menu words(
            String filter, T[] values, Function<T, String> name, BiFunction<Filters, T, Filters> choosing) {
        var menu = menu(filter);
        for (var value : values) {
            menu.getItems().add(item(name.apply(value), before -> choosing.apply(before, value)));
        }
        return menu;
    }

    /// The most frequent names; a letter typed while they show, or the last item, leads to all of them.
    private Menu names(String filter, Names names, BiFunction<Filters, String, Filters> choosing) {
        var menu = menu(filter);
        names.few().forEach(name -> menu.getItems().add(item(name, before -> choosing.apply(before, name))));
        menu.setDisable(names.all().isEmpty());
        Consumer<String> among = typed -> {
            hide();
            window.choose(
                    phrases.say("filter." + filter),
                    new NameChoices(names.all(), name -> filters.set(choosing.apply(filters.get(), name)))::answering,
                    typed);
        };
        if (names.all().size() > names.few().size()) {
            var others = new MenuItem(phrases.say("filter.among-all", names.all().size()));
            others.setOnAction(_ -> among.accept(""));
            menu.getItems().addAll(new SeparatorMenuItem(), others);
        }
        menu.setOnShown(_ -> Typing.in(menu.getItems().getFirst().getParentPopup(), among));
        return menu;
    }

    private Menu days(List<Integer> years) {
        var menu = menu("days");
        var between = new MenuItem(phrases.say("filter.from-to"));
        between.setOnAction(_ -> window.chooseDays());
        menu.getItems().addAll(between, since("filter.week", WEEK), since("filter.month", MONTH));
        for (int year : years) {
            menu.getItems().add(item(Integer.toString(year), before ->
                    before.withDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))));
        }
        return menu;
    }

    private MenuItem since(String phrase, int days) {
        return item(phrases.say(phrase), before -> before.withDays(LocalDate.now(ZoneId.systemDefault()).minusDays(days), null));
    }

    private Menu menu(String filter) {
        return new Menu(phrases.say("filter." + filter));
    }

    private MenuItem item(String name, UnaryOperator<Filters> choosing) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> filters.set(choosing.apply(filters.get())));
        return item;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
