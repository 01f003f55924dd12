package org.parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the words of the word lists stand in the texts.
 *
 * <p>The places that the articles bring are used. Where no article brings any, the word itself is
 * looked for: whole words, any case, straight and curly apostrophes alike.
 *
 * <p>Caveat of the search: terms are counted in a normal form ({@code U.S.} as {@code us}), the
 * search knows only the letters of the term; it can light fewer or more places than were counted.
 */
final class Occurrences {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** By article; looked up once, because every number of the word lists asks. */
  private final Map<String, List<OccurrenceView>> places = new LinkedHashMap<>();

  /**
   * @param terms the terms that the page shows; others are not marked
   */
  Occurrences(StoryView story, List<String> terms) {
    terms.forEach(term -> numbers.putIfAbsent(term, numbers.size()));
    boolean given = story.articles().stream().anyMatch(a -> !a.occurrences().isEmpty());
    for (ArticleView article : story.articles()) {
      places.put(
          article.articleId(),
          given
              ? article.occurrences().stream().filter(o -> numbers.containsKey(o.term())).toList()
              : found(article.text()));
    }
  }

  /** Number of a term on the page. */
  int numberOf(String term) {
    return numbers.get(term);
  }

  /** The places in an article. */
  List<OccurrenceView> in(ArticleView article) {
    return places.get(article.articleId());
  }

  private List<OccurrenceView> found(String text) {
    String folded = folded(text);
    List<OccurrenceView> found = new ArrayList<>();
    for (String term : numbers.keySet()) {
      String wanted = folded(term);
      int at = wanted.isEmpty() ? -1 : folded.indexOf(wanted);
      while (at >= 0) {
        int end = at + wanted.length();
        boolean startsWord = at == 0 || !Character.isLetterOrDigit(folded.codePointBefore(at));
        boolean endsWord =
            end == folded.length() || !Character.isLetterOrDigit(folded.codePointAt(end));
        if (startsWord && endsWord) {
          found.add(new OccurrenceView(term, at, end));
        }
        at = folded.indexOf(wanted, at + 1);
      }
    }
    return found;
  }

  /** Lower case, straight apostrophes, plain spaces; every character keeps its place. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = Character.toLowerCase(folded.charAt(i));
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      folded.setCharAt(i, c == '’' ? '\'' : space ? ' ' : c);
    }
    return folded.toString();
  }
}
