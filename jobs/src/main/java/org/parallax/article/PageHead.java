package org.parallax.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parallax.article.RemovedBlock.Reason;

/**
 * What stands between the headline and the body: standfirst, byline, date.
 *
 * @param bodyFrom first block of the body, after the head
 * @param standfirst block of the deck under the headline; -1 where there is none
 * @param byline author as printed; empty where none is printed
 * @param published date as printed; empty where none is printed
 */
record PageHead(int bodyFrom, int standfirst, Optional<String> byline, Optional<String> published) {

  /** A head is not longer than this many blocks. */
  private static final int LONGEST = 16;

  /** Where there is a headline, lines so far above it may hold the date. */
  private static final int ABOVE = 4;

  /** Some designs print the date under the body; further down stand those of other articles. */
  private static final int BELOW = 1;

  private static final double LONGEST_DECK = 60;
  private static final double SHORTEST_DECK = 9;

  /**
   * Reads the head of a page.
   *
   * @param title block of the headline; -1 where there is none
   */
  static PageHead of(int title, Body body, List<Block> blocks, List<Optional<Reason>> reasons) {
    int end = title < 0 ? body.from() : end(title, blocks, reasons);
    int bodyFrom = Math.max(withOpening(end, body, blocks, reasons), end);
    int standfirst = title < 0 ? -1 : deck(title + 1, Math.min(bodyFrom, end), blocks, reasons);
    if (standfirst < 0 && body.isClean()) {
      standfirst = deckAbove(title, blocks, reasons);
    }
    int from = title < 0 ? Math.max(0, bodyFrom - LONGEST / 2) : title + 1;
    Predicate<Integer> mayTell = i -> i != title && mayTellDate(blocks.get(i), reasons.get(i));
    int above = Math.max(0, (title < 0 ? from : title) - ABOVE);
    int below = Math.min(blocks.size(), body.to() + BELOW);
    IntStream near =
        IntStream.concat(
            IntStream.range(from, bodyFrom),
            IntStream.concat(
                IntStream.range(above, from).map(i -> above + from - 1 - i),
                IntStream.range(body.to(), below)));
    List<Integer> places = near.boxed().filter(mayTell).toList();
    Optional<String> published =
        places.stream()
            .flatMap(i -> PrintedDate.in(blocks.get(i).text()).stream())
            .map(PrintedDate::printed)
            .findFirst();
    Optional<String> byline =
        places.stream()
            .filter(i -> i < bodyFrom)
            .flatMap(i -> Dateline.author(blocks.get(i)).stream())
            .findFirst()
            .or(() -> nameBesideDate(from, bodyFrom, blocks, reasons));
    return new PageHead(bodyFrom, standfirst, byline, published);
  }

  /**
   * The block after the last date, byline or repeated headline of the head. At most one running
   * text may stand before it, and it must be short: else it is no deck but the article.
   */
  static int end(int title, List<Block> blocks, List<Optional<Reason>> reasons) {
    String headline = blocks.get(title).normal();
    int end = title + 1;
    int running = 0;
    for (int i = title + 1; i < blocks.size() && i <= title + LONGEST; i++) {
      Block block = blocks.get(i);
      boolean isHead =
          reasons.get(i).filter(r -> r == Reason.DATELINE).isPresent()
              || (!headline.isEmpty() && block.normal().equals(headline));
      if (isHead) {
        end = i + 1;
      } else if (reasons.get(i).isEmpty() && block.isProse()) {
        running++;
        if (running > 1 || block.words() > LONGEST_DECK) {
          break;
        }
      }
    }
    return end;
  }

  /** Short sentences between the date and the first long paragraph are the article's opening. */
  private static int withOpening(
      int end, Body body, List<Block> blocks, List<Optional<Reason>> reasons) {
    int from = body.from();
    while (from > end && reasons.get(from - 1).isEmpty()) {
      Block block = blocks.get(from - 1);
      boolean opens =
          (block.endsSentence() && block.words() >= 3) || (block.words() >= 8 && !isDate(block));
      if (!opens || block.trailsOff() || block.place() == Block.Place.FURNITURE) {
        break;
      }
      from--;
    }
    return from;
  }

  private static int deck(int from, int to, List<Block> blocks, List<Optional<Reason>> reasons) {
    return IntStream.range(from, to)
        .filter(i -> reasons.get(i).isEmpty())
        .filter(i -> blocks.get(i).words() <= LONGEST_DECK)
        .filter(i -> blocks.get(i).words() >= (blocks.get(i).endsSentence() ? 5 : SHORTEST_DECK))
        .filter(i -> !Headline.prints(blocks.get(i), blocks.get(from - 1).text()))
        .findFirst()
        .orElse(-1);
  }

  /** Some texts come with the deck above the headline; in a dump that place is a teaser's. */
  private static int deckAbove(int title, List<Block> blocks, List<Optional<Reason>> reasons) {
    int above = title - 1;
    while (above >= 0 && blocks.get(above).normal().equals(blocks.get(title).normal())) {
      above--;
    }
    return above >= 0
            && Body.isRunning(blocks.get(above), reasons.get(above))
            && blocks.get(above).words() <= LONGEST_DECK
        ? above
        : -1;
  }

  private static boolean mayTellDate(Block block, Optional<Reason> reason) {
    return reason.map(r -> r == Reason.DATELINE || r == Reason.CREDIT).orElse(!block.isProse());
  }

  /**
   * A full name in a line of its own, next to a date: {@code "A. Writer"}, {@code "18 Nov 2019"}.
   */
  private static Optional<String> nameBesideDate(
      int from, int to, List<Block> blocks, List<Optional<Reason>> reasons) {
    return IntStream.range(from, to)
        .filter(i -> reasons.get(i).isEmpty() && Dateline.isFullName(blocks.get(i).text()))
        .filter(
            i ->
                (i + 1 < to && isDate(blocks.get(i + 1)))
                    || (i > from && isDate(blocks.get(i - 1))))
        .mapToObj(i -> blocks.get(i).text())
        .findFirst();
  }

  private static boolean isDate(Block block) {
    return PrintedDate.in(block.text()).isPresent();
  }
}
