package org.parallax.article;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.lexicon.LexiconFile;

/**
 * Finds the news agency that an article credits for its text, so that two outlets with the same
 * agency copy are not taken for two tellings.
 *
 * <p>Examples: {@code "SOURCE:AFP"}, {@code "WASHINGTON (Reuters) - The court ..."}, {@code "—
 * AP"}, {@code "The Associated Press contributed to this report."}, {@code "with agencies"}. No
 * credit are {@code "A man walks past the shop. / Reuters"} (a picture's) and {@code "the minister
 * told AFP"}.
 *
 * <p>The names are those of {@code wire_agencies.tsv}. Caveat: an outlet that drops the credit
 * cannot be found here; near-copies are found by their text.
 */
public final class WireCredit {

  /** The answer where agencies are credited without a name. */
  public static final String UNNAMED = "agencies";

  /** A paragraph so long is the article's first; a byline stands above it. */
  private static final double RUNNING_WORDS = 20;

  /** A dateline stands in the first paragraphs, a signature in the last. */
  private static final int EDGE = 4;

  private static final String MARK = "-–—(©[";
  private static final int LONGEST_CREDIT = 400;

  private static final Map<String, String> AGENCIES = agencies();
  private static final Map<String, String> FOLDED =
      AGENCIES.entrySet().stream()
          .collect(
              Collectors.toMap(
                  row -> row.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue, (a, b) -> a));
  private static final String NAME = names();

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i:\\W{0,3}(?:sources?|credits?|agenc(?:y|ies)|via|by|from)\\s?[:/-]?\\s?)(?:.{0,40}?\\W)??"
              + NAME);
  private static final Pattern ANYWHERE = Pattern.compile("(?<![\\p{L}\\d])" + NAME);
  private static final Pattern ALONE =
      Pattern.compile(
          "[\\W_]{0,4}(?i:the )?" + NAME + "(?i: (?:staff|news agency|news|writers?))?[\\W_]{0,4}");
  private static final Pattern DATELINE =
      Pattern.compile(
          "[^()]{0,90}\\((?i:the )?" + NAME + "[^()]{0,20}\\)\\s{0,2}(?:[-–—:]|—).*",
          Pattern.DOTALL);
  private static final Pattern CITY_DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu} .,'’-]{2,40}(?:,? [\\p{L}. 0-9,]{2,30})?\\(" + NAME + "\\).*",
          Pattern.DOTALL);
  private static final Pattern SIGNATURE =
      Pattern.compile("(?:^|[.!?”\"’'])\\s{0,3}[-–—(\\[]{0,3}\\s?" + NAME + "[)\\]]?\\W{0,2}$");
  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          "(?i)\\b(?:contribut(?:ed|ing|ions?)|with"
              + " (?:inputs?|agenc\\w*|reporting|files|wires?|material|reports)|(?:additional"
              + " )?reporting"
              + " (?:by|from)|(?:published|provided|produced|supplied|written|syndicated|compiled|generated|reproduced)"
              + " (?:by|from|through|via)|(?:inputs?|material|reports?|information) from)\\b");
  private static final Pattern REUTERS_DESK =
      Pattern.compile(
          "\\W{0,2}(?:Additional r|R)eporting by [^;]{2,200};"
              + " ?(?:[Ww]riting|[Ee]diting|[Cc]ompiled) by .{2,200}");
  private static final Pattern ENDS_IN_INITIALS = Pattern.compile("\\b\\p{Lu}{2,4}\\W{0,3}$");
  private static final Pattern RIGHTS = Pattern.compile("(?i)(?:©|\\(c\\)|copyright).{0,60}");
  private static final Pattern STAFF =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.'’-]{0,20} ){2,4}(?:\\W{1,3} ?)?(?i:the )?" + NAME + "\\W{0,2}");

  private WireCredit() {}

  /**
   * The agency that the text of an article is credited to.
   *
   * @param blocks the lines from below the headline to a little below the body, in page order
   * @return the short name, {@code AFP}, {@code AP}, {@code Reuters}, ...; {@code agencies} where a
   *     page credits agencies without naming one; empty where none is credited
   */
  public static Optional<String> agency(List<String> blocks) {
    int first = firstRunning(blocks);
    int last = lastRunning(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      String block = blocks.get(i);
      if (!mayCredit(block)) {
        continue;
      }
      Optional<String> found = i <= first + EDGE && i >= first ? dateline(block) : Optional.empty();
      boolean isBeside = i == first - 1 || i == last + 1;
      found = found.or(() -> alone(block, isBeside)).or(() -> credit(block));
      if (found.isEmpty() && i < first) {
        found = named(STAFF.matcher(block)).filter(name -> !endsInInitials(block));
      }
      if (found.isEmpty() && i >= last) {
        found = signature(block);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Most blocks name no agency; the patterns are for the few that do. */
  private static boolean mayCredit(String block) {
    if (block.length() > LONGEST_CREDIT) {
      String edges =
          block.substring(0, LONGEST_CREDIT / 2)
              + block.substring(block.length() - LONGEST_CREDIT / 2);
      return mayCredit(edges);
    }
    String lower = block.toLowerCase(Locale.ROOT);
    return lower.contains("reporting by")
        || AGENCIES.keySet().stream().filter(WireCredit::isShort).anyMatch(block::contains)
        || FOLDED.keySet().stream().filter(name -> !isShort(name)).anyMatch(lower::contains);
  }

  private static Optional<String> dateline(String block) {
    String start = block.substring(0, Math.min(block.length(), 200));
    return named(DATELINE.matcher(start)).or(() -> named(CITY_DATELINE.matcher(start)));
  }

  /** Nothing but a name; initials may be a button ("APP"), so they need marks or a good place. */
  private static Optional<String> alone(String block, boolean isBesideText) {
    Matcher matcher = ALONE.matcher(block);
    boolean isCredit =
        matcher.matches()
            && (isBesideText
                || !isShort(matcher.group("agency"))
                || MARK.indexOf(block.charAt(0)) >= 0);
    return isCredit ? canonical(matcher.group("agency")) : Optional.empty();
  }

  /** A credit in a line of its own, anywhere. */
  private static Optional<String> credit(String block) {
    if (block.length() > LONGEST_CREDIT) {
      return Optional.empty();
    }
    boolean isShort = Block.ofLine(0, block).words() <= 10;
    Optional<String> found = isShort ? lookingAt(LABELLED.matcher(block)) : Optional.empty();
    if (found.isPresent() || Caption.isCaption(Block.ofLine(0, block))) {
      return found;
    }
    if (REUTERS_DESK.matcher(block).matches()) {
      return Optional.of("Reuters");
    }
    Matcher contributed = CONTRIBUTED.matcher(block);
    if (contributed.find()
        && Furniture.reason(Block.ofLine(0, block)).filter(WireCredit::credits).isPresent()) {
      return anywhere(block);
    }
    boolean hasRights = RIGHTS.matcher(block).lookingAt() && !isShort;
    return hasRights ? anywhere(block) : Optional.empty();
  }

  private static boolean credits(RemovedBlock.Reason reason) {
    return reason == RemovedBlock.Reason.CREDIT || reason == RemovedBlock.Reason.LEGAL;
  }

  private static Optional<String> signature(String block) {
    String end = block.substring(Math.max(0, block.length() - 80));
    Matcher matcher = SIGNATURE.matcher(end);
    return matcher.find() ? canonical(matcher.group("agency")) : Optional.empty();
  }

  private static Optional<String> anywhere(String block) {
    Matcher matcher = ANYWHERE.matcher(block);
    return matcher.find() ? canonical(matcher.group("agency")) : Optional.empty();
  }

  private static boolean endsInInitials(String block) {
    return ENDS_IN_INITIALS.matcher(block).find();
  }

  private static Optional<String> named(Matcher matcher) {
    return matcher.matches() ? canonical(matcher.group("agency")) : Optional.empty();
  }

  private static Optional<String> lookingAt(Matcher matcher) {
    return matcher.lookingAt() ? canonical(matcher.group("agency")) : Optional.empty();
  }

  private static Optional<String> canonical(String name) {
    return Optional.ofNullable(AGENCIES.get(name))
        .or(() -> Optional.ofNullable(FOLDED.get(name.toLowerCase(Locale.ROOT))));
  }

  private static int firstRunning(List<String> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (isRunning(blocks.get(i))) {
        return i;
      }
    }
    return 0;
  }

  private static int lastRunning(List<String> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (isRunning(blocks.get(i))) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isRunning(String text) {
    Block block = Block.ofLine(0, text);
    return block.words() >= RUNNING_WORDS && !Caption.isCaption(block);
  }

  private static Map<String, String> agencies() {
    Map<String, String> agencies = new LinkedHashMap<>();
    LexiconFile.load("wire_agencies").rows().forEach(row -> agencies.put(row.cell(0), row.cell(1)));
    agencies.putIfAbsent(UNNAMED, UNNAMED); // "with agencies" credits somebody, if not by name
    return agencies;
  }

  /**
   * The names as one group, the longest first. Case matters ("AP" is no "ap"), but names of several
   * words are found in any case and longer ones in capitals.
   */
  private static String names() {
    return AGENCIES.keySet().stream()
        .sorted(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(WireCredit::inPrint)
        .collect(Collectors.joining("|", "(?<agency>", ")(?![\\p{L}\\d])"));
  }

  private static String inPrint(String name) {
    if (name.contains(" ") || name.equals(UNNAMED)) {
      return "(?i:" + Pattern.quote(name) + ")";
    }
    return Pattern.quote(name) + (isShort(name) ? "" : "|" + Pattern.quote(upper(name)));
  }

  private static boolean isShort(String name) {
    return name.length() <= 4;
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
