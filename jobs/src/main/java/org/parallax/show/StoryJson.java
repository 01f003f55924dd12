package org.parallax.show;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.parallax.report.ArticleView;
import org.parallax.report.DifferenceView;
import org.parallax.report.LabelView;
import org.parallax.report.NamedThing;
import org.parallax.report.Place;
import org.parallax.report.Places;
import org.parallax.report.SpeakerView;
import org.parallax.report.StatementView;
import org.parallax.report.StoryView;
import org.parallax.report.TwinView;
import org.parallax.report.WordView;
import org.parallax.statement.Standing;

/**
 * A story, or the list of stories, as JSON for scripts.
 *
 * <p>Names are those of the tables' columns and stay as they are; new ones may be added. The list
 * is an array of {@code number, story_id, title, outlet_count, article_count, disagreement_count,
 * left_out_count, word_count, difference_count}. A story is an object with its columns of {@code
 * stories} and the arrays {@code articles, disagreements, quotes, speakers, labels, statements,
 * sentence_pairs, words}. Every element with a sentence has {@code sentence: {article_id,
 * sentence_index, text}}, null where there is none; its {@code text} is null where the article is
 * not among those read. Texts are as in the tables, not made harmless for a terminal, except that
 * JSON escapes control characters.
 */
final class StoryJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final StoryView story;
  private final Places places;

  private StoryJson(StoryView story) {
    this.story = story;
    this.places = new Places(story);
  }

  /** The list of stories. */
  static String of(List<ListedStory> stories) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (ListedStory listed : stories) {
      list.addObject()
          .put("number", listed.number())
          .put("story_id", listed.storyId())
          .put("title", listed.title())
          .put("outlet_count", listed.outletCount())
          .put("article_count", listed.articleCount())
          .put("disagreement_count", listed.disagreementCount())
          .put("left_out_count", listed.leftOutCount())
          .put("word_count", listed.wordCount())
          .put("difference_count", listed.differences());
    }
    return written(list);
  }

  /** One story. */
  static String of(StoryView story) {
    return written(new StoryJson(story).node());
  }

  private static String written(Object node) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON nodes can always be written", e);
    }
  }

  private ObjectNode node() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("story_id", story.storyId());
    node.put("title", story.title());
    node.put("first_published_at", moment(story.firstPublishedAt()));
    node.put("last_published_at", moment(story.lastPublishedAt()));
    node.put("article_count", story.articleCount());
    node.put("outlet_count", story.outletCount());
    node.put("independent_source_count", story.independentSourceCount());
    ArrayNode terms = node.putArray("key_terms");
    story.keyTerms().forEach(terms::add);
    articles(node.putArray("articles"));
    disagreements(node.putArray("disagreements"));
    quotes(node.putArray("quotes"));
    speakers(node.putArray("speakers"));
    labels(node.putArray("labels"));
    statements(node.putArray("statements"));
    pairs(node.putArray("sentence_pairs"));
    words(node.putArray("words"));
    return node;
  }

  private static String moment(Instant moment) {
    return moment == null ? null : moment.toString();
  }

  private void articles(ArrayNode array) {
    for (ArticleView article : story.articles()) {
      array
          .addObject()
          .put("article_id", article.articleId())
          .put("outlet_id", article.outletId())
          .put("outlet_name", article.outletName())
          .put("title", article.title())
          .put("url", article.url())
          .put("published_at", moment(article.publishedAt()))
          .put("word_count", article.wordCount())
          .put("weight", article.weight());
    }
  }

  private void disagreements(ArrayNode array) {
    for (DifferenceView row : story.contrast().differences()) {
      ObjectNode node = array.addObject();
      node.put("slot", row.slot()).put("topic", row.topic()).put("score", row.score());
      Standing standing = row.isDisagreement() ? Standing.DISAGREEMENT : Standing.SIDE_BY_SIDE;
      node.put("standing", standing.label());
      value(node.putObject("a"), row.first());
      value(node.putObject("b"), row.second());
    }
  }

  private void quotes(ArrayNode array) {
    for (DifferenceView row : story.contrast().quotes()) {
      ObjectNode node = array.addObject();
      node.put("speaker_name", row.topic()).put("variant", row.slot());
      value(node.putObject("a"), row.first());
      value(node.putObject("b"), row.second());
    }
  }

  private void value(ObjectNode node, DifferenceView.Value value) {
    node.put("outlet_id", value.outletId()).put("value", value.words());
    sentence(node, value.place());
  }

  private void speakers(ArrayNode array) {
    for (List<SpeakerView> cells : story.contrast().bySpeaker()) {
      SpeakerView any = cells.get(0);
      ObjectNode node = array.addObject();
      node.put("speaker_id", any.speakerId());
      node.put("speaker_name", any.name());
      node.put("speaker_kind", any.kind());
      ArrayNode outlets = node.putArray("outlets");
      for (SpeakerView cell : cells) {
        ObjectNode outlet = outlets.addObject();
        outlet.put("outlet_id", cell.outletId());
        outlet.put("direct_word_count", cell.directWords());
        outlet.put("indirect_word_count", cell.indirectWords());
        outlet.put("first_position_share", cell.firstPosition());
        outlet.put("is_silent", cell.silent());
        sentence(outlet, cell.first());
      }
    }
  }

  private void labels(ArrayNode array) {
    for (NamedThing thing : NamedThing.differing(story.contrast().labels())) {
      ObjectNode node = array.addObject();
      node.put("entity_id", thing.entityId());
      node.put("entity_name", thing.name());
      node.put("entity_kind", thing.kind());
      ArrayNode labels = node.putArray("labels");
      for (List<LabelView> rows : thing.labels().values()) {
        for (LabelView row : rows) {
          ObjectNode label = labels.addObject();
          label.put("outlet_id", row.outletId());
          label.put("label", row.label());
          label.put("voice", row.voice());
          label.put("count", row.count());
          label.put("is_bare_name", thing.isBare(row));
          label.put("label_stance", row.stance());
          label.put("stance_cue", row.stanceCue());
          label.put("withheld_title", row.withheldTitle());
          sentence(label, row.first());
        }
      }
    }
  }

  private void statements(ArrayNode array) {
    for (StatementView statement : story.contrast().statements()) {
      ObjectNode node = array.addObject();
      node.put("statement_id", statement.statementId());
      node.put("statement_kind", statement.kind());
      node.put("text", statement.text());
      node.put("outlet_count", statement.outletCount());
      node.put("independent_source_count", statement.independentSourceCount());
      node.put("is_left_out", statement.isLeftOut());
      sentence(node, statement.place());
      ArrayNode outlets = node.putArray("outlets");
      for (StatementView.Telling telling : statement.tellings()) {
        ObjectNode outlet = outlets.addObject();
        outlet.put("outlet_id", telling.outletId());
        outlet.put("status", telling.status());
        outlet.put("grade", telling.grade());
        outlet.put("similarity", telling.similarity());
        outlet.put("certainty", telling.certainty());
        outlet.put("certainty_cue", telling.cue());
        sentence(outlet, telling.closest());
      }
    }
  }

  private void pairs(ArrayNode array) {
    for (TwinView twin : story.contrast().twins()) {
      ObjectNode node = array.addObject();
      node.put("similarity", twin.similarity());
      sentence(node.putObject("a"), twin.first());
      sentence(node.putObject("b"), twin.second());
    }
  }

  private void words(ArrayNode array) {
    for (WordView word : story.words()) {
      ObjectNode node = array.addObject();
      node.put("outlet_id", word.outletId());
      node.put("term", word.term());
      node.put("count", word.count());
      node.put("word_total", word.wordTotal());
      node.put("rest_count", word.restCount());
      node.put("rest_word_total", word.restWordTotal());
      node.put("log_odds", word.logOdds());
      node.put("z", word.z());
      node.put("significance", word.significance());
      sentence(node, Occurrence.first(story, word).map(Occurrence::place).orElse(null));
    }
  }

  private void sentence(ObjectNode node, Place place) {
    if (place == null) {
      node.putNull("sentence");
      return;
    }
    node.putObject("sentence")
        .put("article_id", place.articleId())
        .put("sentence_index", place.sentence())
        .put("text", places.text(place).orElse(null));
  }
}
