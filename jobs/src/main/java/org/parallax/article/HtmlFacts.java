package org.parallax.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads what the mark-up of a page declares: headline, author and date in JSON-LD (schema.org
 * NewsArticle), in meta tags (Open Graph and its kin), in {@code h1}, {@code time} and {@code
 * title}. Caveat: sites declare what search engines like; a date may be that of the last change.
 */
final class HtmlFacts {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String DATES =
      "meta[property=article:published_time], meta[property=og:article:published_time],"
          + " meta[name=article:published_time], meta[itemprop=datePublished],"
          + " meta[name=parsely-pub-date], meta[name=pubdate], meta[name=publishdate],"
          + " meta[name=publish-date], meta[name=sailthru.date], meta[name=dc.date],"
          + " meta[name=dc.date.issued], meta[name=DC.date.issued], meta[name=dcterms.created],"
          + " meta[name=date]";
  private static final String TIMES =
      "time[itemprop=datePublished][datetime], time[pubdate][datetime], article time[datetime], "
          + "main time[datetime], time[datetime]";
  private static final String AUTHORS =
      "meta[name=author], meta[property=article:author], meta[name=parsely-author], "
          + "meta[name=byl], meta[name=dc.creator], meta[name=sailthru.author]";
  private static final String AUTHOR_ELEMENTS =
      "[itemprop=author] [itemprop=name], [itemprop=author], a[rel=author], .byline, .author-name";

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|–—•·-]\\s+|\\s*\\|\\s*|\\s+:\\s+|\\s+»\\s+");
  private static final int LONGEST_NAME = 100;

  private HtmlFacts() {}

  /** The facts that a page declares. */
  static PageFacts of(Document document) {
    List<JsonNode> articles = articles(document);
    String site = content(document, "meta[property=og:site_name]").orElse("");
    return new PageFacts(
        title(document, articles, site).orElse(null),
        byline(document, articles).orElse(null),
        published(document, articles).orElse(null));
  }

  private static Optional<String> title(Document document, List<JsonNode> articles, String site) {
    List<String> declared =
        Stream.of(
                content(document, "meta[property=og:title]"),
                articles.stream().flatMap(a -> text(a.path("headline"))).findFirst(),
                content(document, "meta[name=twitter:title]"))
            .flatMap(Optional::stream)
            .map(title -> withoutSite(title, site, false))
            .toList();
    String tab = withoutSite(PageText.clean(document.title()).strip(), site, true);
    List<String> headings =
        document.select("h1").stream()
            .map(h1 -> PageText.clean(h1.text()).strip())
            .filter(h1 -> Block.ofLine(0, h1).words() >= 2)
            .toList();
    // The printed headline is what readers saw; what is declared may be written for searches. But
    // a page has many h1: only the one that shares words with a declared title is the headline.
    Optional<String> printed =
        headings.stream()
            .filter(
                h1 ->
                    Stream.concat(declared.stream(), Stream.of(tab))
                        .anyMatch(title -> Headline.prints(Block.ofLine(0, h1), title)))
            .findFirst();
    return printed
        .or(() -> declared.stream().findFirst())
        .or(() -> headings.size() == 1 ? Optional.of(headings.get(0)) : Optional.empty())
        .or(() -> Optional.of(tab).filter(t -> Block.ofLine(0, t).words() >= 3));
  }

  /** {@code "Council votes on bridge | Daily Post"} without the name of the site. */
  static String withoutSite(String title, String site, boolean guess) {
    String[] parts = SEPARATOR.split(title);
    if (parts.length < 2) {
      return title;
    }
    String last = parts[parts.length - 1];
    String first = parts[0];
    String name = Block.normal(site);
    boolean lastIsSite =
        (!name.isEmpty() && Block.normal(last).equals(name))
            || (guess && Block.ofLine(0, last).words() <= 4 && title.length() > 3 * last.length());
    if (lastIsSite) {
      String rest = title.substring(0, title.length() - last.length());
      return withoutSite(rest.replaceFirst("[\\s|–—•·:»-]+$", ""), site, guess);
    }
    boolean firstIsSite = !name.isEmpty() && Block.normal(first).equals(name);
    return firstIsSite
        ? title.substring(first.length()).replaceFirst("^[\\s|–—•·:»-]+", "")
        : title;
  }

  private static Optional<String> published(Document document, List<JsonNode> articles) {
    return articles.stream()
        .flatMap(article -> text(article.path("datePublished")))
        .findFirst()
        .or(() -> content(document, DATES))
        .or(
            () ->
                document.select(TIMES).stream()
                    .map(time -> time.attr("datetime").strip())
                    .filter(date -> PrintedDate.in(date).isPresent())
                    .findFirst());
  }

  private static Optional<String> byline(Document document, List<JsonNode> articles) {
    return articles.stream()
        .map(article -> String.join(", ", names(article.path("author"))))
        .filter(HtmlFacts::isName)
        .findFirst()
        .or(() -> content(document, AUTHORS).filter(HtmlFacts::isName))
        .or(
            () ->
                document.select(AUTHOR_ELEMENTS).stream()
                    .map(element -> PageText.clean(element.text()).replace('\n', ' ').strip())
                    .filter(HtmlFacts::isName)
                    .findFirst()
                    .map(name -> Dateline.author(Block.ofLine(0, name)).orElse(name)));
  }

  private static boolean isName(String text) {
    return !text.isBlank() && text.length() <= LONGEST_NAME && !text.contains("://");
  }

  private static List<String> names(JsonNode author) {
    List<String> names = new ArrayList<>();
    if (author.isArray()) {
      author.forEach(one -> names.addAll(names(one)));
    } else if (author.isObject()) {
      text(author.path("name")).forEach(names::add);
    } else {
      text(author).forEach(names::add);
    }
    return names.stream().distinct().limit(10).toList();
  }

  /** The objects of type Article, NewsArticle, ReportageNewsArticle, ... of all JSON-LD scripts. */
  private static List<JsonNode> articles(Document document) {
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : document.select("script[type=application/ld+json]")) {
      List<JsonNode> open = new ArrayList<>(json(script.data()).stream().toList());
      while (!open.isEmpty()) {
        JsonNode node = open.remove(open.size() - 1);
        String type = node.path("@type").toString();
        if (type.contains("Article") || type.contains("BlogPosting")) {
          articles.add(node);
        } else if (node.isArray() || node.has("@graph") || node.has("mainEntity")) {
          node.forEach(open::add);
        }
      }
    }
    return articles;
  }

  /** A page with broken JSON-LD has its meta tags and its text still. */
  private static Optional<JsonNode> json(String script) {
    try {
      return Optional.ofNullable(JSON.readTree(script));
    } catch (JsonProcessingException malformed) {
      return Optional.empty();
    }
  }

  private static Stream<String> text(JsonNode node) {
    String text = node.isTextual() ? PageText.clean(node.asText()).replace('\n', ' ').strip() : "";
    return text.isEmpty() ? Stream.empty() : Stream.of(text);
  }

  private static Optional<String> content(Document document, String query) {
    return document.select(query).stream()
        .map(meta -> PageText.clean(meta.attr("content")).replace('\n', ' ').strip())
        .filter(content -> !content.isEmpty())
        .findFirst();
  }
}
