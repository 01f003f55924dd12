package org.parallax.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parallax.text.Voice;

/** Finds the sentence to which a number leads: the first that holds some of its evidence. */
final class Anchors {
  private final StoryView story;
  private final Families families;
  private final Occurrences occurrences;

  Anchors(StoryView story, Families families, Occurrences occurrences) {
    this.story = story;
    this.families = families;
    this.occurrences = occurrences;
  }

  /** For a measure: cues of these kinds in the outlet's articles, in the voice. */
  Optional<String> ofCues(List<Integer> kinds, String outletId, String voice) {
    return first(
        article -> article.outletId().equals(outletId),
        article ->
            IntStream.concat(
                article.cues().stream()
                    .filter(c -> spokenIn(voice, c.voice()))
                    .filter(c -> kinds.contains(families.kindOf(c.family(), c.cueClass())))
                    .mapToInt(CueView::start),
                article.speeches().stream()
                    .filter(s -> spokenIn(voice, s.voice()))
                    .filter(s -> kinds.contains(families.kindOf(s.voice(), null)))
                    .mapToInt(SpeechView::start)));
  }

  /** For a word: its places in the articles of the outlet, or in those of all others. */
  Optional<String> ofTerm(String term, String outletId, boolean elsewhere) {
    return first(
        article -> article.outletId().equals(outletId) != elsewhere,
        article ->
            occurrences.in(article).stream()
                .filter(o -> o.term().equals(term))
                .mapToInt(OccurrenceView::start));
  }

  private static boolean spokenIn(String wanted, String voice) {
    return Voice.ALL.equals(wanted) || wanted.equals(voice);
  }

  private interface Starts {
    IntStream in(ArticleView article);
  }

  private Optional<String> first(Predicate<ArticleView> wanted, Starts starts) {
    for (ArticleView article : story.articles()) {
      if (wanted.test(article)) {
        Optional<String> anchor =
            starts.in(article).sorted().boxed().flatMap(at -> at(article, at).stream()).findFirst();
        if (anchor.isPresent()) {
          return anchor;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> at(ArticleView article, int offset) {
    return article.sentences().stream()
        .filter(s -> s.start() <= offset && offset < s.end())
        .map(s -> "#" + Ids.sentence(article.articleId(), s.index()))
        .findFirst();
  }
}
