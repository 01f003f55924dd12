package org.parallax.article;

import java.util.List;
import java.util.Optional;
import org.parallax.article.RemovedBlock.Reason;

/**
 * Finds the stretch of a page that is the article's body: the run of blocks with the largest sum,
 * where running text counts for its words and everything else against it. This is the maximum
 * subsequence segmentation of Pasternack and Roth (2009), "Extracting article text from the web
 * with maximum subsequence segmentation", with scores from the shape of the blocks in place of a
 * trained classifier; one pass.
 *
 * @param from first block of the body
 * @param to one past the last
 * @param isClean whether the page was clean from the start: hardly anything but running text
 */
record Body(int from, int to, boolean isClean) {

  /** A paragraph cannot outweigh more furniture than this many words' worth. */
  private static final double LONGEST = 40;

  private static final double SHORT_LINE = -5;
  private static final double LINK_LINE = -10;
  private static final double LIST_LABEL = -25;
  private static final double PROMOTION = -10;
  private static final double COMMENTS = -40;
  private static final double SMALL = -2;

  private static final double ITEM = .25;
  private static final double WORDS_BEFORE_MARK = 25;

  /** Below so much running text a page that lists something ends; links to other articles begin. */
  private static final double WORDS_OF_ARTICLE = 150;

  /** From this share of running text on, a page is a clean text, and only known furniture goes. */
  private static final double CLEAN_SHARE = .9;

  private static final int LONGEST_SNIPPET = 3;
  private static final double WORDS_OF_SNIPPET = 8;

  /** Fewer lines at the end may be a signature or a poem's last. */
  private static final int RUN_OF_LINKS = 3;

  /** After so many words of running text a heading over comments ends the article. */
  private static final double WORDS_BEFORE_COMMENTS = 50;

  /** The stretch of the page with the most running text. */
  static Body anywhere(List<Block> blocks, List<Optional<Reason>> reasons) {
    return after(0, false, blocks, reasons);
  }

  /**
   * The body below a headline. Lines that follow it without any furniture between are the article's
   * though they be no sentences: the dates of a tour, the items of a list.
   *
   * @param start first block after the head of the page
   */
  static Body below(int start, List<Block> blocks, List<Optional<Reason>> reasons) {
    return after(start, true, blocks, reasons);
  }

  private static Body after(
      int start, boolean isBelow, List<Block> blocks, List<Optional<Reason>> reasons) {
    int end = endOfArticle(start, blocks, reasons);
    if (isClean(start, end, blocks, reasons)) {
      return new Body(start, withoutLinks(start, end, blocks), true);
    }
    double sum = 0;
    double best = 0;
    int from = start;
    int bestFrom = start;
    int bestTo = start;
    boolean trusted = isBelow;
    double passed = 0;
    double running = 0;
    for (int i = start; i < end; i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      Block block = blocks.get(i);
      passed += reasons.get(i).isEmpty() ? block.words() : 0;
      running += isRunning(block, reasons.get(i)) ? block.words() : 0;
      trusted &= running < WORDS_OF_ARTICLE;
      trusted &= passed < WORDS_BEFORE_MARK || !isMark(block, reasons.get(i));
      boolean isItem = trusted && reasons.get(i).isEmpty() && !block.isProse();
      sum += isItem ? item(block) : score(block, reasons.get(i));
      if (sum > best) {
        best = sum;
        bestFrom = from;
        bestTo = i + 1;
      }
    }
    return new Body(bestFrom, bestTo, false);
  }

  /** Furniture that stands after articles: share, follow, related, comments, copyright. */
  private static boolean isMark(Block block, Optional<Reason> reason) {
    return switch (reason.orElse(Reason.OTHER)) {
      case PROMOTION, LEGAL, COMMENTS, NAVIGATION -> true;
      case RELATED_LINKS -> Furniture.isListLabel(block);
      case CAPTION, DATELINE, CREDIT, REPEATED, OTHER -> false;
    };
  }

  /** Whether the body holds no block. */
  boolean isEmpty() {
    return from >= to;
  }

  /**
   * The body of a record that has a headline but no running text: some give only the cut beginning
   * of an article. Without a line of some length it is furniture after all, and the body empty.
   */
  static Body ofSnippet(List<Block> blocks, List<Optional<Reason>> reasons) {
    boolean hasText = false;
    for (int i = 0; i < blocks.size() && blocks.size() <= LONGEST_SNIPPET; i++) {
      hasText |= reasons.get(i).isEmpty() && blocks.get(i).words() >= WORDS_OF_SNIPPET;
    }
    return new Body(0, hasText ? blocks.size() : 0, true);
  }

  private static double item(Block block) {
    return block.place() == Block.Place.FURNITURE || block.linkShare() > .6 || block.words() < 4
        ? SMALL
        : block.words() * ITEM;
  }

  private static double score(Block block, Optional<Reason> reason) {
    if (reason.isPresent()) {
      return switch (reason.get()) {
        case RELATED_LINKS -> Furniture.isListLabel(block) ? LIST_LABEL : SMALL;
        case PROMOTION, LEGAL, NAVIGATION -> PROMOTION;
        case COMMENTS -> COMMENTS;
        case CAPTION, DATELINE, CREDIT, REPEATED, OTHER -> SMALL;
      };
    }
    if (block.place() == Block.Place.FURNITURE) {
      return -block.words();
    }
    if (block.isProse()) {
      return Math.min(LONGEST, block.words());
    }
    if (block.isNumbered()) {
      return block.words() / 4;
    }
    if (block.endsSentence() && !block.trailsOff()) {
      return block.words() / 2;
    }
    if (block.place() == Block.Place.HEADING) {
      return SMALL;
    }
    return block.words() < 3 ? SHORT_LINE : LINK_LINE;
  }

  /** Whether a block counts as the article's running text. */
  static boolean isRunning(Block block, Optional<Reason> reason) {
    return reason.isEmpty() && block.isProse() && block.place() != Block.Place.FURNITURE;
  }

  private static boolean isClean(
      int start, int end, List<Block> blocks, List<Optional<Reason>> reasons) {
    double prose = 0;
    double all = 0;
    for (int i = start; i < end; i++) {
      double words = blocks.get(i).words();
      all += words;
      boolean isProse = isRunning(blocks.get(i), reasons.get(i));
      prose += isProse ? words : 0;
    }
    return prose >= CLEAN_SHARE * all;
  }

  /** A clean text may end in a few headlines of other articles. */
  private static int withoutLinks(int start, int end, List<Block> blocks) {
    int from = end;
    int links = 0;
    while (from > start
        && !blocks.get(from - 1).endsSentence()
        && !blocks.get(from - 1).isProse()) {
      from--;
      links += blocks.get(from).isLinkLike() && !blocks.get(from).isNumbered() ? 1 : 0;
    }
    return links >= RUN_OF_LINKS && from > start ? from : end;
  }

  /** The comments of readers are running text too: only their heading tells them apart. */
  private static int endOfArticle(int start, List<Block> blocks, List<Optional<Reason>> reasons) {
    double prose = 0;
    for (int i = start; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (isRunning(block, reasons.get(i))) {
        prose += block.words();
      }
      if (prose >= WORDS_BEFORE_COMMENTS && Furniture.isCommentsLabel(block)) {
        return i;
      }
    }
    return blocks.size();
  }
}
