package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.story.ArticleBlock.Candidate;

class ArticleBlockTest {
  private static final Instant DAY = Instant.parse("2026-03-03T00:00:00Z");

  private static KeyedArticle article(String id, Instant date, TermVector vector) {
    int[] keys = new int[vector.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = vector.terms()[i].hashCode();
    }
    return new KeyedArticle(id, date, keys, vector.weights());
  }

  private static TermVector vector(String... terms) {
    var weights = new TreeMap<String, Double>();
    for (String term : terms) {
      weights.merge(term, 1.0, Double::sum);
    }
    return TermVector.of(weights);
  }

  @Test
  void candidates_are_those_that_the_vectors_themselves_give() {
    var random = new Random(9);
    List<TermVector> vectors = new ArrayList<>();
    List<KeyedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String[] terms = new String[8];
      for (int t = 0; t < terms.length; t++) {
        terms[t] = "w" + random.nextInt(70);
      }
      vectors.add(vector(terms));
      Instant date = i % 7 == 0 ? null : DAY.plusSeconds(random.nextInt(400_000));
      articles.add(article("a_%02d".formatted(i), date, vectors.get(i)));
    }
    var block = new ArticleBlock(articles.subList(0, 30), Integer.MAX_VALUE, 0.1, 99);
    for (int i = 0; i < 60; i++) {
      List<Candidate> found =
          i < 30 ? block.candidatesWithin(i) : block.candidatesOf(articles.get(i));
      List<Candidate> expected = new ArrayList<>();
      for (int j = 0; j < Math.min(i, 30); j++) {
        double score =
            PairScore.of(
                vectors.get(i).dot(vectors.get(j)),
                articles.get(i).publishedAt(),
                articles.get(j).publishedAt());
        if (score >= 0.1) {
          expected.add(
              new Candidate(articles.get(j).articleId(), articles.get(i).articleId(), score));
        }
      }
      assertThat(found).isEqualTo(expected);
    }
  }

  @Test
  void the_strongest_stay_where_an_article_has_too_many() {
    List<KeyedArticle> articles =
        List.of(
            article("a_1", DAY, vector("storm", "coast")),
            article("a_2", DAY, vector("coast", "sea", "wind")),
            article("a_3", DAY, vector("storm", "coast")));
    var block = new ArticleBlock(articles, 99, 0.03, 2);
    assertThat(block.candidatesOf(article("a_0", DAY, vector("storm", "coast"))))
        .extracting(Candidate::second)
        .containsExactly("a_1", "a_3");
    assertThat(block.candidatesWithin(2).get(0).score()).isCloseTo(1, within(1e-12));
  }

  @Test
  void a_word_that_too_many_hold_brings_nobody_together() {
    List<KeyedArticle> articles =
        List.of(
            article("a_1", DAY, vector("storm")), article("a_2", DAY, vector("storm", "coast")));
    var block = new ArticleBlock(articles, 1, 0.03, 9);
    assertThat(block.candidatesOf(article("a_3", DAY, vector("storm")))).isEmpty();
    assertThat(block.candidatesOf(article("a_3", DAY, vector("coast")))).hasSize(1);
  }
}
