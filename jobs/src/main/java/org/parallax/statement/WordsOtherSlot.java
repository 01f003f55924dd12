package org.parallax.statement;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.statement.SentenceScores.Pair;

/**
 * Which words of one actor's denial are quoted: both outlets quote the actor, and no content word
 * of any quotation is in both.
 *
 * <p>Worked example: the operator's answer is {@code "completely untrue"} in one outlet and {@code
 * "nonsense"} in the other.
 *
 * <p>Caveat: the actor may have answered twice.
 */
final class WordsOtherSlot implements Slot {
  @Override
  public String label() {
    return "words_other";
  }

  @Override
  public String meaning() {
    return "Which words of one actor's denial are quoted, where no content word is common to the"
        + " two outlets.";
  }

  @Override
  public List<Difference> in(ComparedStory story) {
    Map<String, Map<String, ToldSentence>> answers = new TreeMap<>();
    story
        .byOutlet()
        .forEach(
            (outlet, sentences) ->
                sentences.stream()
                    .filter(Answers::isDenial)
                    .filter(sentence -> !quotes(List.of(sentence), sentence.actor()).isEmpty())
                    .sorted(Comparator.comparing(WordsOtherSlot::size).reversed())
                    .forEach(
                        sentence ->
                            answers
                                .computeIfAbsent(sentence.actor(), actor -> new TreeMap<>())
                                .putIfAbsent(outlet, sentence)));
    var best = new Best();
    answers.forEach(
        (actor, byOutlet) -> {
          Map<String, Set<String>> stems = new TreeMap<>();
          byOutlet.forEach(
              (outlet, sentence) ->
                  stems.put(outlet, Stems.of(text(quotes(story.byOutlet().get(outlet), actor)))));
          List<ToldSentence> sentences = List.copyOf(byOutlet.values());
          for (int i = 0; i < sentences.size(); i++) {
            for (int j = i + 1; j < sentences.size(); j++) {
              Filling one = filling(sentences.get(i), stems);
              Filling other = filling(sentences.get(j), stems);
              if (!one.keys().isEmpty() && !other.keys().isEmpty() && !one.isLike(other)) {
                best.add(
                    Difference.of(
                        label(), Difference.Basis.ANSWER, one, other, score(story, one, other)));
              }
            }
          }
        });
    return best.all();
  }

  private static double score(ComparedStory story, Filling one, Filling other) {
    return story.answers().stream()
        .filter(
            pair ->
                story.sentence(pair.first()).equals(one.sentence())
                    && story.sentence(pair.second()).equals(other.sentence()))
        .mapToDouble(Pair::score)
        .findFirst()
        .orElse(0);
  }

  private static Filling filling(ToldSentence sentence, Map<String, Set<String>> stems) {
    String value = text(quotes(List.of(sentence), sentence.actor()));
    return new Filling(sentence.actor(), value, stems.get(sentence.outletId()), sentence);
  }

  private static int size(ToldSentence sentence) {
    return text(quotes(List.of(sentence), sentence.actor())).length();
  }

  private static String text(Collection<String> quotes) {
    return String.join(" … ", quotes);
  }

  /** What an actor is quoted with. */
  private static Set<String> quotes(List<ToldSentence> sentences, String actor) {
    var quotes = new TreeSet<String>();
    for (ToldSentence sentence : sentences) {
      for (SentenceQuote quote : sentence.quotes()) {
        if (quote.isDirect() && actor.equals(quote.speakerId())) {
          quotes.add(quote.text());
        }
      }
    }
    return quotes;
  }
}
