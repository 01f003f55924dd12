package org.parallax.feature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.text.Sentence;
import org.parallax.text.Token;
import org.parallax.text.Voice;

/**
 * Lexical diversity: which share of a hundred running words are different words, averaged over all
 * stretches of a hundred.
 *
 * <p>Source: M. Covington and J. McFall (2010), Cutting the Gordian Knot: the Moving-Average
 * Type-Token Ratio (MATTR), Journal of Quantitative Linguistics 17(2). Unlike the plain ratio it
 * does not fall with the length of the text.
 *
 * <p>Example: a text that repeats ten words for ever has .1.
 *
 * <p>Caveat: undefined below a hundred words; names and numbers count as words.
 */
final class MovingTypeTokenRatio implements Feature {

  private static final int WINDOW = 100;

  @Override
  public String unit() {
    return "share of different words";
  }

  @Override
  public String definition() {
    return "Lexical diversity: the share of different words among a hundred running words, averaged"
        + " over all stretches of a hundred; undefined in shorter texts.";
  }

  @Override
  public List<Voice> voices() {
    return List.of();
  }

  @Override
  public boolean isEnglishOnly() {
    return false;
  }

  @Override
  public Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    List<String> words = new ArrayList<>();
    for (Sentence sentence : article.document().sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.isWord() && token.normal() != null) {
          words.add(token.normal());
        }
      }
    }
    Map<String, Integer> inWindow = new HashMap<>(); // counted only, never walked
    double types = 0;
    int windows = 0;
    for (int i = 0; i < words.size(); i++) {
      inWindow.merge(words.get(i), 1, Integer::sum);
      if (i >= WINDOW) {
        inWindow.computeIfPresent(
            words.get(i - WINDOW), (word, count) -> count == 1 ? null : count - 1);
      }
      if (i >= WINDOW - 1) {
        types += inWindow.size();
        windows++;
      }
    }
    return windows == 0 ? Ratio.UNDEFINED : new Ratio(types, (double) windows * WINDOW);
  }
}
