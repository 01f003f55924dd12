package org.parallax.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The steps of the annotator one by one, for the benchmark: each runs with what came before. */
public final class TextSteps {

  private final PartOfSpeechTagger tagger = new PerceptronTagger();
  private final Lemmatizer lemmatizer = new Lemmatizer();

  /** An article on its way through the steps. */
  public static final class Article {
    private final String text;
    private final List<Span> paragraphs;
    private Quotations quotations;
    private final List<List<Span>> tokens = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

    /**
     * An article before the first step.
     *
     * @param text paragraphs parted by blank lines
     */
    public Article(String text) {
      this.text = text;
      this.paragraphs = Annotator.paragraphs(text);
    }
  }

  /** The steps by name, in their order; each gives a number that depends on its whole work. */
  public Map<String, Function<Article, Integer>> steps() {
    Map<String, Function<Article, Integer>> steps = new LinkedHashMap<>();
    steps.put("quotations", this::quotations);
    steps.put("tokens", this::tokens);
    steps.put("sentences", this::sentences);
    steps.put("part of speech", this::tags);
    steps.put("lemmas", this::lemmas);
    steps.put("counted forms", this::normals);
    return steps;
  }

  private int quotations(Article article) {
    article.quotations = Quotations.in(article.text, article.paragraphs);
    return article.quotations.spans().size();
  }

  private int tokens(Article article) {
    int count = 0;
    for (Span paragraph : article.paragraphs) {
      article.tokens.add(Tokenizer.tokens(article.text, paragraph, article.quotations, true));
      count += article.tokens.get(article.tokens.size() - 1).size();
    }
    return count;
  }

  private int sentences(Article article) {
    for (int i = 0; i < article.tokens.size(); i++) {
      List<Span> tokens = article.tokens.get(i);
      for (Span range : SentenceSplitter.sentences(article.text, tokens, article.quotations)) {
        article.drafts.add(
            new Draft(
                article.text,
                Segment.BODY,
                i,
                tokens.subList(range.start(), range.end()),
                article.quotations));
      }
    }
    return article.drafts.size();
  }

  private int tags(Article article) {
    int names = 0;
    for (Draft draft : article.drafts) {
      draft.tags = tagger.tag(draft.straight);
      names += draft.tags[0].length();
    }
    return names;
  }

  private int lemmas(Article article) {
    int length = 0;
    for (Draft draft : article.drafts) {
      for (int i = 0; i < draft.words.length; i++) {
        if (Characters.isWord(draft.words[i])) {
          length += lemmatizer.lemma(draft.straight[i], draft.tags[i]).length();
        }
      }
    }
    return length;
  }

  private int normals(Article article) {
    int count = 0;
    for (Draft draft : article.drafts) {
      count += Normaliser.normals(draft.words).length;
    }
    return count;
  }
}
