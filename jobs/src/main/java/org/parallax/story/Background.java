package org.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Document frequencies of about 59,000 terms in 20,350 US news articles up to 2017: what is common
 * in the news, so that the words of a batch of three articles can be weighed at all.
 *
 * <p>Example: {@code president} stands in 13,943 of the 20,350 articles, {@code january} in 1,718.
 *
 * <p>Source: {@code background_document_frequencies_en.tsv}, counts only (words in at least 3
 * articles, pairs of words in at least 10). Caveat: it ages. A word that became common after 2017
 * has count 0 here, which is why {@link TermWeights} takes the larger of this and the batch.
 */
public final class Background implements DocumentFrequencies {

  private static final String FILE = "background_document_frequencies_en.tsv";

  private final int documents;
  private final String[] terms;
  private final int[] frequencies;

  private Background(int documents, String[] terms, int[] frequencies) {
    this.documents = documents;
    this.terms = terms;
    this.frequencies = frequencies;
  }

  /** The English background; read once per JVM. */
  public static Background english() {
    return English.BACKGROUND;
  }

  @Override
  public int documents() {
    return documents;
  }

  @Override
  public int of(String term) {
    int index = Arrays.binarySearch(terms, term);
    return index < 0 ? 0 : frequencies[index];
  }

  /** Number of terms that have a frequency here. */
  public int termCount() {
    return terms.length;
  }

  private static Background read(String fileName) {
    List<String> lines = LexiconRows.lines(fileName);
    String documents =
        LexiconRows.headValue(lines, "documents")
            .orElseThrow(() -> new IllegalStateException(fileName + " does not count documents"));
    List<String[]> rows = new ArrayList<>(LexiconRows.rows(lines));
    // Sorted here and not trusted to be sorted: Java compares UTF-16 units, sort(1) does not.
    rows.sort(Comparator.comparing(row -> row[0]));
    return new Background(
        Integer.parseInt(documents),
        rows.stream().map(row -> row[0]).toArray(String[]::new),
        rows.stream().mapToInt(row -> Integer.parseInt(row[1])).toArray());
  }

  /** Holder: the table is loaded when it is first asked for, by one thread. */
  private static final class English {
    private static final Background BACKGROUND = read(FILE);
  }
}
