package org.parallax.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence whose words have tags, for training and measuring a tagger.
 *
 * @param words the tokens with straight marks
 * @param tags one tag for each
 */
public record TaggedWords(List<String> words, List<String> tags) {

  public TaggedWords {
    words = List.copyOf(words);
    tags = List.copyOf(tags);
  }

  /**
   * Cuts a sentence of a treebank as our tokenizer does and hands the tags over.
   *
   * <p>Where ours is longer ({@code 15-year}, three tokens in the treebank), it has the tag of its
   * last part that is no mark, an adjective if that is a verb ({@code US-led}), and a name or a
   * number if it begins with one and ends in the other ({@code COVID-19}). Where ours is shorter,
   * each piece has the tag of the whole.
   *
   * @param text the sentence
   * @param forms the treebank's tokens in their order
   * @param tags their tags
   */
  public static TaggedWords cutAsOurs(String text, List<String> forms, List<String> tags) {
    Span all = new Span(0, text.length());
    Quotations quotations = Quotations.in(text, List.of(all));
    List<Span> tokens = Tokenizer.tokens(text, all, quotations, true);
    List<String> ours = new ArrayList<>();
    int gold = 0;
    int start = text.indexOf(forms.get(0));
    for (Span token : tokens) {
      while (gold + 1 < forms.size() && start + forms.get(gold).length() <= token.start()) {
        start = text.indexOf(forms.get(gold + 1), start + forms.get(gold).length());
        gold++;
      }
      String tag = tags.get(gold);
      int end = start + forms.get(gold).length();
      for (int part = gold + 1; part < forms.size() && end < token.end(); part++) {
        end = text.indexOf(forms.get(part), end) + forms.get(part).length();
        tag = joined(tag, tags.get(part));
      }
      ours.add(tag);
    }
    if (tokens.isEmpty()) {
      return new TaggedWords(List.of(), List.of());
    }
    Draft draft = new Draft(text, Segment.BODY, 0, tokens, quotations);
    return new TaggedWords(List.of(draft.straight), ours);
  }

  private static String joined(String before, String part) {
    boolean mark = "PUNCT".equals(part) || "SYM".equals(part) || "PART".equals(part);
    if (mark || ("PROPN".equals(before) && "NUM".equals(part)) || "X".equals(part)) {
      return before;
    }
    return "VERB".equals(part) ? "ADJ" : part;
  }
}
