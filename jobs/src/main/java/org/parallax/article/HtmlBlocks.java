package org.parallax.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.parallax.article.Block.Place;

/**
 * Turns the elements of an HTML page into blocks, each with what the mark-up says of it: inside a
 * menu or side column, under a picture, a heading, how much of it is links, and whether it stands
 * in the element that holds most of the page's paragraphs.
 */
final class HtmlBlocks {

  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "button",
          "select",
          "textarea",
          "object",
          "video",
          "audio",
          "canvas",
          "map",
          "head",
          "math",
          "input",
          "option");

  private static final Set<String> FURNITURE = Set.of("nav", "aside", "footer", "menu", "dialog");
  private static final Set<String> FURNITURE_ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "search",
          "dialog",
          "banner",
          "menu",
          "alert");
  private static final Set<String> CAPTIONS = Set.of("figcaption", "caption", "figure");

  /** What designers call their furniture; a name that holds the article does not count. */
  private static final Pattern FURNITURE_NAME =
      Pattern.compile(
          "(?:^|[\\s_-])(?:comments?|disqus|shar(?:e|ing)|social|promos?|related|recirc\\w*|newsletters?|"
              + "subscri\\w+|sidebar|footer|cookies?|consent|banner|adverts?|advertisement|ad|ads|adslot|"
              + "sponsor\\w*|breadcrumbs?|nav|navbar|navigation|menu|outbrain|taboola|popular|trending|"
              + "most-?read|sign-?up|paywall|modal|popup|toolbar|tags?|topics|read-?more|more-?(?:on|from|stories)|"
              + "recommend\\w*|teasers?|also-?like|twitter-tweet|instagram-media|tiktok-embed|author-?bio|"
              + "print-?only|screen-?reader\\w*|sr-only|visually-?hidden)(?:$|[\\s_-])");

  private static final Pattern CAPTION_NAME =
      Pattern.compile(
          "(?:^|[\\s_-])(?:wp-)?(?:caption|photo-?credit|image-?credit|img-?caption|credit)(?:$|[\\s_-])");
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private static final Pattern MARK_UP =
      Pattern.compile("(?i)</(?:p|div|span|a|em|strong|b|i|h[1-6]|li|body|td)>|<br ?/?>|<p>");

  /** Mark-up shows itself within so many characters. */
  private static final int SAMPLE = 20_000;

  /** The element that holds so much of the page's running text holds the article. */
  private static final double MAIN_SHARE = .75;

  /** Furniture never holds so much of it. */
  private static final double FURNITURE_SHARE = .4;

  private HtmlBlocks() {}

  /** Whether a text is mark-up in truth, as the contents of some feeds are. */
  static boolean isMarkUp(String text) {
    return MARK_UP.matcher(text.substring(0, Math.min(SAMPLE, text.length()))).find();
  }

  /** The blocks of a page in reading order. */
  static List<Block> of(Document document) {
    Element body = document.body();
    Map<Element, Double> running = runningWords(body);
    Element main = main(body, running);
    Reader reader = new Reader(running, running.getOrDefault(body, 0.0), main);
    body.traverse(reader);
    reader.flush();
    return reader.blocks;
  }

  /** Words of running text below each element; elements of jsoup are equal only to themselves. */
  private static Map<Element, Double> runningWords(Element body) {
    Map<Element, Double> words = new HashMap<>();
    body.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {}

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof TextNode text) {
              Block block = Block.ofLine(0, text.text().strip());
              Element parent = text.parent();
              if (parent != null && block.words() >= 5 && !SKIPPED.contains(parent.normalName())) {
                words.merge(parent, block.words(), Double::sum);
              }
            } else if (node instanceof Element element
                && !element.equals(body)
                && element.parent() != null
                && words.containsKey(element)
                && !SKIPPED.contains(element.normalName())) {
              words.merge(element.parent(), words.get(element), Double::sum);
            }
          }
        });
    return words;
  }

  private static Element main(Element body, Map<Element, Double> running) {
    Element main = body;
    double all = running.getOrDefault(body, 0.0);
    Element next = body;
    while (next != null) {
      main = next;
      next = null;
      for (Element child : main.children()) {
        if (running.getOrDefault(child, 0.0) > MAIN_SHARE * all && child.childrenSize() > 1) {
          next = child;
        }
      }
      if (next == null && main.childrenSize() == 1) {
        Element only = main.child(0);
        next = running.getOrDefault(only, 0.0) > MAIN_SHARE * all && only.isBlock() ? only : null;
      }
    }
    return main;
  }

  private static final class Reader implements NodeVisitor {
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Element, Double> running;
    private final double all;
    private final Element main;
    private final StringBuilder text = new StringBuilder();
    private int linkCharacters;
    private int skipped;
    private int furniture;
    private int captions;
    private int links;
    private int breaks;
    private boolean inMain;
    private boolean mainIsPast;
    private boolean headlineIsPast;
    private Place place = Place.TEXT;

    Reader(Map<Element, Double> running, double all, Element main) {
      this.running = running;
      this.all = all;
      this.main = main;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words && skipped == 0) {
        String printed = words.text();
        if (!printed.isBlank()) {
          breaks = 0;
        }
        text.append(printed);
        linkCharacters += links > 0 ? printed.strip().length() : 0;
      } else if (node instanceof Element element) {
        open(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      if (isBlock(element)) {
        flush();
        place = Place.TEXT;
      }
      count(element, -1);
      if (element.equals(main)) {
        inMain = false;
        mainIsPast = true;
      }
      headlineIsPast |= furniture == 0 && element.normalName().equals("h1");
    }

    private void open(Element element) {
      String name = element.normalName();
      if (name.equals("br")) {
        text.append(' ');
        breaks++;
        if (breaks > 1) {
          flush();
        }
        return;
      }
      if (isBlock(element)) {
        flush();
      }
      inMain |= element.equals(main);
      count(element, 1);
      if (name.matches("h[1-6]")) {
        place = Place.HEADING;
      } else if (name.equals("li")) {
        place = Place.ITEM;
      } else if (name.equals("p") && place == Place.HEADING) {
        place = Place.TEXT;
      }
    }

    private void count(Element element, int step) {
      String name = element.normalName();
      skipped += isSkipped(element, name) ? step : 0;
      furniture += isFurniture(element, name) ? step : 0;
      captions += isCaption(element, name) ? step : 0;
      links += name.equals("a") ? step : 0;
    }

    void flush() {
      String words = PageText.clean(text.toString()).replace('\n', ' ').strip();
      if (!words.isEmpty()) {
        double share = Math.min(1, linkCharacters / (double) words.length());
        blocks.add(Block.of(blocks.size(), words, place(), share));
      }
      text.setLength(0);
      linkCharacters = 0;
      breaks = 0;
    }

    private Place place() {
      if (captions > 0) {
        return Place.CAPTION;
      }
      // Deck, date and sometimes the first paragraph stand between the headline and the main
      // element.
      boolean isHead = headlineIsPast && !mainIsPast;
      boolean outside = !inMain && !isHead && place != Place.HEADING;
      return furniture > 0 || outside ? Place.FURNITURE : place;
    }

    private boolean isSkipped(Element element, String name) {
      return SKIPPED.contains(name)
          || element.hasAttr("hidden")
          || (element.hasAttr("style") && HIDDEN.matcher(lower(element.attr("style"))).find());
    }

    private boolean isFurniture(Element element, String name) {
      if (name.equals("body")
          || name.equals("html")
          || running.getOrDefault(element, 0.0) > FURNITURE_SHARE * all) {
        return false;
      }
      return FURNITURE.contains(name)
          || FURNITURE_ROLES.contains(lower(element.attr("role")))
          || FURNITURE_NAME.matcher(names(element)).find();
    }

    private boolean isCaption(Element element, String name) {
      boolean holdsArticle =
          running.getOrDefault(element, 0.0) > FURNITURE_SHARE * all && all > 100;
      return !holdsArticle
          && (CAPTIONS.contains(name) || CAPTION_NAME.matcher(names(element)).find());
    }

    private static String names(Element element) {
      String names = element.className() + ' ' + element.id();
      return names.length() > 300 ? "" : lower(names);
    }

    private static boolean isBlock(Element element) {
      return element.isBlock()
          || element.normalName().equals("td")
          || element.normalName().equals("time");
    }

    private static String lower(String text) {
      return text.toLowerCase(Locale.ROOT);
    }
  }
}
