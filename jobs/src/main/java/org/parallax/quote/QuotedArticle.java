package org.parallax.quote;

import java.util.ArrayList;
import java.util.List;
import org.parallax.entity.Entities;
import org.parallax.entity.EntityKind;
import org.parallax.entity.Mention;
import org.parallax.text.CueKind;
import org.parallax.text.Document;
import org.parallax.text.Segment;
import org.parallax.text.Sentence;
import org.parallax.text.Speech;
import org.parallax.text.Voice;

/** The walk through one article, in reading order, that gives each speech its speaker. */
final class QuotedArticle {

  private static final int FLOATING_REACH = 5;

  /** A source as the sentence names it and as it is understood. */
  private record Source(Attribution attribution, Speaker speaker) {}

  private final Document document;
  private final Attributions attributions;
  private final VerbLexicon verbs;
  private final Resolution resolution;
  private final List<Line> lines = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Boolean> floats = new ArrayList<>();

  QuotedArticle(
      Document document,
      Entities entities,
      Attributions attributions,
      VerbLexicon verbs,
      SourceNouns nouns) {
    this.document = document;
    this.attributions = attributions;
    this.verbs = verbs;
    this.resolution = new Resolution(entities, nouns);
    document.sentences().forEach(sentence -> lines.add(new Line(document.text(), sentence)));
    for (Mention mention : entities.mentions()) {
      if (mention.isName()) {
        EntityKind kind = entities.of(mention).kind();
        boolean canSpeak = kind == EntityKind.PERSON || kind == EntityKind.ORGANISATION;
        lines.get(mention.sentenceIndex()).name(mention.start(), mention.end(), canSpeak);
      }
    }
  }

  static int sentenceAt(Document document, int character) {
    List<Sentence> sentences = document.sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).start() <= character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - 1);
  }

  List<Quote> quotes() {
    for (Speech speech : document.speeches()) {
      int first = sentenceAt(document, speech.start());
      int last = sentenceAt(document, speech.end() - 1);
      readUntil(first);
      Quote quote = quote(speech, lines.get(first), lines.get(last));
      quotes.add(quote);
      if (speech.cue() != CueKind.NOUN) {
        resolution.spoke(last, quote.speaker());
      }
    }
    backwards();
    repeats();
    return List.copyOf(quotes);
  }

  /** Notes the subjects of the sentences before, which pronouns may mean. */
  private void readUntil(int sentence) {
    while (resolution.read() <= sentence) {
      Line line = lines.get(resolution.read());
      Phrase subject = attributions.mainSubject(line);
      resolution.subject(subject == null ? null : resolution.of(subject));
    }
  }

  private Quote quote(Speech speech, Line first, Line last) {
    boolean title = speech.voice() == Voice.DIRECT_QUOTE && Titles.isTitle(speech, first);
    List<Attribution> found = title ? List.of() : attributions.of(speech, first, last, after(last));
    List<Source> sources = sources(found);
    boolean floating = false;
    if (!title && sources.isEmpty() && speech.voice() == Voice.DIRECT_QUOTE) {
      sources = around(speech, first);
    }
    Speaker speaker = Speaker.UNKNOWN;
    Speaker via = null;
    Attribution told = null;
    if (title) {
      speaker = Speaker.UNKNOWN;
    } else if (sources.isEmpty()) {
      // Where the sentence names somebody whom nothing resolves, nobody else may take his place.
      boolean silent = speech.voice() == Voice.DIRECT_QUOTE && found.isEmpty();
      Speaker before = silent ? floating(speech, first, last) : null;
      floating = true;
      speaker = before == null ? Speaker.UNKNOWN : before;
    } else {
      Source nearest = nearest(sources);
      told = nearest.attribution();
      speaker = nearest.speaker();
      via = via(nearest, sources);
    }
    floats.add(floating);
    VerbLexicon.Sense sense = sense(told, speech);
    return new Quote(first.sentence.index(), speech, speaker, via, sense.verb(), sense.verbClass());
  }

  /** The next sentence of the same paragraph, or null. */
  private Line after(Line line) {
    int next = line.sentence.index() + 1;
    boolean here =
        next < lines.size()
            && lines.get(next).sentence.paragraphIndex() == line.sentence.paragraphIndex();
    return here ? lines.get(next) : null;
  }

  private VerbLexicon.Sense sense(Attribution told, Speech speech) {
    if (told != null && told.verb() >= 0) {
      return verbs.senseOf(told.line(), told.verb(), speech);
    }
    if (speech.verbStart() >= 0) {
      Line line = lines.get(sentenceAt(document, speech.verbStart()));
      int verb = line.tokenAt(speech.verbStart());
      if (line.isInside(verb)) {
        return verbs.senseOf(line, verb, speech);
      }
    }
    return new VerbLexicon.Sense(null, null);
  }

  private List<Source> sources(List<Attribution> found) {
    List<Source> sources = new ArrayList<>();
    for (Attribution attribution : found) {
      Speaker speaker = resolution.of(attribution.source());
      if (speaker != null) {
        sources.add(new Source(attribution, speaker));
      }
    }
    return sources;
  }

  /** The reported statement in which a quoted piece stands. */
  private List<Source> around(Speech quotation, Line line) {
    for (Speech speech : document.speeches()) {
      boolean here =
          speech.voice() == Voice.INDIRECT_SPEECH
              && speech.verbStart() >= 0
              && speech.start() >= line.sentence.start()
              && speech.start() < line.sentence.end();
      if (here && speech.start() - 3 <= quotation.end() && quotation.start() <= speech.end() + 3) {
        int verb = line.tokenAt(speech.verbStart());
        return line.isInside(verb)
            ? sources(attributions.known(attributions.byVerb(line, verb)))
            : List.of();
      }
    }
    return List.of();
  }

  /** Of a newspaper and the source that it names, the source. */
  private Source nearest(List<Source> sources) {
    Source first = sources.get(0);
    if (resolution.isThing(first.speaker(), first.attribution().source())) {
      // "Roe argued that the charge was "a farce"": charges argue nothing.
      for (Source other : sources) {
        if (!resolution.isThing(other.speaker(), other.attribution().source())) {
          return other;
        }
      }
    }
    if (sources.size() > 1 && passesOn(first)) {
      for (Source other : sources) {
        boolean cited = isAccordingTo(other) && !isAccordingTo(first);
        if (cited && !resolution.isMedia(other.speaker(), other.attribution().source())) {
          return other;
        }
      }
    }
    return first;
  }

  /** A newspaper, or whoever "reported" what another source is named for. */
  private boolean passesOn(Source source) {
    Attribution told = source.attribution();
    boolean reports = told.verb() >= 0 && "report".equals(told.line().lemma(told.verb()));
    return reports || resolution.isMedia(source.speaker(), told.source());
  }

  private static boolean isAccordingTo(Source source) {
    Attribution told = source.attribution();
    return told.verb() >= 0 && "according".equals(told.line().word(told.verb()));
  }

  private Speaker via(Source nearest, List<Source> sources) {
    for (Source other : sources) {
      if (!Resolution.isSame(other.speaker(), nearest.speaker())) {
        return other.speaker();
      }
    }
    Attribution told = nearest.attribution();
    if (told.verb() < 0) {
      return null;
    }
    int verb = told.line().tokens.get(told.verb()).start();
    for (int i = quotes.size() - 1; i >= 0; i--) {
      Quote outer = quotes.get(i);
      boolean around = outer.speech().start() <= verb && verb < outer.speech().end();
      if (around
          && outer.speaker().kind() != SpeakerKind.UNKNOWN
          && !Resolution.isSame(outer.speaker(), nearest.speaker())) {
        return outer.speaker();
      }
    }
    return null;
  }

  /** A quotation without a source of its own in its sentence. */
  private Speaker floating(Speech speech, Line first, Line last) {
    int sentence = first.sentence.index();
    if (first.sentence.segment() == Segment.HEADLINE) {
      return isTerm(speech) ? null : subjectOf(first);
    }
    boolean alone = first.isFullyQuoted() && last.isFullyQuoted();
    Line before = sentence > 0 ? lines.get(sentence - 1) : null;
    if (alone || first.opensQuoted()) {
      if (before != null && before.word(before.size() - 1).equals(":")) {
        return resolution.subjectOf(sentence - 1);
      }
      Quote previous = lastSpoken();
      boolean close =
          previous != null
              && previous.speaker().kind() != SpeakerKind.UNKNOWN
              && sentence - sentenceAt(document, previous.speech().end() - 1) <= FLOATING_REACH;
      int gap = close ? sentence - sentenceAt(document, previous.speech().end() - 1) : 0;
      Speaker subject = resolution.subjectOf(sentence - 1);
      boolean newSubject = gap > 1 && subject != null && subject.kind() == SpeakerKind.NAMED_PERSON;
      if (close && !newSubject) {
        return previous.speaker();
      }
      return subject != null && subject.kind() == SpeakerKind.NAMED_PERSON ? subject : null;
    }
    return null;
  }

  private Quote lastSpoken() {
    for (int i = quotes.size() - 1; i >= 0; i--) {
      Quote quote = quotes.get(i);
      if (quote.speaker().kind() == SpeakerKind.UNKNOWN || quote.speech().cue() == CueKind.NOUN) {
        continue;
      }
      if (quote.speech().voice() == Voice.DIRECT_QUOTE) {
        return quote;
      }
      // A quotation goes on with the quotation of the same sentence before it.
      Quote direct = i > 0 ? quotes.get(i - 1) : quote;
      boolean same =
          direct.speech().voice() == Voice.DIRECT_QUOTE
              && direct.speaker().kind() != SpeakerKind.UNKNOWN
              && sentenceAt(document, direct.speech().end() - 1) == quote.sentenceIndex();
      return same ? direct : quote;
    }
    return null;
  }

  private Speaker subjectOf(Line line) {
    Phrase subject = attributions.mainSubject(line);
    return subject == null ? null : resolution.of(subject);
  }

  /** A quotation left open at the end of its paragraph has the speaker that the next one names. */
  private void backwards() {
    for (int i = quotes.size() - 2; i >= 0; i--) {
      Quote quote = quotes.get(i);
      Quote next = quotes.get(i + 1);
      boolean direct =
          quote.speech().voice() == Voice.DIRECT_QUOTE
              && next.speech().voice() == Voice.DIRECT_QUOTE;
      if (floats.get(i)
          && direct
          && !floats.get(i + 1)
          && isOpen(quote.speech())
          && next.speech().start() - quote.speech().end() < 5) {
        quotes.set(i, with(quote, next.speaker(), next.via()));
      }
    }
  }

  private boolean isOpen(Speech speech) {
    return speech.end() >= document.text().length()
        || Character.isWhitespace(document.text().charAt(speech.end()));
  }

  private static Quote with(Quote quote, Speaker speaker, Speaker via) {
    return new Quote(
        quote.sentenceIndex(), quote.speech(), speaker, via, quote.verb(), quote.verbClass());
  }

  /** Headline and standfirst quote what the body quotes: the body knows whose words they are. */
  private void repeats() {
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      Segment segment = document.sentences().get(quote.sentenceIndex()).segment();
      if (segment == Segment.BODY
          || quote.speech().voice() != Voice.DIRECT_QUOTE
          || !floats.get(i)) {
        continue;
      }
      String words = bare(quote.speech());
      for (Quote other : quotes) {
        boolean body = document.sentences().get(other.sentenceIndex()).segment() == Segment.BODY;
        if (body
            && other.speaker().kind() != SpeakerKind.UNKNOWN
            && other.speech().voice() == Voice.DIRECT_QUOTE
            && repeats(quote, words, bare(other.speech()))) {
          quotes.set(i, with(quote, other.speaker(), other.via()));
          break;
        }
      }
    }
  }

  /**
   * The same words, or a part of them that is no term before a noun ({@code 'grey list' rules}).
   */
  private boolean repeats(Quote quote, String words, String others) {
    if (words.equals(others)) {
      return true;
    }
    return !isTerm(quote.speech()) && (" " + others + " ").contains(" " + words + " ");
  }

  /** One or two words that stand before a noun: {@code 'grey list' rules}. */
  private boolean isTerm(Speech speech) {
    Line line = lines.get(sentenceAt(document, speech.start()));
    int behind = line.tokenAt(speech.end() - 1) + 1;
    String words = bare(speech);
    return line.isMark(behind)
        && line.hasTag(behind + 1, "NOUN")
        && words.indexOf(' ') == words.lastIndexOf(' ');
  }

  private String bare(Speech speech) {
    return document
        .text()
        .substring(speech.start(), speech.end())
        .toLowerCase(java.util.Locale.ROOT)
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
