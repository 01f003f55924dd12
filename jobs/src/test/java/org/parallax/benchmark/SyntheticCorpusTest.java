package org.parallax.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.benchmark.SyntheticCorpus.SyntheticArticle;

class SyntheticCorpusTest {

  private static List<SyntheticArticle> articles(SyntheticCorpus corpus) {
    return IntStream.range(0, corpus.stories())
        .boxed()
        .flatMap(story -> corpus.story(story).stream())
        .toList();
  }

  @Test
  void aCorpusHasTheArticlesThatWereAskedForAndIsTheSameForTheSameSeed() {
    List<SyntheticArticle> all = articles(new SyntheticCorpus(3_000, 300, 7));
    assertThat(all).hasSize(3_000).isEqualTo(articles(new SyntheticCorpus(3_000, 300, 7)));
    assertThat(all.stream().map(SyntheticArticle::articleId)).doesNotHaveDuplicates();
    assertThat(articles(new SyntheticCorpus(3_000, 300, 8))).isNotEqualTo(all);
  }

  @Test
  void storiesHaveOneToTwoHundredArticlesAndOneAsManyAsAskedFor() {
    var corpus = new SyntheticCorpus(3_000, 300, 7);
    assertThat(corpus.story(0)).hasSize(300);
    assertThat(IntStream.range(1, corpus.stories()).map(story -> corpus.story(story).size()))
        .allMatch(size -> size >= 1 && size <= 200)
        .contains(1, 2);
  }

  @Test
  void oneInTwentyFiveHasNoDateAndAFewShareMostOfTheirSentences() {
    List<SyntheticArticle> all = articles(new SyntheticCorpus(3_000, 300, 7));
    double undated = (double) all.stream().filter(article -> article.second() == null).count();
    assertThat(undated / all.size()).isCloseTo(0.04, within(0.015));
    Set<String> sentences = new HashSet<>();
    double copies = 0;
    for (SyntheticArticle article : all) {
      List<String> own = List.of(article.text().split("\\. "));
      copies += own.stream().filter(sentences::contains).count() > own.size() / 2 ? 1 : 0;
      sentences.addAll(own);
    }
    assertThat(copies / all.size()).isBetween(0.04, 0.1);
  }
}
