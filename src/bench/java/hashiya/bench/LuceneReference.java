package hashiya.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// The same articles in Lucene, as its own documentation has people write it: its Arabic analyzer without stop words, BM25, the
/// best twenty with their titles, and for each the piece of the text that answers, by Lucene's own `UnifiedHighlighter`.
///
/// The places of the words are kept in the index (`…_AND_OFFSETS`), which is the quickest of the ways that highlighter has: it
/// takes no text into words again. Its pieces are single sentences, one a text.
final class LuceneReference implements AutoCloseable {
    private static final String TEXT = "text";
    private static final String TITLE = "title";
    private static final int TOP = 20;

    private static final FieldType WITH_PLACES = withPlaces();

    private final ArabicAnalyzer analyzer = new ArabicAnalyzer(CharArraySet.EMPTY_SET);
    private final FSDirectory directory;
    private final IndexWriter writer;
    private @Nullable Reader reader;

    private record Reader(IndexSearcher searcher, UnifiedHighlighter highlighter) {}

    LuceneReference(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
    }

    void add(String text) {
        var document = new Document();
        document.add(new TextField(TITLE, text.substring(0, text.indexOf('\n')), Field.Store.YES));
        document.add(new Field(TEXT, text, WITH_PLACES));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() throws IOException {
        writer.commit();
        var searcher = new IndexSearcher(DirectoryReader.open(directory));
        reader = new Reader(searcher, UnifiedHighlighter.builder(searcher, analyzer).build());
    }

    private static FieldType withPlaces() {
        var type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    /// The titles alone; all words must be there.
    void searchForTitles(String words) {
        find(words, false, false);
    }

    /// With the pieces that answer; all words must be there.
    void search(String words) {
        find(words, false, true);
    }

    /// With the pieces that answer; all words must be there, of the last one the beginning.
    void typed(String words) {
        find(words, true, true);
    }

    /// The titles alone; as [#typed].
    void typedForTitles(String words) {
        find(words, true, false);
    }

    private void find(String words, boolean lastIsBeginning, boolean withPieces) {
        try {
            var terms = terms(words);
            var query = new BooleanQuery.Builder();
            for (int place = 0; place < terms.size(); place++) {
                var term = new Term(TEXT, terms.get(place));
                boolean isBeginning = lastIsBeginning && place == terms.size() - 1;
                query.add(isBeginning ? new PrefixQuery(term) : new TermQuery(term), BooleanClause.Occur.MUST);
            }
            show(query.build(), withPieces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> terms(String text) throws IOException {
        var terms = new ArrayList<String>();
        try (var tokens = analyzer.tokenStream(TEXT, text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        return terms;
    }

    private void show(BooleanQuery query, boolean withPieces) throws IOException {
        if (reader == null) {
            throw new IllegalStateException("not finished");
        }
        var best = reader.searcher().search(query, TOP);
        var stored = reader.searcher().storedFields();
        for (var hit : best.scoreDocs) {
            stored.document(hit.doc, Set.of(TITLE));
        }
        if (withPieces) {
            for (String piece : reader.highlighter().highlight(TEXT, query, best)) {
                if (!piece.contains("<b>")) {
                    throw new IllegalStateException("found without its words");
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        if (reader != null) {
            reader.searcher().getIndexReader().close();
        }
        directory.close();
    }
}
