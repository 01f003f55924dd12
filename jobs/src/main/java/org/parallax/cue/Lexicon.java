package org.parallax.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parallax.lexicon.LexiconFile;
import org.parallax.text.Token;

/**
 * One of our own word lists, matched over the tokens of a sentence.
 *
 * <p>Worked example: in {@code sources close to the club said} the list of anonymous sources has
 * {@code source} and {@code source close to}; the longer wins, so the match covers three tokens.
 * Each word of a term may meet the lemma or the counted form of a token ({@code sources} has the
 * lemma {@code source}; {@code reported} in {@code be reported to} is met by its form).
 *
 * <p>Source of the lists: {@code data/lexicons/*.tsv}, curated for Parallax. Caveat: a word list
 * knows no senses; {@link Entry#partsOfSpeech} and {@link Entry#frame} narrow them.
 */
public final class Lexicon {

  /**
   * A row of a lexicon.
   *
   * @param term lemma or phrase in lower case
   * @param entryClass class inside the family; null where the list has none
   * @param weight how rarely the term is used plainly, above 0 and up to 1
   * @param partsOfSpeech Universal Dependencies tags that the first token must have; empty = any
   * @param note sense or example, for the reader of the list
   * @param frame what must stand around the term; empty = nothing
   */
  public record Entry(
      String term,
      String entryClass,
      double weight,
      Set<String> partsOfSpeech,
      String note,
      String frame) {

    public Entry {
      partsOfSpeech = Set.copyOf(partsOfSpeech);
    }
  }

  /**
   * A place where a term stands.
   *
   * @param entry the row that matched
   * @param from first token, from 0
   * @param to one past the last token
   */
  public record Match(Entry entry, int from, int to) {}

  private record Pattern(Entry entry, List<String> words) {}

  private final String name;
  private final String contentHash;
  private final List<Entry> entries;
  private final Map<String, List<Pattern>> byFirstWord;

  private Lexicon(String name, String contentHash, List<Entry> entries) {
    this.name = name;
    this.contentHash = contentHash;
    this.entries = List.copyOf(entries);
    this.byFirstWord = index(entries);
  }

  /**
   * Reads {@code /org/parallax/lexicons/NAME.tsv} from the class path.
   *
   * @param name file name without ending, for example {@code hedges}
   */
  public static Lexicon load(String name) {
    LexiconFile file = LexiconFile.load(name);
    return new Lexicon(
        name, file.contentHash(), file.rows().stream().map(row -> entry(name, row)).toList());
  }

  private static Entry entry(String name, LexiconFile.Row row) {
    String place = "%s.tsv, line %d".formatted(name, row.line());
    if (row.cell(0).isEmpty() || row.cell(2).isEmpty()) {
      throw new IllegalStateException(place + ": needs at least term, class and weight");
    }
    double weight = Double.parseDouble(row.cell(2));
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalStateException(place + ": weight must be above 0 and up to 1: " + weight);
    }
    return new Entry(
        row.cell(0),
        row.cell(1).isEmpty() ? null : row.cell(1),
        weight,
        row.cell(3).isEmpty() ? Set.of() : Set.of(row.cell(3).split(" ")),
        row.cell(4),
        row.cell(5));
  }

  private static Map<String, List<Pattern>> index(List<Entry> entries) {
    Map<String, List<Pattern>> index = new HashMap<>();
    for (Entry entry : entries) {
      List<String> words = List.of(entry.term().split(" "));
      index
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Pattern(entry, words));
    }
    index
        .values()
        .forEach(
            patterns ->
                patterns.sort(
                    Comparator.comparingInt((Pattern pattern) -> -pattern.words().size())
                        .thenComparing(pattern -> pattern.entry().partsOfSpeech().isEmpty())));
    return index;
  }

  /** File name without ending. */
  public String name() {
    return name;
  }

  /** First twelve hexadecimal digits of the file's SHA-256: names the list's exact version. */
  public String contentHash() {
    return contentHash;
  }

  /** The rows in the order of the file. */
  public List<Entry> entries() {
    return entries;
  }

  /** The first row of a one-word term, whatever its part of speech. */
  public Optional<Entry> entry(String term) {
    return byFirstWord.getOrDefault(term, List.of()).stream()
        .map(Pattern::entry)
        .filter(entry -> entry.term().equals(term))
        .findFirst();
  }

  /** All matches from left to right, none overlapping another. */
  public List<Match> matches(List<Token> tokens) {
    return matches(tokens, match -> true);
  }

  /**
   * The matches that a finder admits, from left to right, none overlapping another. At each token
   * the longest admitted term wins, then the one met by the lemma.
   */
  List<Match> matches(List<Token> tokens, Predicate<Match> admits) {
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      // Most tokens begin no term: two look-ups decide that without making an object.
      Optional<Match> match =
          beginsTerm(tokens.get(at)) ? matchAt(tokens, at, admits) : Optional.empty();
      match.ifPresent(matches::add);
      at = match.isPresent() ? match.get().to() : at + 1;
    }
    return matches;
  }

  private boolean beginsTerm(Token token) {
    return (token.lemma() != null && byFirstWord.containsKey(token.lemma()))
        || (token.normal() != null && byFirstWord.containsKey(token.normal()));
  }

  /** The longest admitted match that begins at a token. */
  Optional<Match> matchAt(List<Token> tokens, int at, Predicate<Match> admits) {
    Token token = tokens.get(at);
    Optional<Match> byLemma = longest(token.lemma(), tokens, at, admits);
    if (token.normal() == null || token.normal().equals(token.lemma())) {
      return byLemma;
    }
    Optional<Match> byForm = longest(token.normal(), tokens, at, admits);
    boolean formWins =
        byForm.isPresent() && (byLemma.isEmpty() || byForm.get().to() > byLemma.get().to());
    return formWins ? byForm : byLemma;
  }

  private Optional<Match> longest(
      String firstWord, List<Token> tokens, int at, Predicate<Match> admits) {
    List<Pattern> patterns = firstWord == null ? null : byFirstWord.get(firstWord);
    if (patterns == null) {
      return Optional.empty();
    }
    for (Pattern pattern : patterns) {
      if (fits(pattern, tokens, at)) {
        Match match = new Match(pattern.entry(), at, at + pattern.words().size());
        if (admits.test(match)) {
          return Optional.of(match);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Pattern pattern, List<Token> tokens, int at) {
    List<String> words = pattern.words();
    Set<String> tags = pattern.entry().partsOfSpeech();
    String tag = tokens.get(at).partOfSpeech();
    if (at + words.size() > tokens.size()
        || !(tags.isEmpty() || (tag != null && tags.contains(tag)))) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      Token token = tokens.get(at + i);
      if (!words.get(i).equals(token.lemma()) && !words.get(i).equals(token.normal())) {
        return false;
      }
    }
    return true;
  }
}
