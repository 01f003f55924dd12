package org.parallax.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.annotation.ArticleAnnotator;
import org.parallax.text.Voice;

class FeaturesTest {
  private static final String TITLE = "Mayor denies 'secret' deal over 40 homes";
  private static final String BODY =
      "The mayor said the plan could fail. \"We never hid it,\" she told reporters."
          + " Critics claimed that it was illegal.";

  private static final AnnotatedArticle ARTICLE = annotated(TITLE, BODY, "en");

  private static AnnotatedArticle annotated(String title, String body, String language) {
    String text = title == null ? body : title + "\n\n" + body;
    return new ArticleAnnotator().annotate(text, title, null, language);
  }

  private static Feature.Ratio ratio(Feature feature, Voice voice) {
    return feature.measure(ARTICLE, Optional.ofNullable(voice));
  }

  @Test
  void words_of_all_voices_add_up_to_the_length_of_the_article() {
    double sum = 0;
    for (Voice voice : Voice.values()) {
      sum += ratio(new WordCount(), voice).numerator();
    }
    assertThat(sum).isEqualTo(ratio(new WordCount(), null).numerator()).isEqualTo(27);
    assertThat(ratio(new WordCount(), Voice.DIRECT_QUOTE).numerator()).isEqualTo(5);
    assertThat(ratio(new WordCount(), Voice.HEADLINE).numerator()).isEqualTo(6);
  }

  @Test
  void quoted_words_are_a_share_of_all_words() {
    assertThat(ratio(new QuotedWordShare(), null)).isEqualTo(new Feature.Ratio(5, 27));
  }

  @Test
  void a_hedge_counts_in_the_voice_that_speaks_it() {
    var hedges = new HedgesPer1000Words();
    assertThat(ratio(hedges, null).numerator()).isEqualTo(1);
    assertThat(ratio(hedges, Voice.INDIRECT_SPEECH).numerator()).isEqualTo(1);
    assertThat(ratio(hedges, Voice.NARRATOR).numerator()).isZero();
    assertThat(hedges.scale()).isEqualTo(1000);
  }

  @Test
  void reporting_verbs_are_shared_out_among_their_classes() {
    double all = ratio(new ReportingVerbsPer1000Words(), null).numerator();
    double shared = 0;
    for (Feature feature : Features.ALL) {
      if (feature instanceof VerbClassShare) {
        Feature.Ratio ratio = ratio(feature, null);
        assertThat(ratio.denominator()).isEqualTo(all);
        shared += ratio.numerator();
      }
    }
    assertThat(all).isEqualTo(4);
    assertThat(shared).isEqualTo(all);
    assertThat(ratio(new DenialVerbShare(), Voice.HEADLINE)).isEqualTo(new Feature.Ratio(1, 1));
    assertThat(ratio(new DistancingVerbShare(), Voice.NARRATOR).numerator()).isEqualTo(1);
  }

  @Test
  void positions_are_shares_of_the_text() {
    int length = ARTICLE.document().text().length();
    assertThat(ratio(new FirstDenialPosition(), null))
        .isEqualTo(new Feature.Ratio(TITLE.indexOf("denies"), length));
    assertThat(ratio(new FirstQuotePosition(), null))
        .isEqualTo(new Feature.Ratio(TITLE.indexOf("secret"), length));
  }

  @Test
  void headline_features_speak_of_the_headline_only() {
    assertThat(ratio(new HeadlineWordCount(), null).numerator()).isEqualTo(7);
    assertThat(ratio(new HeadlineHasNumber(), null).numerator()).isEqualTo(1);
    assertThat(ratio(new HeadlineHasQuotation(), null).numerator()).isEqualTo(1);
    assertThat(ratio(new HeadlineIsQuestion(), null).numerator()).isZero();
  }

  @Test
  void nothing_is_undefined_where_there_is_something_and_nothing_is_zero_where_there_is_nothing() {
    AnnotatedArticle bare = annotated(null, "It rained all day.", "en");
    assertThat(new HeadlineWordCount().measure(bare, Optional.empty()))
        .isEqualTo(Feature.Ratio.UNDEFINED);
    assertThat(new FirstQuotePosition().measure(bare, Optional.empty()).denominator()).isZero();
    assertThat(new NeutralVerbShare().measure(bare, Optional.empty()).denominator()).isZero();
    assertThat(new HedgesPer1000Words().measure(bare, Optional.empty()))
        .isEqualTo(new Feature.Ratio(0, 4));
  }

  @Test
  void sentiment_is_the_mean_over_the_sentences_of_a_voice() {
    AnnotatedArticle mixed = annotated(null, "The show was great. The end was horrible.", "en");
    Feature.Ratio all = new SentenceSentiment().measure(mixed, Optional.empty());
    assertThat(all.denominator()).isEqualTo(2);
    assertThat(all.numerator())
        .isCloseTo(mixed.sentiment().get(0) + mixed.sentiment().get(1), within(1e-12));
    assertThat(
            new SentenceSentiment().measure(mixed, Optional.of(Voice.DIRECT_QUOTE)).denominator())
        .isZero();
  }

  @Test
  void english_measures_are_null_in_another_language_and_lengths_are_not() {
    AnnotatedArticle german = annotated(null, "Es regnete den ganzen Tag.", "de");
    var rows = ArticleFeatures.elements(german);
    assertThat(rows)
        .filteredOn(row -> row.getString(0).equals("hedges_per_1000_words"))
        .allMatch(row -> row.isNullAt(2) && row.isNullAt(3) && row.isNullAt(4));
    assertThat(rows)
        .filteredOn(row -> row.getString(0).equals("word_count") && row.getString(1).equals("all"))
        .singleElement()
        .matches(row -> row.getDouble(2) == 5);
  }
}
