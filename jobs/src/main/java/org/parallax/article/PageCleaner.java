package org.parallax.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.parallax.article.RemovedBlock.Reason;

/**
 * Cuts the furniture off a page: menus, dates, captions, lists of other headlines, invitations.
 *
 * <p>Example: a dump with the lines {@code "Daily Post"}, {@code "News"}, {@code "Council votes on
 * bridge"}, {@code "May 4, 2025"}, three paragraphs, {@code "SOURCE: AFP"} and ten headlines
 * becomes a title, a date, the agency AFP and three paragraphs; all other lines are listed as
 * removed.
 *
 * <p>How: each block is judged by its words ({@link Furniture}), the body is the stretch with the
 * most running text ({@link Body}), what stands between it and the headline is the head ({@link
 * PageHead}), and inside the body known furniture, lists of links and repeated lines go ({@link
 * Verdicts}). No rule names a site. Caveat: on a page that is all teasers the longest run of
 * teasers looks like an article.
 */
public final class PageCleaner {

  /** So many lines after the body may still credit its author or agency. */
  private static final int CREDITS_BELOW = 6;

  /** A text of fewer words is too short to guess which of its lines is the headline. */
  private static final double WORDS_OF_PAGE = 100;

  /**
   * What the record already tells of the article.
   *
   * @param title headline; null where unknown
   * @param byline author; null where unknown
   * @param outletName name of the outlet; null where unknown
   * @param url address of the page; null where unknown
   */
  public record Known(String title, String byline, String outletName, String url) {}

  private PageCleaner() {}

  /**
   * Cleans a text that is either a body or the dump of a whole page, one block a line. A text with
   * tags in it is read as HTML.
   *
   * @param dump text of the page; blank lines do not matter
   */
  public static CleanPage ofText(String dump, Known known) {
    if (HtmlBlocks.isMarkUp(dump)) {
      return ofHtml(dump, known);
    }
    return clean(PageText.blocks(dump), known, PageFacts.NONE);
  }

  /**
   * Cleans a page of HTML; the structure and the meta tags help.
   *
   * @param html source of the page
   */
  public static CleanPage ofHtml(String html, Known known) {
    Document document = Jsoup.parse(html);
    return clean(HtmlBlocks.of(document), known, HtmlFacts.of(document));
  }

  private static CleanPage clean(List<Block> page, Known known, PageFacts facts) {
    List<Block> blocks = BrokenSentences.marked(page);
    List<Optional<Reason>> reasons = reasons(page, blocks);
    String told = firstFilled(known.title(), facts.title());
    Body first = Body.anywhere(blocks, reasons);
    if (told != null && first.isEmpty()) {
      first = Body.ofSnippet(blocks, reasons);
    }
    int line = headline(blocks, reasons, first, told, known.url());
    Body body = line < 0 ? first : Body.below(PageHead.end(line, blocks, reasons), blocks, reasons);
    PageHead head = PageHead.of(line, body, blocks, reasons);
    String printed = line < 0 ? "" : blocks.get(line).text();
    String headline = line < 0 && told != null ? told : printed;
    List<Optional<Reason>> verdicts = Verdicts.of(blocks, reasons, body, head.bodyFrom(), headline);
    List<String> kept = new ArrayList<>();
    List<RemovedBlock> removed = new ArrayList<>();
    for (Block block : blocks) {
      boolean isTitle = block.index() == line && (told == null || Headline.prints(block, told));
      if (isTitle || block.index() == head.standfirst()) {
        continue;
      }
      Optional<Reason> reason = verdicts.get(block.index());
      if (reason.isPresent()) {
        removed.add(new RemovedBlock(block.index(), reason.get(), block.text()));
      } else {
        kept.add(block.text());
      }
    }
    boolean isOneSentence = kept.isEmpty() && removed.isEmpty() && isSentence(printed);
    if (isOneSentence) {
      // The text of a brief: a headline that only repeats it is none.
      kept.add(printed);
    }
    return new CleanPage(
        isOneSentence ? null : firstFilled(told, printed),
        head.standfirst() < 0 ? null : blocks.get(head.standfirst()).text(),
        firstFilled(known.byline(), facts.byline(), head.byline().orElse(null)),
        firstFilled(facts.published(), head.published().orElse(null)),
        facts.published() == null || facts.published().isBlank(),
        WireCredit.agency(article(blocks, line, body)).orElse(null),
        BrokenSentences.rejoined(kept),
        removed);
  }

  private static boolean isSentence(String text) {
    return !text.isEmpty() && ".!?”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** What ends a sentence that began in the block before is no furniture, whatever its words. */
  private static List<Optional<Reason>> reasons(List<Block> page, List<Block> blocks) {
    List<Optional<Reason>> reasons = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean goesOn = i > 0 && !page.get(i - 1).equals(blocks.get(i - 1));
      reasons.add(goesOn ? Optional.empty() : Furniture.reason(blocks.get(i)));
    }
    return reasons;
  }

  /** The block of the headline, -1 where the page prints none. */
  private static int headline(
      List<Block> blocks, List<Optional<Reason>> reasons, Body body, String told, String url) {
    int start =
        IntStream.range(body.from(), body.to())
            .filter(i -> Body.isRunning(blocks.get(i), reasons.get(i)))
            .findFirst()
            .orElse(body.from());
    if (told == null) {
      return Headline.guessed(blocks, reasons, start, url).orElse(-1);
    }
    OptionalInt printed = Headline.known(blocks, reasons, told, middle(body, blocks));
    if (printed.isPresent()) {
      return printed.getAsInt();
    }
    int reworded = Headline.reworded(blocks, reasons, start, told).orElse(-1);
    if (body.isClean()) {
      // A text may well say further down what its headline says.
      return reworded < start ? reworded : -1;
    }
    boolean isPage = words(body, blocks) >= WORDS_OF_PAGE;
    return reworded >= 0 || !isPage
        ? reworded
        : Headline.guessed(blocks, reasons, start, url).orElse(-1);
  }

  /** The block where half of the words of the body have passed. */
  private static int middle(Body body, List<Block> blocks) {
    double words = 0;
    double half = words(body, blocks) / 2;
    int i = body.from();
    while (i < body.to() && words < half) {
      words += blocks.get(i).words();
      i++;
    }
    return i;
  }

  private static double words(Body body, List<Block> blocks) {
    return blocks.subList(body.from(), body.to()).stream().mapToDouble(Block::words).sum();
  }

  /** The lines that may credit an agency: from the headline to a little below the body. */
  private static List<String> article(List<Block> blocks, int headline, Body body) {
    int from = headline < 0 ? body.from() : headline + 1;
    int to = Math.min(blocks.size(), body.to() + CREDITS_BELOW);
    return from >= to ? List.of() : blocks.subList(from, to).stream().map(Block::text).toList();
  }

  private static String firstFilled(String... values) {
    return Stream.of(values).filter(v -> v != null && !v.isBlank()).findFirst().orElse(null);
  }
}
