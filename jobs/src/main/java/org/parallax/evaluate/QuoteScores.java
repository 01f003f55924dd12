package org.parallax.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How well the direct quotations of the tables agree with marked ones.
 *
 * <p>Spans are compared as text, so that a cleaned article can be scored against marks in the page
 * as it was given: a predicted quotation is right when a marked one of the same article has the
 * same words, or holds or lies in it with at least half of the words in common. A speaker is right
 * when the two descriptions share a word that is no function word and no title ({@code the
 * minister} and {@code Minister Jane Roe} do not agree, {@code Roe} and {@code Jane Roe} do).
 *
 * <p>Example: marked {@code "a plain lie"} by {@code Orsund}, predicted {@code a plain lie} by
 * {@code the firm Orsund}: span and speaker right.
 *
 * <p>Caveat: agreement of words is coarse; read the rows.
 */
public final class QuoteScores {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*");
  private static final Set<String> WEAK =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "in",
          "for",
          "and",
          "to",
          "at",
          "by",
          "on",
          "from",
          "with",
          "his",
          "her",
          "its",
          "their",
          "mr",
          "mrs",
          "ms",
          "dr",
          "sen",
          "rep",
          "gov",
          "president",
          "minister",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "official",
          "report");

  /**
   * A quotation, marked or predicted.
   *
   * @param articleId article
   * @param text the words
   * @param speaker who speaks; empty where unknown
   */
  public record Quotation(String articleId, String text, String speaker) {}

  private final List<Quotation> marked;
  private final List<Quotation> predicted;

  /** Compares the predicted quotations of the marked articles with the marks. */
  public QuoteScores(List<Quotation> marked, List<Quotation> predicted) {
    Set<String> articles =
        marked.stream().map(Quotation::articleId).collect(Collectors.toCollection(TreeSet::new));
    this.marked = List.copyOf(marked);
    this.predicted = predicted.stream().filter(q -> articles.contains(q.articleId())).toList();
  }

  /** How many quotations the tables have in the marked articles. */
  public int predictedCount() {
    return predicted.size();
  }

  /** Share of the predicted spans that are marked; NaN where nothing was predicted. */
  public double spanPrecision() {
    return share(predicted, quotation -> isIn(quotation, marked));
  }

  /** Share of the marked spans that were found. */
  public double spanRecall() {
    return share(marked, quotation -> isIn(quotation, predicted));
  }

  /** Of the found spans to which a speaker was given, the share with the right one. */
  public double speakerPrecision() {
    List<Quotation> given =
        predicted.stream()
            .filter(quotation -> !quotation.speaker().isEmpty())
            .filter(quotation -> isIn(quotation, marked))
            .toList();
    return share(given, quotation -> isSpokenIn(quotation, marked));
  }

  /** Of the marked spans with a speaker, the share whose speaker was found. */
  public double speakerRecall() {
    List<Quotation> spoken =
        marked.stream().filter(quotation -> !quotation.speaker().isEmpty()).toList();
    return share(spoken, quotation -> isSpokenIn(quotation, predicted));
  }

  private static double share(List<Quotation> of, java.util.function.Predicate<Quotation> isRight) {
    return (double) of.stream().filter(isRight).count() / of.size();
  }

  private static boolean isIn(Quotation one, List<Quotation> others) {
    return others.stream().anyMatch(other -> isSame(one, other));
  }

  private static boolean isSpokenIn(Quotation one, List<Quotation> others) {
    return others.stream()
        .anyMatch(other -> isSame(one, other) && agree(one.speaker(), other.speaker()));
  }

  private static boolean isSame(Quotation a, Quotation b) {
    if (!a.articleId().equals(b.articleId())) {
      return false;
    }
    String first = String.join(" ", words(a.text()));
    String second = String.join(" ", words(b.text()));
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    String shorter = first.length() <= second.length() ? first : second;
    String longer = first.length() <= second.length() ? second : first;
    return (" " + longer + " ").contains(" " + shorter + " ")
        && 2 * shorter.length() >= longer.length();
  }

  /** Whether two descriptions share a word that says who it is. */
  static boolean agree(String a, String b) {
    Set<String> first = new TreeSet<>(words(a));
    first.removeAll(WEAK);
    return words(b).stream().anyMatch(first::contains);
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
        .results()
        .map(match -> match.group().replaceAll("'s$", "").replace(".", ""))
        .toList();
  }
}
