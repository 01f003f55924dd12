package org.parallax.feature;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.cue.Cue;
import org.parallax.cue.CueFamily;
import org.parallax.entity.Entities;
import org.parallax.frame.PolicyFrames;
import org.parallax.quote.Quote;
import org.parallax.quote.SpeakerKind;
import org.parallax.text.Document;
import org.parallax.text.Segment;
import org.parallax.text.Sentence;
import org.parallax.text.Token;
import org.parallax.text.Voice;

/**
 * What features measure: a document, what was found in it, and what several features ask for,
 * computed once.
 *
 * @param document sentences, tokens and speeches
 * @param entities whom and what it speaks of, and where
 * @param quotes its quotations and reported statements with their speakers, by start
 * @param cues evidence spans, sorted by start
 * @param sentiment VADER compound of each sentence, by sentence index; empty outside English
 * @param newsSentiment the same without names and topical words
 * @param words words of each voice
 * @param frames what the cues of policy frames add up to
 */
public record AnnotatedArticle(
    Document document,
    Entities entities,
    List<Quote> quotes,
    List<Cue> cues,
    List<Double> sentiment,
    List<Double> newsSentiment,
    Map<Voice, Integer> words,
    PolicyFrames frames) {

  public AnnotatedArticle {
    quotes = List.copyOf(quotes);
    cues = List.copyOf(cues);
    sentiment = List.copyOf(sentiment);
    newsSentiment = List.copyOf(newsSentiment);
    words = Map.copyOf(words);
  }

  /** Counts the words of each voice and weighs the frames. */
  public static AnnotatedArticle of(
      Document document,
      Entities entities,
      List<Quote> quotes,
      List<Cue> cues,
      List<Double> sentiment,
      List<Double> newsSentiment) {
    var words = new EnumMap<Voice, Integer>(Voice.class);
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.isWord()) {
          words.merge(token.voice(), 1, Integer::sum);
        }
      }
    }
    return new AnnotatedArticle(
        document,
        entities,
        quotes,
        cues,
        sentiment,
        newsSentiment,
        words,
        PolicyFrames.of(document, cues));
  }

  /** Words of a voice, of all where it is empty. */
  int wordCount(Optional<Voice> voice) {
    return voice
        .map(one -> words.getOrDefault(one, 0))
        .orElseGet(() -> words.values().stream().mapToInt(Integer::intValue).sum());
  }

  /** Cues of a family in a voice. */
  long cueCount(CueFamily family, Optional<Voice> voice) {
    return cues.stream()
        .filter(cue -> cue.family().equals(family.label()))
        .filter(cue -> voice.isEmpty() || cue.voice() == voice.get())
        .count();
  }

  /** Cues of one class of a family in a voice. */
  long cueCount(CueFamily family, String cueClass, Optional<Voice> voice) {
    return cues.stream()
        .filter(cue -> cue.family().equals(family.label()) && cueClass.equals(cue.cueClass()))
        .filter(cue -> voice.isEmpty() || cue.voice() == voice.get())
        .count();
  }

  /**
   * The attributions that have a source. The pieces of one reported statement, which share their
   * verb, are one attribution.
   */
  List<Quote> attributions() {
    var verbs = new HashSet<Integer>();
    return quotes.stream()
        .filter(quote -> quote.speaker().kind() != SpeakerKind.UNKNOWN)
        .filter(quote -> quote.speech().verbStart() < 0 || verbs.add(quote.speech().verbStart()))
        .toList();
  }

  /** The headline, where the article has one. */
  Optional<Sentence> headline() {
    return document.sentences().stream()
        .filter(sentence -> sentence.segment() == Segment.HEADLINE)
        .findFirst();
  }

  /** The voice that speaks most words of a sentence; the narrator on ties. */
  static Voice voiceOf(Sentence sentence) {
    var counts = new EnumMap<Voice, Integer>(Voice.class);
    for (Token token : sentence.tokens()) {
      if (token.isWord()) {
        counts.merge(token.voice(), 1, Integer::sum);
      }
    }
    Voice most = Voice.NARRATOR;
    for (var count : counts.entrySet()) {
      if (count.getValue() > counts.getOrDefault(most, 0)) {
        most = count.getKey();
      }
    }
    return most;
  }
}
