package org.parallax;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tables of the sample corpus, cut down to what a person can read in a difference: without ids,
 * numbers with four decimals. A moved number here wants a line in {@code data/NUMBERS.md}.
 */
@ExtendWith(SparkTest.class)
class GoldenTest {

  /** Articles by the name that a person knows; a story by the first of its articles. */
  private static final String NAMED =
      """
      with named as (select *, case when source_file like '%/pages/%'
          then parse_filename(source_file) else source_record end as record from articles),
      told as (select m.*, n.record, n.title, min(n.record) over (partition by m.story_id) as story
          from story_articles m join named n using (article_id))
      """;

  private static void assertGolden(String name, String columns, String sql) {
    Golden.assertTable(
        name, List.of(columns.split(" ")), SampleRun.tables().lines(NAMED + sql, "\t"));
  }

  private static String rounded(String column) {
    return "printf('%.4f', " + column + ")";
  }

  @Test
  void articlesAreAsTheyWere() {
    assertGolden(
        "articles",
        "record outlet language published_at source words paragraphs sentences wire title"
            + " standfirst byline",
        """
        select record, outlet_id, language, strftime(published_at, '%Y-%m-%dT%H:%MZ'),
          published_at_source, n.word_count, max(s.paragraph_index) + 1, count(*), wire_agency,
          title, standfirst, byline
        from named n join sentences s using (article_id) group by all order by record\
        """);
  }

  @Test
  void removedBlocksAreAsTheyWere() {
    assertGolden(
        "removed_blocks",
        "record reason blocks",
        """
        select record, reason, count(*) from removed_blocks join named using (article_id)
        group by all order by all\
        """);
  }

  @Test
  void storiesAreAsTheyWere() {
    assertGolden(
        "stories",
        "story articles outlets independent first last title key_terms",
        """
        select distinct told.story, s.article_count, s.outlet_count, s.independent_source_count,
          strftime(s.first_published_at, '%Y-%m-%dT%H:%MZ'),
          strftime(s.last_published_at, '%Y-%m-%dT%H:%MZ'), s.title, s.key_terms
        from stories s join told using (story_id) order by all\
        """);
  }

  @Test
  void quotesAndTheirSpeakersAreAsTheyWere() {
    assertGolden(
        "quotes",
        "record sentence kind speaker speaker_kind speaker_id via verb class words",
        """
        select record, sentence_index, kind, speaker_text, speaker_kind, speaker_id, via_text,
          verb, verb_class, left(q.text, 60)
        from quotes q join named using (article_id) order by record, char_start\
        """);
  }

  @Test
  void labelsAreAsTheyWere() {
    assertGolden(
        "story_labels",
        "story entity outlet label voice count",
        """
        select distinct told.story, entity_id, l.outlet_id, label, voice, count
        from story_labels l join told using (story_id)
        where entity_kind in ('document', 'event') order by all\
        """);
  }

  @Test
  void speakersAndTheSilentAreAsTheyWere() {
    assertGolden(
        "story_speakers",
        "story speaker outlet kind direct indirect share first silent",
        """
        select distinct told.story, speaker_id, s.outlet_id, speaker_kind, direct_word_count,
          indirect_word_count, %s, %s, is_silent
        from story_speakers s join told using (story_id) order by all\
        """
            .formatted(rounded("voice_share"), rounded("first_position_share")));
  }

  @Test
  void statementsAreAsTheyWere() {
    assertGolden(
        "statement_coverage",
        "story statement outlet status grade certainty cue similarity",
        """
        select distinct told.story, left(s.text, 60), c.outlet_id, status, grade, certainty,
          certainty_cue, %s
        from statement_coverage c join statements s using (story_id, statement_id)
        join told using (story_id) where s.outlet_count > 1 order by all\
        """
            .formatted(rounded("c.similarity")));
  }

  @Test
  void membersOfStoriesAreAsTheyWere() {
    assertGolden(
        "story_articles",
        "story record outlet similarity nearest copies_of copy_share weight upstream shared_terms",
        """
        select t.story, t.record, t.outlet_id, %s, n.record, c.record, %s, %s, t.upstream_source,
          t.shared_terms
        from told t left join named n on n.article_id = t.nearest_article_id
        left join named c on c.article_id = t.copy_group_id and c.article_id <> t.article_id
        order by t.story, t.record\
        """
            .formatted(rounded("t.similarity"), rounded("t.copy_share"), rounded("t.weight")));
  }

  @Test
  void featuresOfThreeArticlesAreAsTheyWere() {
    assertGolden(
        "article_features",
        "record feature voice value numerator denominator",
        """
        select record, feature, voice, %s, %s, %s
        from article_features join named using (article_id)
        where record in ('courier-strike', 'ledger-strike', 'strike-whistle.txt')
        order by all\
        """
            .formatted(rounded("value"), rounded("numerator"), rounded("denominator")));
  }

  @Test
  void contrastsOfTheNursesStrikeAreAsTheyWere() {
    assertGolden(
        "story_features",
        "outlet feature value rest difference p q untestable",
        """
        select f.outlet_id, f.feature, %s, %s, %s, %s, %s, f.untestable_reason
        from story_features f where f.voice = 'all' and f.story_id = (select story_id from told
          where record = 'courier-strike')
        order by f.feature, f.outlet_id\
        """
            .formatted(
                rounded("f.value"),
                rounded("f.rest_value"),
                rounded("f.difference"),
                rounded("f.p_value"),
                rounded("f.q_value")));
  }

  @Test
  void topWordsOfTwoStoriesAreAsTheyWere() {
    assertGolden(
        "story_words",
        "story outlet term count total rest rest_total log_odds z significance own own_z place",
        """
        , ranked as (select *, row_number() over (partition by story_id, outlet_id
            order by z desc, term) as place from story_words)
        select distinct t.story, w.outlet_id, w.term, w.count, w.word_total, w.rest_count,
          w.rest_word_total, %s, %s, w.significance, w.own_voice_count, %s, w.place
        from ranked w join told t using (story_id)
        where w.place <= 10 and w.story_id in (select story_id from told
          where record in ('courier-strike', 'memo-ledger.txt'))
        order by t.story, w.outlet_id, w.place\
        """
            .formatted(rounded("w.log_odds"), rounded("w.z"), rounded("w.own_voice_z")));
  }

  @Test
  void cuesAreAsTheyWere() {
    assertGolden(
        "cues",
        "family outlet headline narrator direct_quote indirect_speech",
        """
        select family, outlet_id, count(*) filter (voice = 'headline'),
          count(*) filter (voice = 'narrator'), count(*) filter (voice = 'direct_quote'),
          count(*) filter (voice = 'indirect_speech')
        from cues join named using (article_id) group by all order by all\
        """);
  }
}
