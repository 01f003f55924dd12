package org.parallax.quote;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.entity.Entities;
import org.parallax.entity.Entity;
import org.parallax.entity.EntityKind;
import org.parallax.entity.Mention;
import org.parallax.lexicon.LexiconFile;
import org.parallax.text.Voice;

/**
 * What a noun phrase that is no pronoun names as a source.
 *
 * <p>Worked example: {@code Acme spokesman Ben Roe} is the named person Ben Roe; {@code An Acme
 * spokesman} the organisation Acme in these words; {@code critics of Acme} are anonymous; {@code
 * Roe's reply} is Roe.
 */
final class Naming {

  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  private static final Set<String> MEDIA =
      LexiconFile.load("media_names").rows().stream()
          .map(row -> row.cell(1).toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  /** Offices and callings of which an article mostly has one holder. */
  static final Set<String> ONE_HOLDER =
      Set.of(
          "president",
          "governor",
          "mayor",
          "chancellor",
          "premier",
          "nominee",
          "candidate",
          "billionaire",
          "mogul",
          "pope",
          "king",
          "queen");

  /** Nouns by which news takes up a body that it has named. */
  private static final Set<String> GENERIC =
      Set.of(
          "company",
          "firm",
          "group",
          "organization",
          "organisation",
          "agency",
          "corporation",
          "giant",
          "newspaper",
          "magazine",
          "network",
          "broadcaster",
          "bank",
          "retailer",
          "startup",
          "start-up",
          "automaker",
          "carmaker",
          "manufacturer",
          "airline",
          "union",
          "team",
          "club",
          "charity",
          "nonprofit",
          "foundation",
          "institute",
          "outlet",
          "publication");

  private static final Map<String, String> TITLES =
      Map.of(
          "senator", "sen.",
          "congressman", "rep.",
          "congresswoman", "rep.",
          "representative", "rep.",
          "governor", "gov.",
          "general", "gen.",
          "doctor", "dr.",
          "professor", "prof.",
          "spokesman", "spokesperson",
          "spokeswoman", "spokesperson");

  private static final Set<String> REFLEXIVES =
      Set.of("himself", "herself", "itself", "themselves");

  private static final Set<String> MEDIA_NOUNS =
      Set.of(
          "newspaper",
          "magazine",
          "tabloid",
          "broadcaster",
          "network",
          "station",
          "website",
          "outlet",
          "paper");

  /** Things that end as words for people do. */
  private static final Set<String> LIFELESS =
      Set.of(
          "door",
          "floor",
          "error",
          "color",
          "colour",
          "factor",
          "sector",
          "motor",
          "mirror",
          "terror",
          "horror",
          "favor",
          "favour",
          "labor",
          "labour",
          "honor",
          "honour",
          "matter",
          "paper",
          "number",
          "letter",
          "order",
          "power",
          "water",
          "tower",
          "river",
          "border",
          "murder",
          "winter",
          "summer",
          "chapter",
          "theater",
          "shelter",
          "computer",
          "offer",
          "rumor",
          "rumour",
          "danger",
          "disaster",
          "plant",
          "grant",
          "warrant",
          "committee",
          "fee",
          "guarantee",
          "list",
          "twist",
          "layer",
          "trigger",
          "barrier",
          "career",
          "layoff",
          "issue",
          "measure",
          "price",
          "rate",
          "result",
          "thing",
          "year",
          "event",
          "action",
          "move",
          "step",
          "law",
          "rule",
          "change",
          "plan",
          "idea",
          "charge",
          "crime",
          "fear");

  private final Entities entities;
  private final SourceNouns nouns;
  private final boolean[] named;

  Naming(Entities entities, SourceNouns nouns) {
    this.entities = entities;
    this.nouns = nouns;
    this.named = new boolean[entities.all().size()];
    entities.mentions().forEach(mention -> named[mention.entity()] |= mention.isName());
  }

  /** The source that a phrase names, or null where it names none. */
  Speaker of(Phrase phrase, Speaker lastBody) {
    Phrase names = withoutReflexive(nameBehind(phrase));
    Line line = names.line();
    int head = names.head();
    boolean proper = line.hasTag(head, "PROPN");
    Mention mention = speakingMention(line, head);
    String kind =
        proper && mention != null && mention.isName() ? "" : nouns.classOf(names.headWord());
    boolean capital = Character.isUpperCase(line.tokens.get(head).text().charAt(0)) && head > 0;
    if ((proper || capital) && kind.isEmpty() && mention == null) {
      return byName(names);
    }
    if ("spokesperson".equals(kind) && !(mention != null && mention.isName())) {
      boolean definite = DEFINITE.contains(line.word(names.from()));
      Speaker known = definite && names.to() == names.from() + 2 ? described(names) : null;
      if (known != null) {
        return known;
      }
      return spokesperson(names, lastBody);
    }
    if ("utterance".equals(kind)) {
      Speaker owner = owner(names, lastBody);
      if (owner != null) {
        return owner;
      }
    }
    if ("occasion".equals(kind) || "time".equals(kind)) {
      return mention != null && mention.isName() ? byMention(names, mention) : null;
    }
    if (!line.isCapital(head)
        && isPlural(names)
        && "person".equals(nouns.classOf(names.headWord()))) {
      return words(names, SpeakerKind.ANONYMOUS, -1);
    }
    if (mention != null) {
      return byMention(names, mention);
    }
    return byNoun(names, kind, lastBody);
  }

  /** {@code a lawyer for Acme, Jane Roe, said}: the name behind a description. */
  private Phrase nameBehind(Phrase phrase) {
    Line line = phrase.line();
    if (line.hasTag(phrase.head(), "PROPN") || !line.isComma(phrase.to())) {
      return phrase;
    }
    int end = phrase.to() + 1;
    while (line.hasTag(end, "PROPN")) {
      end++;
    }
    Mention mention = end > phrase.to() + 1 ? mentionOver(line, end - 1) : null;
    boolean person =
        mention != null && mention.isName() && entities.of(mention).kind() == EntityKind.PERSON;
    boolean described =
        "person".equals(nouns.classOf(phrase.headWord()))
            || "spokesperson".equals(nouns.classOf(phrase.headWord()));
    return person && described && line.isComma(end)
        ? new Phrase(line, phrase.to() + 1, end, end - 1)
        : phrase;
  }

  /** {@code Roe herself} is Roe. */
  private static Phrase withoutReflexive(Phrase phrase) {
    boolean reflexive = REFLEXIVES.contains(phrase.headWord()) && phrase.head() > phrase.from();
    return reflexive
        ? new Phrase(phrase.line(), phrase.from(), phrase.head(), phrase.head() - 1)
        : phrase;
  }

  /** The mention over a token, unless it takes a word for a person for some happening. */
  private Mention speakingMention(Line line, int token) {
    Mention mention = mentionOver(line, token);
    boolean event =
        mention != null && !mention.isName() && entities.of(mention).kind() == EntityKind.EVENT;
    return event && "person".equals(nouns.classOf(line.word(token))) ? null : mention;
  }

  Mention mentionOver(Line line, int token) {
    int at = mentionsBefore(line.tokens.get(token).start() + 1) - 1;
    Mention before = at < 0 ? null : entities.mentions().get(at);
    if (before != null && before.end() > line.tokens.get(token).start()) {
      return before;
    }
    Mention next = at + 1 < entities.mentions().size() ? entities.mentions().get(at + 1) : null;
    return next != null && next.start() < line.tokens.get(token).end() ? next : null;
  }

  /** How many mentions begin before a character. */
  int mentionsBefore(int character) {
    int low = 0;
    int high = entities.mentions().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entities.mentions().get(middle).start() < character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Speaker byMention(Phrase phrase, Mention mention) {
    Entity entity = entities.of(mention);
    boolean name = named[mention.entity()];
    return switch (entity.kind()) {
      case PERSON ->
          name
              ? named(phrase, SpeakerKind.NAMED_PERSON, mention.entity())
              : words(phrase, SpeakerKind.ANONYMOUS, -1);
      case ORGANISATION, PLACE ->
          name
              ? named(phrase, SpeakerKind.ORGANISATION, mention.entity())
              : words(phrase, SpeakerKind.ORGANISATION, mention.entity());
      case DOCUMENT ->
          name
              ? named(phrase, SpeakerKind.DOCUMENT, mention.entity())
              : words(phrase, SpeakerKind.DOCUMENT, mention.entity());
      case OTHER -> name ? named(phrase, SpeakerKind.ORGANISATION, mention.entity()) : null;
      case EVENT -> null;
    };
  }

  private Speaker named(Phrase phrase, SpeakerKind kind, int entity) {
    return new Speaker(
        phrase.start(), phrase.end(), entities.all().get(entity).name(), kind, entity);
  }

  /** The entity of a mention as somebody who may have spoken; null for what never speaks. */
  Speaker of(Mention mention) {
    Entity entity = entities.of(mention);
    boolean silent =
        entity.kind() == EntityKind.EVENT
            || (entity.kind() == EntityKind.OTHER && !named[mention.entity()])
            || (entity.kind() == EntityKind.PERSON && !named[mention.entity()]);
    if (silent) {
      return null;
    }
    return new Speaker(
        mention.start(), mention.end(), entity.name(), kindOf(entity.kind()), mention.entity());
  }

  private static Speaker words(Phrase phrase, SpeakerKind kind, int entity) {
    int from = phrase.line().sentence.start();
    String text = phrase.line().text(phrase.start() - from, phrase.end() - from);
    return new Speaker(phrase.start(), phrase.end(), text, kind, entity);
  }

  /** A name that is no mention of its own: of a known entity, else a person. */
  private Speaker byName(Phrase phrase) {
    Line line = phrase.line();
    String word = line.tokens.get(phrase.head()).text();
    for (int i = 0; i < entities.all().size(); i++) {
      for (String name : entities.all().get(i).names()) {
        if (name.equals(word) || name.endsWith(" " + word)) {
          return named(phrase, kindOf(entities.all().get(i).kind()), i);
        }
      }
    }
    int from = phrase.head();
    while (from > phrase.from() && line.hasTag(from - 1, "PROPN")) {
      from--;
    }
    Phrase name = new Phrase(line, from, phrase.head() + 1, phrase.head());
    boolean plural = isPlural(phrase);
    return words(name, plural ? SpeakerKind.ANONYMOUS : SpeakerKind.NAMED_PERSON, -1);
  }

  private static SpeakerKind kindOf(EntityKind kind) {
    return switch (kind) {
      case PERSON -> SpeakerKind.NAMED_PERSON;
      case DOCUMENT -> SpeakerKind.DOCUMENT;
      default -> SpeakerKind.ORGANISATION;
    };
  }

  private static boolean isPlural(Phrase phrase) {
    String word = phrase.headWord();
    String lemma = phrase.line().lemma(phrase.head());
    return (word.endsWith("s") && !word.endsWith("ss"))
        || word.endsWith("men")
        || "people".equals(word)
        || !word.equals(lemma);
  }

  /** {@code An Acme spokesman}: the words, for the body in them or the last that spoke. */
  private Speaker spokesperson(Phrase phrase, Speaker lastBody) {
    for (Mention mention : entities.mentions()) {
      if (mention.start() >= phrase.end()) {
        break;
      }
      boolean inside = mention.end() > phrase.start() && mention.start() >= phrase.start();
      if (inside && entities.of(mention).kind() != EntityKind.EVENT && named[mention.entity()]) {
        return words(phrase, SpeakerKind.ORGANISATION, mention.entity());
      }
    }
    int body = lastBody == null ? -1 : lastBody.entity();
    return words(phrase, SpeakerKind.ORGANISATION, body);
  }

  /** {@code Roe's reply}, {@code the firm's statement}: whose it is. */
  private Speaker owner(Phrase phrase, Speaker lastBody) {
    Line line = phrase.line();
    for (int i = phrase.head(); i > phrase.from(); i--) {
      if ("'s".equals(line.word(i)) || "'".equals(line.word(i))) {
        return of(new Phrase(line, phrase.from(), i, i - 1), lastBody);
      }
    }
    return null;
  }

  private Speaker byNoun(Phrase phrase, String kind, Speaker lastBody) {
    boolean definite = DEFINITE.contains(phrase.line().word(phrase.from()));
    Speaker described = "person".equals(kind) && definite ? described(phrase) : null;
    if (described != null) {
      return described;
    }
    return switch (kind) {
      case "person" -> words(phrase, SpeakerKind.ANONYMOUS, -1);
      case "organisation" ->
          definite
                  && GENERIC.contains(phrase.headWord())
                  && phrase.to() == phrase.from() + 2
                  && lastBody != null
                  && lastBody.entity() >= 0
              ? named(phrase, SpeakerKind.ORGANISATION, lastBody.entity())
              : words(phrase, SpeakerKind.ORGANISATION, -1);
      case "document", "utterance" -> words(phrase, SpeakerKind.DOCUMENT, -1);
      default -> unlisted(phrase);
    };
  }

  /** {@code the senator}: the last person with this title or description, or null. */
  private Speaker described(Phrase phrase) {
    String head = phrase.headWord();
    String title = TITLES.getOrDefault(head, head);
    Speaker last = null;
    int most = 0;
    for (Mention mention : entities.mentions()) {
      if (mention.start() >= phrase.start()) {
        break;
      }
      boolean person = entities.of(mention).kind() == EntityKind.PERSON && named[mention.entity()];
      if (person && mention.label() != null && fits(mention.label(), head, title)) {
        int mentioned = mentioned(mention.entity());
        if (mentioned >= most || !ONE_HOLDER.contains(head)) {
          most = mentioned;
          last = named(phrase, SpeakerKind.NAMED_PERSON, mention.entity());
        }
      }
    }
    return last;
  }

  /** A label with the title; not one of another country ({@code Norwegian president}). */
  private static boolean fits(String label, String head, String title) {
    String padded = " " + label.toLowerCase(Locale.ROOT).replace('-', ' ') + " ";
    boolean same = padded.contains(" " + head + " ") || padded.contains(" " + title + " ");
    boolean foreign = Character.isUpperCase(label.charAt(0)) && label.contains(" " + head);
    return same && !foreign;
  }

  private int mentioned(int entity) {
    int count = 0;
    for (Mention mention : entities.mentions()) {
      count += mention.entity() == entity && mention.voice() != Voice.DIRECT_QUOTE ? 1 : 0;
    }
    return count;
  }

  /** The person of whom the article speaks most, as the holder of an office without a name. */
  Speaker mostMentioned(Phrase phrase) {
    int best = -1;
    int most = 1;
    for (int i = 0; i < entities.all().size(); i++) {
      boolean person = entities.all().get(i).kind() == EntityKind.PERSON && named[i];
      int count = person ? mentioned(i) : 0;
      if (count > most) {
        most = count;
        best = i;
      }
    }
    return best < 0 ? null : named(phrase, SpeakerKind.NAMED_PERSON, best);
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static Speaker unlisted(Phrase phrase) {
    Line line = phrase.line();
    String word = phrase.headWord();
    boolean person =
        (word.matches(".*(er|or|ist|ian|man|woman|ee|ant)s?") && !LIFELESS.contains(singular(word)))
            || (isPlural(phrase) && !LIFELESS.contains(singular(word)))
            || line.hasTag(phrase.head(), "NUM")
            || line.hasTag(phrase.head(), "ADJ");
    return words(phrase, person ? SpeakerKind.ANONYMOUS : SpeakerKind.DOCUMENT, -1);
  }

  /** Something without a name that is no text, utterance, body or person by its noun. */
  boolean isThing(Speaker speaker, Phrase phrase) {
    return speaker.kind() == SpeakerKind.DOCUMENT
        && speaker.entity() < 0
        && nouns.classOf(phrase.headWord()).isEmpty();
  }

  /** A newspaper or broadcaster, which mostly passes on what others say. */
  boolean isMedia(Speaker speaker, Phrase phrase) {
    String text = speaker.text().toLowerCase(Locale.ROOT);
    String bare = text.startsWith("the ") ? text.substring(4) : text;
    return speaker.kind() == SpeakerKind.ORGANISATION
        && (MEDIA.contains(text)
            || MEDIA.contains(bare)
            || MEDIA_NOUNS.contains(phrase.headWord()));
  }
}
