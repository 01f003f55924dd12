package org.parallax.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.RemovedBlock.Reason;

/**
 * Says for every block of a page whether it goes, and why: outside the body everything goes; inside
 * go known furniture, the headlines under a label such as "Related", captions above their credit,
 * long runs of lines that are no sentences, and what is printed twice.
 */
final class Verdicts {

  /** A list under a label such as "Related" has rarely more entries. */
  private static final int LONGEST_LIST = 30;

  /**
   * So many lines without a sentence, one after the other, are links; fewer may be sub-headings.
   */
  private static final int RUN_OF_LINKS = 3;

  /** The author is told of in the last few paragraphs. */
  private static final int EDGE = 3;

  private static final double LONGEST_CAPTION = 60;

  /** What captions say and articles seldom: where in the picture somebody stands, and when. */
  private static final Pattern CAPTION_WORDS =
      Pattern.compile(
          "(?i)(?:[,(]"
              + " ?(?:left|right|cent(?:er|re)|second|from|top)\\b|\\bpictured\\b|\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,"
              + " \\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2}, \\d{4})\\b)");

  private static final Pattern INNER_STOP = Pattern.compile("\\p{Ll}{4}[.!?] ");

  private final List<Block> blocks;
  private final List<Optional<Reason>> reasons;
  private final Body body;
  private final int bodyFrom;
  private final String headline;
  private final Reason[] verdicts;

  private Verdicts(
      List<Block> blocks,
      List<Optional<Reason>> reasons,
      Body body,
      int bodyFrom,
      String headline) {
    this.blocks = blocks;
    this.reasons = reasons;
    this.body = body;
    this.bodyFrom = bodyFrom;
    this.headline = headline;
    this.verdicts = new Reason[blocks.size()];
  }

  /**
   * One verdict a block: the reason to remove it, empty to keep it.
   *
   * @param bodyFrom first block after the head of the page
   * @param headline the headline; empty where there is none
   */
  static List<Optional<Reason>> of(
      List<Block> blocks,
      List<Optional<Reason>> reasons,
      Body body,
      int bodyFrom,
      String headline) {
    Verdicts verdicts = new Verdicts(blocks, reasons, body, bodyFrom, Block.normal(headline));
    verdicts.judgeOutside();
    verdicts.judgeInside();
    List<Optional<Reason>> all = new ArrayList<>();
    for (Reason reason : verdicts.verdicts) {
      all.add(Optional.ofNullable(reason));
    }
    return all;
  }

  private void judgeOutside() {
    boolean comments = false;
    for (int i = 0; i < blocks.size(); i++) {
      if (i >= bodyFrom && i < body.to()) {
        continue;
      }
      Block block = blocks.get(i);
      comments |= i >= body.to() && Furniture.isCommentsLabel(block);
      Reason fallback =
          comments
              ? Reason.COMMENTS
              : i >= body.to() && block.isLinkLike()
                  ? Reason.RELATED_LINKS
                  : block.words() <= 4 ? Reason.NAVIGATION : Reason.OTHER;
      boolean repeats = !headline.isEmpty() && Headline.printsNormal(block, headline);
      verdicts[i] = repeats ? Reason.REPEATED : reasons.get(i).orElse(fallback);
    }
  }

  private void judgeInside() {
    Map<String, Integer> prints = new HashMap<>();
    for (Block block : blocks) {
      prints.merge(block.normal(), 1, Integer::sum);
    }
    Set<String> kept = new HashSet<>();
    for (int i = bodyFrom; i < body.to(); i++) {
      if (verdicts[i] == null) {
        verdicts[i] = verdict(i, prints, kept);
      }
      if (Furniture.isListLabel(blocks.get(i))) {
        listUnder(i);
      }
      if (i > bodyFrom && Caption.endsCaption(blocks.get(i)) && isCaptionText(blocks.get(i - 1))) {
        verdicts[i - 1] = Reason.CAPTION;
      }
    }
    if (!body.isClean()) {
      runsOfLinks();
    }
    sectionLabels();
    biographies();
  }

  /** The lines about the author, first or last in the body. */
  private void biographies() {
    int last = body.to() - 1;
    int looked = 0;
    while (last > bodyFrom && looked < EDGE) {
      if (verdicts[last] == null) {
        looked++;
        if (Furniture.isBiography(blocks.get(last))) {
          verdicts[last] = Reason.CREDIT;
        }
      }
      last--;
    }
    for (int i = bodyFrom; i < Math.min(body.to() - 1, bodyFrom + 2); i++) {
      if (verdicts[i] == null
          && Furniture.isBiography(blocks.get(i))
          && blocks.get(i).words() < 40) {
        verdicts[i] = Reason.CREDIT;
      }
    }
  }

  private Reason verdict(int i, Map<String, Integer> prints, Set<String> kept) {
    Block block = blocks.get(i);
    if (reasons.get(i).isPresent()) {
      return reasons.get(i).get();
    }
    if (block.place() == Block.Place.FURNITURE) {
      return Reason.NAVIGATION;
    }
    if (!headline.isEmpty() && Headline.printsNormal(block, headline)) {
      return Reason.REPEATED;
    }
    if (block.linkShare() > .8 && block.isLinkLike() && block.place() != Block.Place.HEADING) {
      return Reason.RELATED_LINKS;
    }
    if (block.normal().isEmpty()) {
      return null;
    }
    // A line of a menu stands in the page again and again; a paragraph that does is a pull quote.
    boolean again =
        block.isProse()
            ? !kept.add(block.normal())
            : !block.endsSentence() && !body.isClean() && prints.get(block.normal()) > 1;
    return again ? Reason.REPEATED : null;
  }

  /** Headlines under a label go, up to the next running text. */
  private void listUnder(int label) {
    int end = Math.min(body.to(), label + 1 + LONGEST_LIST);
    for (int i = label + 1; i < end; i++) {
      Block block = blocks.get(i);
      if (block.isProse() || (!block.isLinkLike() && block.words() > 2)) {
        return;
      }
      verdicts[i] = reasons.get(i).orElse(Reason.RELATED_LINKS);
    }
  }

  /** Names of sections and topics that stand between the date and the first sentence. */
  private void sectionLabels() {
    for (int i = bodyFrom; i < body.to(); i++) {
      Block block = blocks.get(i);
      boolean opens = block.words() >= 4 || block.endsSentence() || block.text().endsWith("—");
      if (verdicts[i] == null && opens) {
        return;
      }
      verdicts[i] = verdicts[i] == null ? Reason.NAVIGATION : verdicts[i];
    }
  }

  private void runsOfLinks() {
    int i = bodyFrom;
    while (i < body.to()) {
      int end = i;
      double words = 0;
      while (end < body.to() && isLoose(end)) {
        words += blocks.get(end).words();
        end++;
      }
      double mean = words / Math.max(1, end - i);
      boolean opened = i > 0 && blocks.get(i - 1).text().endsWith(":");
      if (end - i >= RUN_OF_LINKS && mean >= 4 && mean <= 14 && !opened) {
        for (int j = i; j < end; j++) {
          verdicts[j] = verdicts[j] == null ? Reason.RELATED_LINKS : verdicts[j];
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  private boolean isLoose(int i) {
    Block block = blocks.get(i);
    return !block.endsSentence()
        && !block.isProse()
        && !block.isNumbered()
        && ",;:".indexOf(block.text().charAt(block.text().length() - 1)) < 0
        && verdicts[i] != Reason.CAPTION;
  }

  /** In a clean text the block before a credit is more often a paragraph than a caption. */
  private boolean isCaptionText(Block block) {
    boolean described =
        !body.isClean()
            && CAPTION_WORDS.matcher(block.text()).find()
            && !INNER_STOP.matcher(block.text()).find()
            && !block.text().toLowerCase(Locale.ROOT).contains("said");
    return block.words() <= LONGEST_CAPTION && (!block.endsSentence() || described);
  }
}
