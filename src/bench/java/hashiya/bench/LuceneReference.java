package hashiya.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
        document.add(new TextField(TEXT, text, Field.Store.NO));
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
        find(words, false);
    }

    /// All words must be there, of the last one the beginning.
    void typed(String words) {
        find(words, true);
    }

    private void find(String words, boolean lastIsBeginning) {
        var query = new BooleanQuery.Builder();
        try (var tokens = analyzer.tokenStream(TEXT, words)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            @Nullable String before = null;
            while (tokens.incrementToken()) {
                if (before != null) {
                    query.add(new TermQuery(new Term(TEXT, before)), BooleanClause.Occur.MUST);
                }
                before = term.toString();
            }
            tokens.end();
            if (before != null) {
                var last = new Term(TEXT, before);
                query.add(lastIsBeginning ? new PrefixQuery(last) : new TermQuery(last), BooleanClause.Occur.MUST);
            }
            show(query.build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(BooleanQuery query) throws IOException {
        if (searcher == null) {
            throw new IllegalStateException("not finished");
        }
        var titles = searcher.storedFields();
        for (var hit : searcher.search(query, TOP).scoreDocs) {
            titles.document(hit.doc);
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
