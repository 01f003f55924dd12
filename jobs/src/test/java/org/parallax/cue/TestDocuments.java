package org.parallax.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.text.Document;
import org.parallax.text.Segment;
import org.parallax.text.Sentence;
import org.parallax.text.Speech;
import org.parallax.text.Token;
import org.parallax.text.Voice;

/**
 * Documents written by hand: every word is {@code form}, {@code form/TAG} or {@code
 * form/TAG/lemma}, one sentence to a string. Without a tag a word is a NOUN, and punctuation PUNCT.
 */
final class TestDocuments {

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("the", "DET"),
          Map.entry("a", "DET"),
          Map.entry("an", "DET"),
          Map.entry("that", "SCONJ"),
          Map.entry("it", "PRON"),
          Map.entry("they", "PRON"),
          Map.entry("she", "PRON"),
          Map.entry("he", "PRON"),
          Map.entry("not", "PART"),
          Map.entry("n't", "PART"),
          Map.entry("to", "PART"),
          Map.entry("of", "ADP"),
          Map.entry("by", "ADP"),
          Map.entry("in", "ADP"),
          Map.entry("on", "ADP"),
          Map.entry("and", "CCONJ"),
          Map.entry("could", "AUX"),
          Map.entry("would", "AUX"),
          Map.entry("may", "AUX"),
          Map.entry("might", "AUX"));

  private TestDocuments() {}

  /** A body in the narrator's voice; what stands between straight quotation marks is quoted. */
  static Document body(String... sentences) {
    return document(Segment.BODY, Voice.NARRATOR, "en", sentences);
  }

  static Document headline(String sentence) {
    return document(Segment.HEADLINE, Voice.HEADLINE, "en", sentence);
  }

  static Document document(Segment segment, Voice voice, String language, String... sentences) {
    StringBuilder text = new StringBuilder();
    List<List<String[]>> words = new ArrayList<>();
    List<int[]> ranges = new ArrayList<>();
    for (String sentence : sentences) {
      List<String[]> parts = new ArrayList<>();
      int start = text.length();
      for (String word : sentence.split(" ")) {
        String[] part = word.equals("/") ? new String[] {"/"} : word.split("/", 3);
        parts.add(new String[] {part[0], tag(part), lemma(part), String.valueOf(text.length())});
        text.append(part[0]).append(' ');
      }
      words.add(parts);
      ranges.add(new int[] {start, text.length() - 1});
    }
    List<Speech> speeches = quotations(text.toString());
    List<Sentence> made = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<Token> tokens = new ArrayList<>();
      for (String[] part : words.get(i)) {
        tokens.add(token(part, speeches, voice));
      }
      made.add(new Sentence(i, segment, i, ranges.get(i)[0], ranges.get(i)[1], tokens));
    }
    return new Document(text.toString(), language, made, speeches);
  }

  /** The same document with the word as the verb of all its speeches. */
  static Document withVerb(Document document, String verb) {
    int start = document.text().indexOf(verb);
    List<Speech> speeches =
        document.speeches().stream()
            .map(s -> new Speech(s.start(), s.end(), s.voice(), start, start + verb.length()))
            .toList();
    return new Document(document.text(), document.language(), document.sentences(), speeches);
  }

  private static List<Speech> quotations(String text) {
    List<Speech> speeches = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(text);
    while (matcher.find()) {
      speeches.add(new Speech(matcher.start(1), matcher.end(1), Voice.DIRECT_QUOTE, -1, -1));
    }
    return speeches;
  }

  private static Token token(String[] part, List<Speech> speeches, Voice outside) {
    int start = Integer.parseInt(part[3]);
    int end = start + part[0].length();
    boolean word = part[0].codePoints().anyMatch(Character::isLetterOrDigit);
    boolean quoted = speeches.stream().anyMatch(s -> s.start() <= start && end <= s.end());
    return new Token(
        start,
        end,
        part[0],
        word ? part[0].toLowerCase(Locale.ROOT).replace('\u2019', '\'') : null,
        word ? part[2] : null,
        part[1],
        quoted ? Voice.DIRECT_QUOTE : outside);
  }

  private static String tag(String[] part) {
    if (part.length > 1) {
      return part[1];
    }
    if (part[0].codePoints().noneMatch(Character::isLetterOrDigit)) {
      return "PUNCT";
    }
    if (Character.isDigit(part[0].charAt(0))) {
      return "NUM";
    }
    return TAGS.getOrDefault(part[0].toLowerCase(Locale.ROOT), "NOUN");
  }

  private static String lemma(String[] part) {
    return part.length > 2 ? part[2] : part[0].toLowerCase(Locale.ROOT);
  }
}
