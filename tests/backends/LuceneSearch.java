import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * The search half of the test double, over a real Lucene. Lines in, tab-separated: "add ID DAY TEXT", then
 * "query COUNT LAST_DAY [word=WORD BOOST NAME]... [decay=ORIGIN SCALE WEIGHT]..."; out, a line a hit, "ID SCORE NAMES",
 * and an empty line.
 */
public final class LuceneSearch {
  /** One decay function of the request: weight * 0.5^(|day - origin| / scale). */
  private record Decay(int origin, double scale, double weight) {
    double at(long day) {
      return weight * Math.pow(0.5, Math.abs(day - origin) / scale);
    }
  }

  /** 1 + the sum of decays, by the day of the document. */
  private static final class Recency extends DoubleValuesSource {
    private final List<Decay> decays;

    Recency(List<Decay> decays) {
      this.decays = decays;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext context, DoubleValues scores) throws IOException {
      DoubleValues days = DoubleValuesSource.fromIntField("day").getValues(context, scores);
      return new DoubleValues() {
        @Override
        public double doubleValue() throws IOException {
          double sum = 1;
          for (Decay decay : decays) sum += decay.at((long) days.doubleValue());
          return sum;
        }

        @Override
        public boolean advanceExact(int document) throws IOException {
          return days.advanceExact(document);
        }
      };
    }

    @Override
    public boolean needsScores() {
      return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
      return this;
    }

    @Override
    public int hashCode() {
      return decays.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Recency recency && recency.decays.equals(decays);
    }

    @Override
    public String toString() {
      return "recency" + decays;
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return true;
    }

    @Override
    public Explanation explain(LeafReaderContext context, int document, Explanation score) {
      return Explanation.match(0, "recency");
    }
  }

  private final Analyzer analyzer = new EnglishAnalyzer();
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));

  private LuceneSearch() throws IOException {}

  private void add(String[] fields) throws IOException {
    Document document = new Document();
    int day = Integer.parseInt(fields[2]);
    document.add(new StoredField("id", fields[1]));
    document.add(new IntPoint("day", day));
    document.add(new NumericDocValuesField("day", day));
    document.add(new TextField("text", fields[3], Field.Store.NO));
    writer.addDocument(document);
  }

  private void query(String[] fields) throws IOException {
    writer.commit();
    BooleanQuery.Builder words = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    Map<String, Query> named = new LinkedHashMap<>();
    List<Decay> decays = new ArrayList<>();
    QueryBuilder builder = new QueryBuilder(analyzer);
    for (int i = 3; i < fields.length; i += 4) {
      if (fields[i].equals("word")) {
        Query word = builder.createBooleanQuery("text", fields[i + 1]);
        if (word == null) continue;
        words.add(new BoostQuery(word, Float.parseFloat(fields[i + 2])), Occur.SHOULD);
        named.put(fields[i + 3], word);
      } else {
        decays.add(
            new Decay(
                Integer.parseInt(fields[i + 1]),
                Double.parseDouble(fields[i + 2]),
                Double.parseDouble(fields[i + 3])));
      }
    }
    words.add(IntPoint.newRangeQuery("day", Integer.MIN_VALUE, Integer.parseInt(fields[2])), Occur.FILTER);
    Query query = FunctionScoreQuery.boostByValue(words.build(), new Recency(decays));
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      for (ScoreDoc hit : searcher.search(query, Integer.parseInt(fields[1])).scoreDocs) {
        List<String> matched = new ArrayList<>();
        for (Map.Entry<String, Query> one : named.entrySet())
          if (searcher.explain(one.getValue(), hit.doc).isMatch()) matched.add(one.getKey());
        System.out.println(
            searcher.doc(hit.doc).get("id") + "\t" + hit.score + "\t" + String.join(" ", matched));
      }
    }
    System.out.println();
  }

  public static void main(String[] arguments) throws IOException {
    LuceneSearch search = new LuceneSearch();
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      String[] fields = line.split("\t");
      if (fields[0].equals("add")) search.add(fields);
      else search.query(fields);
    }
  }
}
