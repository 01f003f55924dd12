package org.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.article.PageCleaner.Known;

class HtmlPageCleanerTest {

  private static final Known NOTHING = new Known(null, null, null, null);

  private static final List<String> BODY =
      List.of(
          "The council of Easthaven voted on Monday to close the old harbour bridge to lorries,"
              + " saying its pillars could no longer bear them.",
          "Mayor Ada Holm told the meeting that the bridge would stay open to cars while engineers"
              + " look for the cause of the cracks.",
          "Shop owners on the northern quay fear that suppliers will need an hour more for every"
              + " trip.");

  private static final String PAGE =
      """
      <html><head><title>Bridge closed to lorries | Easthaven Post</title>
      <meta property="og:site_name" content="Easthaven Post">
      <meta property="og:title" content="Bridge closed to lorries - Easthaven Post">
      %s
      <style>p { color: red; }</style></head>
      <body class="has-sidebar"><header><nav><ul><li><a href="/">Home</a></li><li><a href="/n">News of the
      whole wide region and its towns.</a></li></ul></nav></header>
      <main><article><h1>Bridge closed to lorries</h1>
      <p class="deck">Cracks in the pillars alarm the engineers of the town.</p>
      <p class="byline">By <a rel="author" href="/a">Ann Reed</a></p>
      <time datetime="2025-05-05T09:30:00+02:00">5 May 2025</time>
      <figure><img src="b.jpg"><figcaption>The bridge at noon, as seen from the quay.</figcaption></figure>
      <p>%s</p><div class="newsletter-signup"><p>Get our letter every day, it is free and it is good.</p></div>
      <p>%s</p><script>var x = "text that nobody reads, ever.";</script>
      <p>%s</p></article>
      <aside><h2>Related</h2><p><a href="/x">Minister rejects claims of secret talks with rail company, again
      and again.</a></p></aside></main>
      <section id="comments"><h2>Comments</h2><p>I have crossed this bridge every day for thirty years.</p>
      </section><footer><p>All of this belongs to the Easthaven Post and to nobody else.</p></footer>
      </body></html>
      """;

  private static String page(String meta) {
    return PAGE.formatted(meta, BODY.get(0), BODY.get(1), BODY.get(2));
  }

  @Test
  void structureTellsTheArticleFromItsFurniture() {
    CleanPage page = PageCleaner.ofHtml(page(""), NOTHING);

    assertThat(page.title()).isEqualTo("Bridge closed to lorries");
    assertThat(page.standfirst())
        .isEqualTo("Cracks in the pillars alarm the engineers of the town.");
    assertThat(page.byline()).isEqualTo("Ann Reed");
    assertThat(page.published()).isEqualTo("2025-05-05T09:30:00+02:00");
    assertThat(page.paragraphs()).isEqualTo(BODY);
    assertThat(page.removed())
        .anySatisfy(
            block -> {
              assertThat(block.reason()).isEqualTo(RemovedBlock.Reason.CAPTION);
              assertThat(block.text()).contains("at noon");
            });
    assertThat(page.removed()).noneMatch(block -> block.text().contains("nobody reads"));
  }

  @Test
  void jsonLdAndMetaTagsGoBeforeWhatIsPrinted() {
    String meta =
        """
        <meta name="author" content="The Desk">
        <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Bridge closed
         to lorries", "datePublished": "2025-05-04T22:15:00Z", "author": [{"name": "Ann Reed"},
         {"name": "Bo Lund"}]}]}</script>
        """;

    CleanPage page = PageCleaner.ofHtml(page(meta.replace("\n ", " ")), NOTHING);

    assertThat(page.published()).isEqualTo("2025-05-04T22:15:00Z");
    assertThat(page.byline()).isEqualTo("Ann Reed, Bo Lund");
  }

  @Test
  void brokenJsonLdIsPassedOver() {
    String meta = "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", </script>";

    assertThat(PageCleaner.ofHtml(page(meta), NOTHING).paragraphs()).isEqualTo(BODY);
  }

  @Test
  void whatTheRecordKnowsGoesFirst() {
    Known known = new Known("Bridge closed to lorries", "A. Reed", "Easthaven Post", null);

    CleanPage page = PageCleaner.ofHtml(page(""), known);

    assertThat(page.byline()).isEqualTo("A. Reed");
    assertThat(page.paragraphs()).isEqualTo(BODY);
  }

  @Test
  void oldPagesWithLineBreaksForParagraphsAreRead() {
    String html = "<table><tr><td>" + String.join("<br><br>", BODY) + "</td></tr></table>";

    assertThat(PageCleaner.ofHtml(html, new Known("Bridge closed", null, null, null)).paragraphs())
        .isEqualTo(BODY);
  }

  @Test
  void aFirstParagraphOutsideTheMainElementStays() {
    String more = "<p>" + String.join("</p><p>", BODY) + "</p>";
    String lead = "The town of Easthaven will have to do without its bridge for some years.";
    String html =
        "<div><h1>Bridge closed to lorries</h1><div><p>"
            + lead
            + "</p></div><div>"
            + more
            + "</div></div>";

    CleanPage page = PageCleaner.ofHtml(html, NOTHING);

    assertThat(page.title()).isEqualTo("Bridge closed to lorries");
    assertThat(page.paragraphs()).hasSize(4).first().isEqualTo(lead);
  }

  @Test
  void aTextThatIsMarkUpInTruthIsReadAsHtml() {
    String feed = "<p>" + String.join("</p><p>", BODY) + "</p>";
    Known known = new Known("Bridge closed", null, null, null);

    assertThat(PageCleaner.ofText(feed, known).paragraphs()).isEqualTo(BODY);
    assertThat(
            PageCleaner.ofText("Holm &amp; Sons said &quot;no&quot; on Monday.", known)
                .paragraphs())
        .containsExactly("Holm & Sons said \"no\" on Monday.");
  }

  @Test
  void theNameOfTheSiteIsCutOffTheTitle() {
    assertThat(HtmlFacts.withoutSite("Bridge closed - Easthaven Post", "Easthaven Post", false))
        .isEqualTo("Bridge closed");
    assertThat(HtmlFacts.withoutSite("Easthaven Post: the paper - a story", "", false))
        .isEqualTo("Easthaven Post: the paper - a story");
    assertThat(HtmlFacts.withoutSite("Council votes to close the bridge | News | Post", "", true))
        .isEqualTo("Council votes to close the bridge");
  }
}
