package org.parallax.report;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.parallax.annotation.Quotes;
import org.parallax.quote.SpeakerKind;
import org.parallax.text.Voice;

/** Who speaks where in some articles: the rows of {@code quotes}, in reading order. */
final class Spoken {
  private static final String ANONYMOUS = "anonymous";

  /** A quotation: what a page needs of its row. */
  private record Quote(int start, int end, String voice, String speaker, String id, int sentence) {}

  private final Map<String, List<Quote>> byArticle = new HashMap<>();

  private Spoken() {}

  static Spoken of(ReadTables tables, Object[] articleIds) {
    var spoken = new Spoken();
    tables
        .of(Quotes.TABLE)
        .where(col("article_id").isin(articleIds))
        .orderBy("article_id", "char_start", "kind")
        .collectAsList()
        .forEach(
            row ->
                StoryMaterial.add(
                    spoken.byArticle, StoryMaterial.text(row, "article_id"), quote(row)));
    return spoken;
  }

  private static Quote quote(Row row) {
    String kind = StoryMaterial.text(row, "speaker_kind");
    String id = StoryMaterial.text(row, "speaker_id");
    boolean unknown = SpeakerKind.UNKNOWN.label().equals(kind);
    return new Quote(
        StoryMaterial.count(row, "char_start"),
        StoryMaterial.count(row, "char_end"),
        "direct".equals(StoryMaterial.text(row, "kind"))
            ? Voice.DIRECT_QUOTE.label()
            : Voice.INDIRECT_SPEECH.label(),
        speaker(row),
        unknown ? null : id == null ? ANONYMOUS : id,
        StoryMaterial.count(row, "sentence_index"));
  }

  /** {@code Ada Brenn, “warn”}; a source without a name in the words of the text. */
  private static String speaker(Row row) {
    String name = StoryMaterial.text(row, "speaker_name");
    String shown = name == null ? StoryMaterial.text(row, "speaker_text") : name;
    String verb = StoryMaterial.text(row, "verb");
    if (shown == null) {
      return null;
    }
    return shown.strip() + (verb == null ? "" : " (" + verb + ")");
  }

  /** Stretches of speech, each with the speaker of the quotation that covers most of it. */
  List<SpeechView> named(String articleId, List<SpeechView> speeches) {
    List<Quote> quotes = byArticle.getOrDefault(articleId, List.of());
    if (speeches.isEmpty()) {
      // Without the table of tokens the quotations themselves are the stretches.
      return quotes.stream()
          .map(q -> new SpeechView(q.start(), q.end(), q.voice(), q.speaker()))
          .toList();
    }
    var named = new ArrayList<SpeechView>();
    for (SpeechView speech : speeches) {
      String speaker = null;
      int most = 0;
      for (Quote quote : quotes) {
        int shared = Math.min(quote.end(), speech.end()) - Math.max(quote.start(), speech.start());
        if (shared > most && quote.voice().equals(speech.voice())) {
          most = shared;
          speaker = quote.speaker();
        }
      }
      named.add(new SpeechView(speech.start(), speech.end(), speech.voice(), speaker));
    }
    return named;
  }

  /** Where a source first speaks in an article. */
  Optional<Place> first(String articleId, String speakerId) {
    return byArticle.getOrDefault(articleId, List.of()).stream()
        .filter(quote -> speakerId.equals(quote.id()))
        .findFirst()
        .map(quote -> new Place(articleId, quote.sentence()));
  }
}
