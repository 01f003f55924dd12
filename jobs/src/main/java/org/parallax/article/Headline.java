package org.parallax.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.RemovedBlock.Reason;

/**
 * Finds the line of a page that is the headline. A headline that the record knows is looked for;
 * else the line is taken that has a headline's length, stands close above the body, is followed by
 * a date or byline and repeats the words of the address ({@code
 * /2019/11/alibaba-to-raise-up-to-12bn}).
 */
final class Headline {

  private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** How many blocks up from one print of the headline another one is still the same head. */
  private static final int SAME_HEAD = 6;

  private static final int LONGEST_WORDS = 35;

  /** A headline further below the first running text must repeat the address almost entirely. */
  private static final int NEAR = 8;

  private static final double CERTAIN = .6;

  private static final double REWORDED = .3;

  /** Links stand so close below their label. */
  private static final int LISTED = 4;

  private static final int SHORTEST_KNOWN = 10;

  /** Running text of more words between two prints is the article, not its deck. */
  private static final double LONGEST_DECK = 60;

  private Headline() {}

  /** Whether a line prints this headline, perhaps with the name of the site around it. */
  static boolean prints(Block block, String title) {
    return printsNormal(block, Block.normal(title));
  }

  /** The same for a headline that is already reduced to its letters and digits. */
  static boolean printsNormal(Block block, String known) {
    String line = block.normal();
    if (line.isEmpty() || known.isEmpty()) {
      return false;
    }
    if (line.equals(known)) {
      return true;
    }
    int shorter = Math.min(line.length(), known.length());
    int longer = Math.max(line.length(), known.length());
    return shorter >= SHORTEST_KNOWN
        && shorter * 10 >= longer * 6
        && !(block.endsSentence() && line.length() > known.length())
        && (line.contains(known) || known.contains(line));
  }

  /**
   * The block of a headline that the record knows: of several prints the last before the article's
   * text, since menus and trails of links stand further up and players and links to itself further
   * down.
   *
   * @param latest no headline stands further down
   */
  static OptionalInt known(
      List<Block> blocks, List<Optional<Reason>> reasons, String title, int latest) {
    int found = -1;
    double running = 0;
    String known = Block.normal(title);
    for (int i = 0; i < blocks.size() && i <= latest && running <= LONGEST_DECK; i++) {
      Block block = blocks.get(i);
      if (printsNormal(block, known)) {
        found = i;
      } else if (found >= 0 && reasons.get(i).isEmpty() && block.isProse()) {
        running += block.words();
      }
    }
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(topmost(blocks, found, title));
  }

  /** The block that reads most like a headline, where the record knows none. */
  static OptionalInt guessed(
      List<Block> blocks, List<Optional<Reason>> reasons, int bodyStart, String url) {
    return guessed(blocks, reasons, bodyStart, wordsOfAddress(url), 0);
  }

  /** The line that says in other words what the record gives as headline. */
  static OptionalInt reworded(
      List<Block> blocks, List<Optional<Reason>> reasons, int bodyStart, String title) {
    return guessed(blocks, reasons, bodyStart, words(title), REWORDED);
  }

  private static OptionalInt guessed(
      List<Block> blocks,
      List<Optional<Reason>> reasons,
      int bodyStart,
      Set<String> address,
      double leastOverlap) {
    double best = 0;
    int found = -1;
    for (int i = 0; i < blocks.size(); i++) {
      double overlap = address.size() < 2 ? 0 : overlap(blocks.get(i), address);
      boolean isFar = i > bodyStart + NEAR;
      if (overlap < leastOverlap
          || (isFar && (overlap < CERTAIN || !leadsToText(blocks, reasons, i)))) {
        continue;
      }
      double score = score(blocks, reasons, i, bodyStart, overlap);
      // Of equals above the body the later one: further up stand menus and trails of links.
      if (score > 0 && (isFar ? score > best : score >= best)) {
        best = score;
        found = i;
      }
    }
    return found < 0
        ? OptionalInt.empty()
        : OptionalInt.of(
            aboveDeck(blocks, reasons, topmost(blocks, found, blocks.get(found).text())));
  }

  /** A line in Title Case straight above one in running case is the headline, and that its deck. */
  private static int aboveDeck(List<Block> blocks, List<Optional<Reason>> reasons, int found) {
    if (found == 0 || reasons.get(found - 1).isPresent()) {
      return found;
    }
    Block above = blocks.get(found - 1);
    boolean isHeadline =
        above.words() >= 4
            && above.words() <= LONGEST_WORDS
            && !above.endsSentence()
            && above.capitalShare() >= .6
            && blocks.get(found).capitalShare() < .5;
    return isHeadline ? found - 1 : found;
  }

  private static double score(
      List<Block> blocks, List<Optional<Reason>> reasons, int i, int bodyStart, double overlap) {
    Block block = blocks.get(i);
    boolean sentence = block.endsSentence() && block.text().endsWith(".");
    if (block.words() < 2
        || block.words() > LONGEST_WORDS
        || reasons.get(i).isPresent()
        || sentence) {
      return 0;
    }
    if (i >= bodyStart && overlap < .5) {
      return 0;
    }
    double length = block.words() < 4 ? -1.5 : block.words() <= 22 ? 1 : 0;
    double distance = Math.min(3, .15 * Math.max(0, bodyStart - 1 - i));
    double head = hasHead(reasons, i) ? 1.5 : 0;
    double name = Dateline.isFullName(block.text()) ? -1 : 0;
    double again = hasTwin(blocks, i) ? 1 : 0;
    double listed = isListed(blocks, i) ? -3 : 0;
    double place = block.place() == Block.Place.HEADING ? 1.5 : 0;
    return .6
        + length
        + name
        + head
        + again
        + listed
        + place
        - distance
        + (overlap >= .5 ? 6 * overlap : 0);
  }

  /** Whether a date, a byline or a picture follows soon, as under a headline. */
  private static boolean hasHead(List<Optional<Reason>> reasons, int i) {
    int end = Math.min(reasons.size(), i + 5);
    for (int j = i + 1; j < end; j++) {
      Reason reason = reasons.get(j).orElse(Reason.OTHER);
      if (reason == Reason.DATELINE || reason == Reason.CAPTION) {
        return true;
      }
    }
    return false;
  }

  /** Whether the same line stands once more close by, as headlines do over and under a picture. */
  private static boolean hasTwin(List<Block> blocks, int i) {
    String line = blocks.get(i).normal();
    int end = Math.min(blocks.size(), i + SAME_HEAD + 1);
    for (int j = Math.max(0, i - SAME_HEAD); j < end; j++) {
      if (j != i && blocks.get(j).normal().equals(line)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a link under a label such as "Related". */
  private static boolean isListed(List<Block> blocks, int i) {
    for (int j = Math.max(0, i - LISTED); j < i; j++) {
      if (Furniture.isListLabel(blocks.get(j))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an article's text follows, so that the line is no link to it. */
  private static boolean leadsToText(
      List<Block> blocks, List<Optional<Reason>> reasons, int headline) {
    double words = 0;
    int end = Math.min(blocks.size(), headline + 3 * SAME_HEAD);
    for (int i = headline + 1; i < end; i++) {
      words += Body.isRunning(blocks.get(i), reasons.get(i)) ? blocks.get(i).words() : 0;
    }
    return words >= LONGEST_DECK;
  }

  /** The topmost of several prints that stand close together. */
  private static int topmost(List<Block> blocks, int found, String title) {
    int top = found;
    String known = Block.normal(title);
    for (int i = found - 1; i >= 0 && i >= top - SAME_HEAD; i--) {
      if (blocks.get(i).normal().equals(known)) {
        top = i;
      }
    }
    return top;
  }

  /** F-measure of the words of a line against those of the address. */
  private static double overlap(Block block, Set<String> address) {
    if (block.words() > LONGEST_WORDS) {
      return 0;
    }
    Set<String> words = words(block.text());
    long shared = words.stream().filter(address::contains).count();
    return words.isEmpty() ? 0 : 2.0 * shared / (words.size() + address.size());
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Arrays.stream(WORD_BREAK.split(text.toLowerCase(Locale.ROOT)))
        .filter(word -> word.length() > 2)
        .forEach(words::add);
    return words;
  }

  /** The words of the last part of the address that has several. */
  private static Set<String> wordsOfAddress(String url) {
    if (url == null) {
      return Set.of();
    }
    String[] parts = url.replaceFirst("[?#].*", "").split("/");
    for (int i = parts.length - 1; i > 2; i--) {
      Set<String> words = words(parts[i].replaceFirst("\\.[a-z]{2,5}$", ""));
      words.removeIf(word -> word.chars().allMatch(Character::isDigit));
      if (words.size() >= 2) {
        return words;
      }
    }
    return Set.of();
  }
}
