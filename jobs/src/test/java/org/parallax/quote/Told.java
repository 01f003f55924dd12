package org.parallax.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.parallax.entity.Entities;
import org.parallax.entity.Entity;
import org.parallax.entity.EntityKind;
import org.parallax.entity.Gender;
import org.parallax.entity.Mention;
import org.parallax.text.Annotator;
import org.parallax.text.Document;
import org.parallax.text.Sentence;
import org.parallax.text.Speech;
import org.parallax.text.Voice;

/**
 * A small article with its cast: every place where one of the names stands is a mention, so that a
 * test of speakers hangs on no finder of names.
 */
final class Told {

  private record Name(String text, int entity, boolean isName, String label) {}

  private static final Annotator ANNOTATOR = new Annotator();
  private static final QuoteFinder FINDER = new QuoteFinder();

  private final List<Entity> entities = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private final String title;
  private final String body;

  private Told(String title, String body) {
    this.title = title;
    this.body = body;
  }

  static Told body(String... paragraphs) {
    return new Told(null, String.join("\n\n", paragraphs));
  }

  static Told article(String title, String... paragraphs) {
    return new Told(title, title + "\n\n" + String.join("\n\n", paragraphs));
  }

  Told man(String name, String... others) {
    return cast(EntityKind.PERSON, Gender.MALE, name, others);
  }

  Told woman(String name, String... others) {
    return cast(EntityKind.PERSON, Gender.FEMALE, name, others);
  }

  Told organisation(String name, String... others) {
    return cast(EntityKind.ORGANISATION, Gender.UNKNOWN, name, others);
  }

  /** A description of the last entity. */
  Told described(String words) {
    names.add(new Name(words, entities.size() - 1, false, words));
    return this;
  }

  /** A name of the last entity together with the title before it. */
  Told titled(String label, String name) {
    names.add(new Name(label + " " + name, entities.size() - 1, true, label));
    return this;
  }

  /** A document or organisation without a name. */
  Told unnamed(EntityKind kind, String noun, String... descriptions) {
    entities.add(new Entity(noun, kind, List.of(noun), Gender.UNKNOWN));
    for (String words : descriptions) {
      names.add(new Name(words, entities.size() - 1, false, words));
    }
    return this;
  }

  private Told cast(EntityKind kind, Gender gender, String name, String... others) {
    List<String> all = new ArrayList<>(List.of(name));
    all.addAll(List.of(others));
    entities.add(new Entity(name, kind, all, gender));
    all.forEach(text -> names.add(new Name(text, entities.size() - 1, true, null)));
    return this;
  }

  Document document() {
    return ANNOTATOR.annotate(body, title, null, "en");
  }

  List<Quote> quotes() {
    Document document = document();
    return FINDER.find(document, cast(document));
  }

  /** The direct quotations as {@code words = speaker}. */
  List<String> direct() {
    return told(Voice.DIRECT_QUOTE);
  }

  /** The reported statements as {@code words = speaker}. */
  List<String> indirect() {
    return told(Voice.INDIRECT_SPEECH);
  }

  private List<String> told(Voice voice) {
    return quotes().stream()
        .filter(quote -> quote.speech().voice() == voice)
        .map(quote -> words(quote.speech()) + " = " + text(quote.speaker()))
        .toList();
  }

  private String words(Speech speech) {
    return body.substring(speech.start(), speech.end());
  }

  static String text(Speaker speaker) {
    String kind = speaker.kind().name().substring(0, 3).toLowerCase(Locale.ROOT);
    return speaker.kind() == SpeakerKind.UNKNOWN ? "?" : speaker.text() + " (" + kind + ")";
  }

  private Entities cast(Document document) {
    List<Mention> mentions = new ArrayList<>();
    List<Name> longest = new ArrayList<>(names);
    longest.sort(Comparator.comparingInt((Name name) -> -name.text().length()));
    for (Name name : longest) {
      int at = body.indexOf(name.text());
      while (at >= 0) {
        keep(mentions, document, name, at);
        at = body.indexOf(name.text(), at + 1);
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::start));
    return new Entities(entities, mentions);
  }

  private static void keep(List<Mention> mentions, Document document, Name name, int at) {
    int end = at + name.text().length();
    boolean taken = mentions.stream().anyMatch(m -> m.start() < end && at < m.end());
    Sentence sentence = document.sentences().get(QuotedArticle.sentenceAt(document, at));
    Voice voice =
        sentence.tokens().stream()
            .filter(token -> token.start() <= at && at < token.end())
            .findFirst()
            .orElseThrow()
            .voice();
    if (!taken) {
      mentions.add(
          new Mention(
              sentence.index(),
              at,
              end,
              name.entity(),
              name.label(),
              name.isName() ? name.text() : null,
              voice));
    }
  }
}
