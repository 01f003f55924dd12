package org.parallax.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Annotates an article in one pass: sentences, tokens, counted forms, part of speech, lemma,
 * quotations, reported statements, voices.
 *
 * <p>Not thread-safe, as it keeps what it has learnt about words: one for each task. Models and
 * word lists are loaded once for each JVM.
 *
 * <p>Worked example: {@code The firm said it "never" sold data.} has the quotation {@code never},
 * the reported statement {@code it ... sold data} in two pieces, and {@code The firm said} in the
 * narrator's voice.
 *
 * <p>In other languages than English there are sentences, tokens and quotations, but neither lemma,
 * part of speech nor reported statements.
 */
public final class Annotator {

  private final Lemmatizer lemmatizer = new Lemmatizer();
  private Optional<PartOfSpeechTagger> tagger = Optional.empty();

  /** Loads nothing yet: models come with the first English article. */
  public Annotator() {}

  /**
   * Annotates an article.
   *
   * @param text headline, standfirst and body paragraphs, a blank line between any two; each part
   *     that is absent is left out
   * @param title the headline as it stands at the start of the text, or null
   * @param standfirst the standfirst as it stands behind the headline, or null
   * @param language ISO 639-1 code
   */
  public Document annotate(String text, String title, String standfirst, String language) {
    boolean english = "en".equals(language);
    int headlineEnd = partEnd(text, 0, title);
    int standfirstEnd = partEnd(text, headlineEnd, standfirst);
    List<Span> paragraphs = paragraphs(text);
    Quotations quotations = Quotations.in(text, paragraphs);
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      List<Span> tokens = Tokenizer.tokens(text, paragraph, quotations, english);
      Segment segment =
          paragraph.start() < headlineEnd
              ? Segment.HEADLINE
              : paragraph.start() < standfirstEnd ? Segment.STANDFIRST : Segment.BODY;
      List<Span> ranges =
          segment == Segment.HEADLINE
              ? List.of(new Span(0, tokens.size()))
              : SentenceSplitter.sentences(text, tokens, quotations);
      for (Span range : ranges) {
        drafts.add(
            new Draft(text, segment, i, tokens.subList(range.start(), range.end()), quotations));
      }
    }
    if (english) {
      tag(drafts);
    }
    List<Span> spoken = quotations.spans();
    if (english) {
      Set<Span> names = QuotedNames.in(spoken, drafts, lemmatizer);
      spoken = spoken.stream().filter(span -> !names.contains(span)).toList();
    }
    return finish(text, language, drafts, spoken, english);
  }

  /** One past the part's last character; where it begins if it is absent. */
  private static int partEnd(String text, int from, String part) {
    // Trimmed as paragraphs are, marks without width included, which String.strip() leaves.
    String bare = part == null ? "" : trimmed(part);
    if (bare.isEmpty()) {
      return from;
    }
    int start = from;
    while (start < text.length() && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    if (!text.startsWith(bare, start)) {
      throw new IllegalArgumentException(
          "The text does not hold, where it should, the part: " + part);
    }
    return start + bare.length();
  }

  private static String trimmed(String part) {
    Span span = new Span(0, part.length()).trimmed(part);
    return part.substring(span.start(), span.end());
  }

  /** Stretches between blank lines, trimmed. */
  static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.startsWith("\n\n", i)) {
        Span paragraph = new Span(start, i).trimmed(text);
        if (!paragraph.isEmpty()) {
          paragraphs.add(paragraph);
        }
        start = i + 1;
      }
    }
    return paragraphs;
  }

  private void tag(List<Draft> drafts) {
    PartOfSpeechTagger ready = tagger.orElseGet(PerceptronTagger::new);
    tagger = Optional.of(ready);
    TrueCase trueCase = trueCase(drafts);
    for (Draft draft : drafts) {
      boolean headline = draft.segment == Segment.HEADLINE;
      String[] words =
          headline && TrueCase.isTitleCase(draft.straight)
              ? trueCase.restore(draft.straight)
              : draft.straight;
      draft.tags = ready.tag(words);
      trueCase.restoreNames(draft.words, draft.tags, headline);
      if (headline) {
        HeadlineVerb.restore(words, draft.tags);
      } else {
        HeadlineVerb.restoreInSentence(words, draft.tags);
      }
    }
  }

  private TrueCase trueCase(List<Draft> drafts) {
    TrueCase trueCase = new TrueCase(lemmatizer);
    drafts.stream()
        .filter(draft -> draft.segment != Segment.HEADLINE)
        .forEach(draft -> trueCase.learn(draft.words));
    return trueCase;
  }

  private Document finish(
      String text, String language, List<Draft> drafts, List<Span> quotations, boolean english) {
    List<Sentence> sentences = new ArrayList<>(drafts.size());
    List<Speech> speeches = new ArrayList<>();
    int[] next = {0};
    List<List<Token>> tokens = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      tokens.add(tokens(draft, quotations, next, english));
    }
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      List<Token> spoken = tokens.get(i);
      if (english) {
        List<Speech> reported = ReportedSpeech.in(spoken, lemmatizer);
        speeches.addAll(reported);
        spoken = voiced(spoken, reported);
      }
      sentences.add(
          new Sentence(i, draft.segment, draft.paragraphIndex, draft.start(), draft.end(), spoken));
    }
    speeches.addAll(DirectSpeech.of(quotations, sentences, lemmatizer, english));
    speeches.sort(Comparator.comparingInt(Speech::start).thenComparingInt(Speech::end));
    return new Document(text, language, sentences, speeches);
  }

  private List<Token> tokens(Draft draft, List<Span> quotations, int[] next, boolean english) {
    String[] normals = Normaliser.normals(draft.words);
    List<Token> tokens = new ArrayList<>(draft.words.length);
    Voice own = draft.segment == Segment.HEADLINE ? Voice.HEADLINE : Voice.NARRATOR;
    for (int i = 0; i < draft.words.length; i++) {
      Span span = draft.spans.get(i);
      while (next[0] < quotations.size() && quotations.get(next[0]).end() <= span.start()) {
        next[0]++;
      }
      boolean quoted =
          next[0] < quotations.size() && quotations.get(next[0]).contains(span.start());
      String tag = english ? draft.tags[i] : null;
      boolean word = Characters.isWord(draft.words[i]);
      String lemma = english && word ? lemmatizer.lemma(draft.straight[i], tag) : null;
      tokens.add(
          new Token(
              span.start(),
              span.end(),
              draft.words[i],
              normals[i],
              lemma,
              tag,
              quoted ? Voice.DIRECT_QUOTE : own));
    }
    return tokens;
  }

  private static List<Token> voiced(List<Token> tokens, List<Speech> reported) {
    if (reported.isEmpty()) {
      return tokens;
    }
    List<Token> voiced = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      boolean inside =
          token.voice() == Voice.NARRATOR
              && reported.stream()
                  .anyMatch(
                      speech -> speech.start() <= token.start() && token.end() <= speech.end());
      voiced.add(inside ? token.withVoice(Voice.INDIRECT_SPEECH) : token);
    }
    return voiced;
  }
}
