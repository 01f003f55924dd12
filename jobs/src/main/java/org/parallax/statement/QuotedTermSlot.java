package org.parallax.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.statement.SentenceScores.Pair;

/**
 * Which word stands in quotation marks after the same verb: one outlet's {@code provides the police
 * with 'insights'} is the other's {@code provides 'support' for the police}.
 */
final class QuotedTermSlot implements Slot {
  private static final double LEAST = SentenceScores.POSSIBLE;
  private static final int REACH = 70;

  /** One or two words in marks of any form, also inside a longer quotation. */
  private static final Pattern TERM =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[\"“'‘](?<term>\\p{L}[\\p{L}-]+(?: \\p{L}[\\p{L}-]+)?)[,.]?[\"”'’]"
              + "(?![\\p{L}\\p{N}])");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern SMALL = Pattern.compile("\\p{Ll}{2,}(?:s|ed|ing)");
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "its", "his", "her", "their", "of", "this", "that", "these");

  /** Stand before anything. */
  private static final Set<String> LIGHT =
      Set.of("want", "say", "tell", "also", "would", "presid", "offici", "use", "make", "think");

  @Override
  public String label() {
    return "quoted_term";
  }

  @Override
  public String meaning() {
    return "Which word or two stand in quotation marks after the same verb.";
  }

  @Override
  public List<Difference> in(ComparedStory story) {
    var best = new Best();
    IdentityHashMap<ToldSentence, List<Filling>> fillings = new IdentityHashMap<>();
    for (Pair pair : story.pairs(LEAST)) {
      ToldSentence first = story.sentence(pair.first());
      ToldSentence second = story.sentence(pair.second());
      List<Filling> ofFirst = fillings.computeIfAbsent(first, QuotedTermSlot::fillings);
      if (ofFirst.isEmpty() || isOfTwoSpeakers(first, second)) {
        continue;
      }
      for (Filling one : ofFirst) {
        for (Filling other : fillings.computeIfAbsent(second, QuotedTermSlot::fillings)) {
          Set<String> verbs = new HashSet<>(one.keys());
          verbs.retainAll(other.keys());
          if (!verbs.isEmpty()
              && Collections.disjoint(Stems.of(one.value()), Stems.of(other.value()))
              && !quotes(story, second.outletId(), one.value())
              && !quotes(story, first.outletId(), other.value())) {
            best.add(
                Difference.of(
                    label(),
                    Difference.Basis.SENTENCES,
                    with(one, verbs),
                    with(other, verbs),
                    pair.score()));
          }
        }
      }
    }
    return best.all();
  }

  /** Two people may well use two words. */
  private static boolean isOfTwoSpeakers(ToldSentence first, ToldSentence second) {
    return first.speaker() != null
        && second.speaker() != null
        && !first.speaker().equals(second.speaker());
  }

  private static Filling with(Filling filling, Set<String> verbs) {
    return new Filling(Collections.min(verbs), filling.value(), filling.keys(), filling.sentence());
  }

  /** Whether an outlet uses a term, in marks or not. */
  private static boolean quotes(ComparedStory story, String outlet, String term) {
    String lower = term.toLowerCase(Locale.ROOT);
    return story.byOutlet().get(outlet).stream()
        .anyMatch(sentence -> sentence.text().toLowerCase(Locale.ROOT).contains(lower));
  }

  private static List<Filling> fillings(ToldSentence sentence) {
    var fillings = new ArrayList<Filling>();
    Matcher term = TERM.matcher(sentence.text());
    while (term.find()) {
      String before = sentence.text().substring(Math.max(0, term.start() - REACH), term.start());
      // "wanted to 'thank'" has a verb in marks: nothing that the verb before acts on.
      if (!before.endsWith(" to ")) {
        fillings.add(new Filling("", term.group("term"), verbs(before), sentence));
      }
    }
    return fillings;
  }

  /** Stems of words that may be verbs: in small letters, inflected, with no article before them. */
  private static Set<String> verbs(String before) {
    var verbs = new HashSet<String>();
    String article = "";
    Matcher matcher = WORD.matcher(before);
    while (matcher.find()) {
      String word = matcher.group();
      if (!ARTICLES.contains(article) && SMALL.matcher(word).matches()) {
        Stems.of(word).stream().filter(stem -> !LIGHT.contains(stem)).forEach(verbs::add);
      }
      article = word.toLowerCase(Locale.ROOT);
    }
    return verbs;
  }
}
