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
  void frame_shares_sum_to_one_and_follow_the_words() {
    AnnotatedArticle courts =
        annotated("Judge voids wage law", "The court heard of wages. The plaintiff left.", "en");
    double sum = 0;
    for (Feature feature : Features.ALL) {
      if (feature instanceof FrameShare) {
        Feature.Ratio ratio = feature.measure(courts, Optional.empty());
        sum += ratio.numerator() / ratio.denominator();
      }
    }
    assertThat(sum).isCloseTo(1, within(1e-9));
    assertThat(new LegalityFrameShare().measure(courts, Optional.empty()).numerator())
        .isGreaterThan(new EconomicFrameShare().measure(courts, Optional.empty()).numerator());
    assertThat(new EconomicFrameShare().measure(courts, Optional.empty()).numerator()).isPositive();
    assertThat(new MoralityFrameShare().measure(courts, Optional.empty()).numerator()).isZero();
    AnnotatedArticle bare = annotated(null, "It rained all day.", "en");
    assertThat(new MoralityFrameShare().measure(bare, Optional.empty()).denominator()).isZero();
  }

  @Test
  void questions_of_a_generic_frame_are_answered_out_of_the_computable_ones() {
    AnnotatedArticle face = annotated(null, "Ann Lee, 62, sells boats.", "en");
    assertThat(new HumanInterestItemsShare().measure(face, Optional.empty()))
        .isEqualTo(new Feature.Ratio(1, 4));
    assertThat(new ConflictItemsShare().measure(face, Optional.empty()))
        .isEqualTo(new Feature.Ratio(0, 4));
    assertThat(new HumanInterestItemsShare().definition()).contains("4 of 5");
    assertThat(new ResponsibilityItemsShare().measure(face, Optional.empty()).denominator())
        .isEqualTo(5);
    assertThat(new GenericMoralityItemsShare().evidence()).hasSize(3);
    assertThat(new EconomicConsequencesItemsShare().evidence()).hasSize(3);
  }

  @Test
  void a_function_counts_sentences_in_the_voice_that_speaks_it() {
    AnnotatedArticle port =
        annotated(null, "The leak is a threat. \"It is a crisis,\" she said. It rained.", "en");
    var problems = new ProblemDefinitionSentenceShare();
    assertThat(problems.measure(port, Optional.empty())).isEqualTo(new Feature.Ratio(2, 3));
    assertThat(problems.measure(port, Optional.of(Voice.NARRATOR)))
        .isEqualTo(new Feature.Ratio(1, 3));
    assertThat(new RemedySentenceShare().measure(port, Optional.empty()))
        .isEqualTo(new Feature.Ratio(0, 3));
    assertThat(new FirstProblemDefinitionPosition().measure(port, Optional.empty()))
        .isEqualTo(new Feature.Ratio(14, port.document().text().length()));
    assertThat(new FirstRemedyPosition().measure(port, Optional.empty()))
        .isEqualTo(Feature.Ratio.UNDEFINED);
  }

  @Test
  void the_mayor_left_is_easy_and_has_the_points_of_the_formula() {
    AnnotatedArticle left = annotated("A title of no account", "The mayor left.", "en");
    assertThat(new FleschReadingEase().measure(left, Optional.empty()).numerator())
        .isCloseTo(206.835 - 1.015 * 3 - 84.6 * 4 / 3, within(1e-9));
    AnnotatedArticle longWords = annotated(null, "The council cancelled it.", "en");
    assertThat(new Lix().measure(longWords, Optional.empty()).numerator())
        .isCloseTo(54, within(1e-9));
    AnnotatedArticle empty = annotated("A title", "", "en");
    assertThat(new FleschReadingEase().measure(empty, Optional.empty()))
        .isEqualTo(Feature.Ratio.UNDEFINED);
    assertThat(new Lix().measure(empty, Optional.empty())).isEqualTo(Feature.Ratio.UNDEFINED);
    assertThat(new LeadWordCount().measure(empty, Optional.empty()))
        .isEqualTo(Feature.Ratio.UNDEFINED);
  }

  @Test
  void syllables_are_groups_of_vowels_without_a_silent_e() {
    assertThat(Syllables.of("plan")).isEqualTo(1);
    assertThat(Syllables.of("hope")).isEqualTo(1);
    assertThat(Syllables.of("table")).isEqualTo(2);
    assertThat(Syllables.of("walked")).isEqualTo(1);
    assertThat(Syllables.of("wanted")).isEqualTo(2);
    assertThat(Syllables.of("houses")).isEqualTo(2);
    assertThat(Syllables.of("senator")).isEqualTo(3);
    assertThat(Syllables.of("the")).isEqualTo(1);
    assertThat(Syllables.of("NBC")).isEqualTo(1);
    assertThat(Syllables.of("mayor")).isEqualTo(2);
    assertThat(Syllables.of("yes")).isEqualTo(1);
    assertThat(Syllables.of("try")).isEqualTo(1);
    assertThat(Syllables.of("2016")).isZero();
    assertThat(Syllables.of("мир")).isEqualTo(1);
  }

  @Test
  void paragraphs_and_lead_are_measured_below_the_headline() {
    AnnotatedArticle two = annotated("A title", "It rained. It snowed.\n\nAll left.", "en");
    assertThat(new LeadWordCount().measure(two, Optional.empty()).numerator()).isEqualTo(4);
    assertThat(new WordsPerParagraph().measure(two, Optional.empty()))
        .isEqualTo(new Feature.Ratio(6, 2));
  }

  @Test
  void diversity_does_not_fall_with_length() {
    String ten = "one two three four five six seven eight nine ten. ";
    AnnotatedArticle once = annotated(null, ten.repeat(10), "en");
    AnnotatedArticle twice = annotated(null, ten.repeat(20), "en");
    Feature.Ratio ratio = new MovingTypeTokenRatio().measure(once, Optional.empty());
    assertThat(ratio).isEqualTo(new Feature.Ratio(10, 100));
    Feature.Ratio longer = new MovingTypeTokenRatio().measure(twice, Optional.empty());
    assertThat(longer.numerator() / longer.denominator()).isCloseTo(.1, within(1e-9));
    assertThat(new MovingTypeTokenRatio().measure(ARTICLE, Optional.empty()))
        .isEqualTo(Feature.Ratio.UNDEFINED);
  }

  @Test
  void passives_without_agent_are_a_share_of_all_passives() {
    AnnotatedArticle passives =
        annotated(null, "Shots were fired. The bill was signed by the mayor.", "en");
    assertThat(new AgentlessPassiveShare().measure(passives, Optional.empty()))
        .isEqualTo(new Feature.Ratio(1, 2));
    assertThat(
            new AgentlessPassiveShare().measure(passives, Optional.of(Voice.NARRATOR)).numerator())
        .isEqualTo(1);
  }

  @Test
  void there_are_forty_features_and_more_each_with_its_own_name() {
    assertThat(Features.ALL).hasSizeGreaterThanOrEqualTo(40);
    assertThat(Features.ALL).extracting(Feature::name).doesNotHaveDuplicates();
    assertThat(Features.ALL)
        .extracting(Feature::name)
        .contains("economic_frame_share", "lix", "agentless_passive_share");
    assertThat(Features.ALL)
        .allMatch(f -> f.definition().endsWith(".") || f.definition().endsWith("?"));
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
