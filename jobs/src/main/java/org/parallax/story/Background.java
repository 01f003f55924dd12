package org.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.parallax.lexicon.LexiconFile;

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

  private static final String FILE = "background_document_frequencies_en";

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

  private static Background read(String name) {
    LexiconFile file = LexiconFile.load(name);
    String documents =
        file.headValue("documents")
            .orElseThrow(() -> new IllegalStateException(name + " does not count documents"));
    List<LexiconFile.Row> rows = new ArrayList<>(file.rows());
    // Sorted here and not trusted to be sorted: Java compares UTF-16 units, sort(1) does not.
    rows.sort(Comparator.comparing(row -> row.cell(0)));
    return new Background(
        Integer.parseInt(documents),
        rows.stream().map(row -> row.cell(0)).toArray(String[]::new),
        rows.stream().mapToInt(row -> Integer.parseInt(row.cell(1))).toArray());
  }

  /** Holder: the table is loaded when it is first asked for, by one thread. */
  private static final class English {
    private static final Background BACKGROUND = read(FILE);
  }
}
