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
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// The same articles in Lucene, by its Arabic analyzer without stop words: ranked by BM25, the best twenty with their titles.
///
/// Where the words stand in each it is asked for apart: then it reads the twenty texts and takes them into words again, as its
/// plain highlighter does.
final class LuceneReference implements AutoCloseable {
    private static final String TEXT = "text";
    private static final String TITLE = "title";
    private static final int TOP = 20;

    private final ArabicAnalyzer analyzer = new ArabicAnalyzer(CharArraySet.EMPTY_SET);
    private final FSDirectory directory;
    private final IndexWriter writer;
    private @Nullable IndexSearcher searcher;

    LuceneReference(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
    }

    void add(String text) {
        var document = new Document();
        document.add(new TextField(TITLE, text.substring(0, text.indexOf('\n')), Field.Store.YES));
        document.add(new TextField(TEXT, text, Field.Store.YES));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() throws IOException {
        writer.commit();
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    /// All words must be there.
    void search(String words) {
        find(words, false, false);
    }

    /// All words must be there; where they stand is found too.
    void searchForPlaces(String words) {
        find(words, false, true);
    }

    /// All words must be there, of the last one the beginning.
    void typed(String words) {
        find(words, true, false);
    }

    private void find(String words, boolean lastIsBeginning, boolean withPlaces) {
        try {
            var terms = terms(words);
            var query = new BooleanQuery.Builder();
            for (int place = 0; place < terms.size(); place++) {
                var term = new Term(TEXT, terms.get(place));
                boolean isBeginning = lastIsBeginning && place == terms.size() - 1;
                query.add(isBeginning ? new PrefixQuery(term) : new TermQuery(term), BooleanClause.Occur.MUST);
            }
            show(query.build(), withPlaces ? terms : List.of());
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

    private void show(BooleanQuery query, List<String> places) throws IOException {
        if (searcher == null) {
            throw new IllegalStateException("not finished");
        }
        var stored = searcher.storedFields();
        for (var hit : searcher.search(query, TOP).scoreDocs) {
            if (places.isEmpty()) {
                stored.document(hit.doc, Set.of(TITLE));
            } else if (terms(stored.document(hit.doc).get(TEXT)).stream().noneMatch(places::contains)) {
                throw new IllegalStateException("found without its words");
            }
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        if (searcher != null) {
            searcher.getIndexReader().close();
        }
        directory.close();
    }
}
