package org.parallax.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where an article comes from: date, author, wire credit, length, address. */
final class Source {
  private final Markup page;
  private final ArticleView article;

  Source(Markup page, ArticleView article) {
    this.page = page;
    this.article = article;
  }

  /** One line, the parts that are known with a middle dot between. */
  void line() {
    page.open("p", "class", "source");
    if (article.publishedAt() == null) {
      page.text("no date");
    } else {
      Figures.moment(page, article.publishedAt());
    }
    page.text(" · ");
    Figures.count(page, article.wordCount());
    page.text(article.wordCount() == 1 ? " word" : " words");
    if (article.byline() != null && !article.byline().isBlank()) {
      page.text(" · ").leaf("bdi", article.byline());
    }
    webAddress(article.url())
        .ifPresent(
            address -> {
              page.text(" · ").open("a", "href", address.toString(), "rel", LINK);
              page.text("original at " + address.getHost()).close();
            });
    copyNote().ifPresent(note -> page.text(" ").leaf("strong", note, "class", "copy"));
    page.close();
  }

  /** Same-event articles that copy nothing share up to a twentieth: names, phrases, quotations. */
  private static final double LEAST_SHARE = 0.05;

  /** What of the article is somebody else's: {@code carries AFP copy; weighs 1/3}. */
  Optional<String> copyNote() {
    List<String> parts = new ArrayList<>();
    if (article.wireAgency() != null && !article.wireAgency().isBlank()) {
      parts.add("carries " + article.wireAgency() + " copy");
    }
    if (article.copyGroupId() != null && article.copyShare() >= LEAST_SHARE) {
      parts.add("shares " + Figures.percent(article.copyShare()) + " of its text with a copy");
    }
    if (article.weight() < 1) {
      parts.add("weighs " + Figures.weight(article.weight()));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
  }

  private static final String LINK = "noopener noreferrer nofollow";

  /**
   * The address, if it may become a link: absolute, http or https, with a host and without the user
   * part by which {@code https://known.example@other.example/} passes for what it is not.
   */
  static Optional<URI> webAddress(String url) {
    if (url == null) {
      return Optional.empty();
    }
    try {
      URI address = new URI(url.strip());
      String scheme = address.getScheme() == null ? "" : address.getScheme();
      boolean web = List.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT));
      boolean plain = address.getHost() != null && address.getRawUserInfo() == null;
      return web && plain ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      // The address comes from a page or a record; one that is none is shown as no link.
      return Optional.empty();
    }
  }
}
