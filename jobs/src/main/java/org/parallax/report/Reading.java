package org.parallax.report;

import java.util.Locale;

/**
 * Section: the texts side by side. Without the script all texts are shown, two in a row; with it
 * two are chosen, families of cues are switched, and evidence is lit.
 */
final class Reading {
  private final Markup page;
  private final StoryView story;
  private final OutletMarks outlets;
  private final Families families;
  private final Occurrences occurrences;

  Reading(
      Markup page,
      StoryView story,
      OutletMarks outlets,
      Families families,
      Occurrences occurrences) {
    this.page = page;
    this.story = story;
    this.outlets = outlets;
    this.families = families;
    this.occurrences = occurrences;
  }

  void write() {
    page.open("section", "id", "texts").leaf("h2", "The texts side by side").line();
    page.open("p", "class", "note");
    if (story.articles().stream().anyMatch(article -> !article.speeches().isEmpty())) {
      page.leaf("span", "A direct quotation", "class", "qd").text(" is tinted, ");
      page.leaf("span", "indirect speech", "class", "qi").text(" has a dotted line. ");
    }
    page.text("Cues are underlined and carry the letter of their family. ");
    page.text("A cue is a word that can do this work; whether it does here, the reader judges.");
    page.close().line();
    new ReadingBar(page, story, outlets, families).write();
    page.open("div", "class", "texts", "id", "pair");
    story.articles().forEach(this::article);
    page.close().line().close().line();
  }

  private void article(ArticleView article) {
    page.open(
        "article",
        "id",
        "a-" + article.articleId(),
        "data-o",
        Integer.toString(outlets.indexOf(article.outletId())),
        "class",
        outlets.colour(article.outletId()));
    page.open("header");
    outlets.name(page, article.outletId());
    new Source(page, article).line();
    page.close().line();
    String language = article.language();
    boolean known = language != null && language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
    page.open("div", "class", "text", "dir", "auto", "lang", known ? language : null);
    paragraphs(article);
    page.close().line();
    removed(article);
    page.close().line();
  }

  private void paragraphs(ArticleView article) {
    Passage passage = new Passage(page, article, families, occurrences);
    String text = article.text();
    int at = 0;
    SentenceView before = null;
    for (SentenceView sentence : article.sentences()) {
      boolean sameParagraph =
          before != null
              && before.segment().equals(sentence.segment())
              && before.paragraphIndex() == sentence.paragraphIndex();
      if (before != null && !sameParagraph) {
        page.close().line();
      }
      // What no sentence covers is kept: white space inside a paragraph, stray characters.
      if (!sameParagraph) {
        loose(passage, text, at, sentence.start());
        page.open(tagOf(sentence), "class", classOf(sentence));
      } else {
        passage.write(at, sentence.start());
      }
      page.open("span", "class", "s", "id", Ids.sentence(article.articleId(), sentence.index()));
      passage.write(sentence.start(), sentence.end());
      page.close();
      at = sentence.end();
      before = sentence;
    }
    if (before != null) {
      page.close().line();
    }
    loose(passage, text, at, text.length());
  }

  /** Paragraphs of text that no sentence covers, all of it where a text has no sentences. */
  private void loose(Passage passage, String text, int from, int to) {
    int at = from;
    for (String paragraph : text.substring(from, to).split("(?<=\n)\\s*\n")) {
      int start = text.indexOf(paragraph, at);
      if (!paragraph.isBlank()) {
        page.open("p");
        passage.write(start, start + paragraph.length());
        page.close().line();
      }
      at = start + paragraph.length();
    }
  }

  private static String tagOf(SentenceView sentence) {
    return "headline".equals(sentence.segment()) ? "h3" : "p";
  }

  private static String classOf(SentenceView sentence) {
    return switch (sentence.segment()) {
      case "standfirst", "caption" -> sentence.segment();
      default -> null;
    };
  }

  private void removed(ArticleView article) {
    if (article.removed().isEmpty()) {
      return;
    }
    page.open("details", "class", "removed");
    String blocks = Figures.counted(article.removed().size(), "block");
    page.leaf("summary", blocks + " cut from the page as furniture").open("ul");
    for (RemovedView block : article.removed()) {
      String reason = Words.plain(block.reason()).toLowerCase(Locale.ROOT);
      page.open("li").leaf("small", reason).text(" ").leaf("bdi", block.text()).close();
    }
    page.close().close().line();
  }
}
