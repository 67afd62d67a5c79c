package hashiya.exchange;

import java.util.List;
import java.util.function.BiConsumer;

/// Proves of each placed row, from its cells alone, that its offsets cut exactly its `quote_text` out of the article.
final class OffsetProof implements BiConsumer<Mark, List<String>> {
    private final int start;
    private final int end;
    private final int quote;

    OffsetProof(List<Column<Mark>> columns) {
        var names = Column.names(columns);
        this.start = names.indexOf("start_utf16");
        this.end = names.indexOf("end_utf16");
        this.quote = names.indexOf("quote_text");
    }

    @Override
    public void accept(Mark mark, List<String> cells) {
        if (mark.span().isPresent() && !cutsOut(mark.article().text(), cells)) {
            throw new ExchangeException(
                    "exchange.misplaced", null, mark.annotation().number(), mark.article().title(), cells.get(quote));
        }
    }

    private boolean cutsOut(String text, List<String> cells) {
        int from = Integer.parseInt(cells.get(start));
        int to = Integer.parseInt(cells.get(end));
        return text.startsWith(cells.get(quote), from) && to - from == cells.get(quote).length();
    }
}
