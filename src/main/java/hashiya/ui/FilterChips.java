package hashiya.ui;

import hashiya.phrases.Phrases;
import hashiya.search.Filters;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// The filters that are on, each a small chip that takes it off; no room where there are none.
final class FilterChips extends FlowPane {
    private static final double GAP = 4;

    private final SearchModel search;
    private final FilterMenu menu;
    private final Phrases phrases;

    /// @param menu gets the keyboard when the last chip is gone
    FilterChips(SearchModel search, FilterMenu menu, Ties ties, Phrases phrases) {
        super(GAP, GAP);
        this.search = search;
        this.menu = menu;
        this.phrases = phrases;
        getStyleClass().add("filter-chips");
        setId("filter-chips");
        ties.follow(search.filters(), this::show);
    }

    private void show(Filters filters) {
        boolean hadFocus = isFocusWithin();
        getChildren().setAll(new FilterWords(phrases).of(filters).stream().map(this::chip).toList());
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
        if (hadFocus) {
            (getChildren().isEmpty() ? menu : getChildren().getFirst()).requestFocus();
        }
    }

    private Button chip(FilterWords.One one) {
        var chip = new Button(one.words(), new FontIcon("fth-x"));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("filter-chip");
        chip.setMaxWidth(ShelfView.WIDTH - 24);
        chip.setAccessibleText(phrases.say("filter.take-off", one.words()));
        chip.setOnAction(_ -> search.filters().set(one.without()));
        chip.setOnKeyPressed(key -> {
            switch (key.getCode()) {
                case DELETE, BACK_SPACE -> {
                    search.filters().set(one.without());
                    key.consume();
                }
                case ESCAPE -> {
                    search.filters().set(Filters.NONE);
                    key.consume();
                }
                default -> {}
            }
        });
        return chip;
    }
}
