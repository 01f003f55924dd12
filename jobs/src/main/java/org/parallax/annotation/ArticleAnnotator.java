package org.parallax.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.parallax.cue.Cue;
import org.parallax.cue.CueFinder;
import org.parallax.cue.Vader;
import org.parallax.entity.Entities;
import org.parallax.entity.EntityFinder;
import org.parallax.feature.AnnotatedArticle;
import org.parallax.quote.Quote;
import org.parallax.quote.QuoteFinder;
import org.parallax.text.Annotator;
import org.parallax.text.Document;
import org.parallax.text.Sentence;
import org.parallax.tone.NewsSentiment;
import org.parallax.tone.TargetCues;

/**
 * Everything that is found in one article, in one pass and in the order in which each finding needs
 * the one before: text, entities, quotes, cues, sentiment. Plain Java; the stage {@link
 * Annotations} only carries rows to it and away.
 *
 * <p>Not thread-safe, as the tagger in it is not: one for each task.
 */
public final class ArticleAnnotator {
  private final Annotator annotator = new Annotator();
  private final EntityFinder entityFinder = new EntityFinder();
  private final QuoteFinder quoteFinder = new QuoteFinder();
  private final CueFinder cueFinder = new CueFinder();
  private final TargetCues targetCues = new TargetCues();
  private final Vader vader = new Vader();
  private final NewsSentiment newsSentiment = new NewsSentiment(vader);

  /**
   * Annotates an article.
   *
   * @param text headline, standfirst and body paragraphs, a blank line between any two
   * @param title the headline as it stands at the start of the text, or null
   * @param standfirst the standfirst as it stands behind the headline, or null
   * @param language ISO 639-1 code; outside English there are sentences, tokens and quotations only
   */
  public AnnotatedArticle annotate(String text, String title, String standfirst, String language) {
    Document document = annotator.annotate(text, title, standfirst, language);
    Entities entities = entityFinder.find(document);
    List<Quote> quotes = quoteFinder.find(document, entities);
    List<Cue> cues = new ArrayList<>(cueFinder.find(document));
    cues.addAll(targetCues.find(document, entities));
    cues.sort(CueFinder.READING_ORDER);
    return AnnotatedArticle.of(
        document,
        entities,
        quotes,
        cues,
        scored(document, sentence -> vader.scoreTypeset(document.textOf(sentence)).compound()),
        scored(document, sentence -> newsSentiment.compound(document, sentence)));
  }

  private static List<Double> scored(Document document, ToDoubleFunction<Sentence> score) {
    return document.isEnglish()
        ? document.sentences().stream().mapToDouble(score).boxed().toList()
        : List.of();
  }
}
