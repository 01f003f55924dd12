package org.parallax.feature;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.entity.Mention;
import org.parallax.text.Segment;
import org.parallax.text.Sentence;

/**
 * Which paragraphs of the body leave the subject of an article. The subject is what headline,
 * standfirst and the first {@value #LEAD} paragraphs of the body speak of; a paragraph leaves it
 * when more than half of its mentions are of other entities. A paragraph without mentions goes with
 * the one before it.
 */
final class Drift {
  private static final int LEAD = 3;

  private Drift() {}

  /** For each paragraph of the body, in order, whether it leaves the subject. */
  static List<Boolean> of(AnnotatedArticle article) {
    Map<Integer, List<Integer>> mentioned = new TreeMap<>();
    Set<Integer> subject = new HashSet<>();
    for (Sentence sentence : article.document().sentences()) {
      if (sentence.segment() == Segment.BODY) {
        mentioned.computeIfAbsent(sentence.paragraphIndex(), index -> new ArrayList<>());
      }
    }
    List<Integer> body = List.copyOf(mentioned.keySet());
    for (Mention mention : article.entities().mentions()) {
      Sentence sentence = article.document().sentences().get(mention.sentenceIndex());
      int place = body.indexOf(sentence.paragraphIndex());
      if (place >= LEAD) {
        mentioned.get(sentence.paragraphIndex()).add(mention.entity());
      } else {
        subject.add(mention.entity());
      }
    }
    var drifting = new ArrayList<Boolean>();
    boolean before = false;
    for (int place = 0; place < body.size(); place++) {
      List<Integer> entities = mentioned.get(body.get(place));
      long foreign = entities.stream().filter(entity -> !subject.contains(entity)).count();
      before = entities.isEmpty() ? before && place >= LEAD : 2 * foreign > entities.size();
      drifting.add(before);
    }
    return drifting;
  }
}
