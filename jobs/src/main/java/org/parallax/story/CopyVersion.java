package org.parallax.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Copy as one outlet printed it, to be held against the version that stands for the original.
 *
 * @param articleId the article
 * @param outlet name of the outlet
 * @param wireAgency agency that it credits with the text; null where none
 * @param publishedAt null where unknown
 * @param headline null where it has none
 * @param sentences body and standfirst in order
 */
record CopyVersion(
    String articleId,
    String outlet,
    String wireAgency,
    Instant publishedAt,
    String headline,
    List<Sentence> sentences) {

  /**
   * A sentence.
   *
   * @param index its number in the article
   * @param text as printed
   */
  record Sentence(int index, String text) {}

  CopyVersion {
    sentences = List.copyOf(sentences);
  }

  /** The runs of five words of its sentences, over their ends. */
  Shingles shingles() {
    return Shingles.of(String.join("\n", sentences.stream().map(Sentence::text).toList()));
  }

  /**
   * The version that stands for the original: the agency's own, else one that credits an agency,
   * else the one that has most in common with all others, else the earliest, the longest, the one
   * with the smallest id. It may itself have been cut: the original need not be in the corpus.
   *
   * @param versions at least one
   */
  static CopyVersion reference(List<CopyVersion> versions) {
    Map<String, Long> ground = commonGround(versions);
    return versions.stream()
        .min(
            Comparator.comparing((CopyVersion version) -> !version.isTheAgencysOwn())
                .thenComparing(version -> version.wireAgency() == null)
                .thenComparing(version -> -ground.get(version.articleId()))
                .thenComparing(
                    CopyVersion::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(version -> -version.length())
                .thenComparing(CopyVersion::articleId))
        .orElseThrow();
  }

  private boolean isTheAgencysOwn() {
    return wireAgency != null && Words.hash(outlet) == Words.hash(wireAgency);
  }

  private int length() {
    return sentences.stream().mapToInt(sentence -> sentence.text().length()).sum();
  }

  /** Of each version, over its runs, how many other versions hold the run. */
  private static Map<String, Long> commonGround(List<CopyVersion> versions) {
    Map<Long, Integer> holders = new TreeMap<>();
    List<Shingles> shingles = versions.stream().map(CopyVersion::shingles).toList();
    shingles.forEach(runs -> runs.hashes().forEach(run -> holders.merge(run, 1, Integer::sum)));
    Map<String, Long> ground = new TreeMap<>();
    for (int i = 0; i < versions.size(); i++) {
      ground.put(
          versions.get(i).articleId(),
          shingles.get(i).hashes().map(run -> holders.get(run) - 1L).sum());
    }
    return ground;
  }

  /**
   * What this version changed, in the order of this version; what was dropped stands where it would
   * have stood. Case, punctuation and other cuts between sentences are no changes.
   *
   * <p>Example: the reference is headed "Ferry hits wall" and says "A ferry struck the harbour wall
   * on Tuesday. Fourteen were hurt. Police are investigating."; this version is headed "Ferry crash
   * injures 14" and says "A ferry rammed the harbour wall on Tuesday. Police are investigating. Our
   * reporter saw ambulances." Edits: headline_changed; words_changed (rammed / struck);
   * sentence_dropped (Fourteen were hurt.); sentence_added (Our reporter saw ambulances.).
   */
  List<CopyEdit> editsOf(CopyVersion reference) {
    var edits = new ArrayList<CopyEdit>();
    if (headline != null && reference.headline() != null) {
      ChangedWords words = ChangedWords.of(headline, reference.headline());
      if (!words.isNone()) {
        edits.add(
            new CopyEdit(
                CopyEdit.Kind.HEADLINE_CHANGED, null, null, headline, reference.headline(), words));
      }
    }
    List<Sentence> here = withWords(sentences);
    List<Sentence> there = withWords(reference.sentences());
    for (SentenceAlignment.Bead bead : SentenceAlignment.of(words(here), words(there))) {
      edit(bead, here, there, edits);
    }
    return edits;
  }

  private static void edit(
      SentenceAlignment.Bead bead,
      List<Sentence> here,
      List<Sentence> there,
      List<CopyEdit> edits) {
    if (bead.isDropped()) {
      Sentence dropped = there.get(bead.referenceFirst());
      edits.add(
          new CopyEdit(
              CopyEdit.Kind.SENTENCE_DROPPED, null, dropped.index(), null, dropped.text(), null));
    } else if (bead.isAdded()) {
      Sentence added = here.get(bead.first());
      edits.add(
          new CopyEdit(
              CopyEdit.Kind.SENTENCE_ADDED, added.index(), null, added.text(), null, null));
    } else {
      String text = joined(here, bead.first(), bead.last());
      String referenceText = joined(there, bead.referenceFirst(), bead.referenceLast());
      ChangedWords words = ChangedWords.of(text, referenceText);
      if (bead.isMoved() || !words.isNone()) {
        edits.add(
            new CopyEdit(
                bead.isMoved() ? CopyEdit.Kind.SENTENCE_MOVED : CopyEdit.Kind.WORDS_CHANGED,
                here.get(bead.first()).index(),
                there.get(bead.referenceFirst()).index(),
                text,
                referenceText,
                words.isNone() ? null : words));
      }
    }
  }

  private static String joined(List<Sentence> sentences, int first, int last) {
    return first == last
        ? sentences.get(first).text()
        : sentences.get(first).text() + " " + sentences.get(last).text();
  }

  private static List<Sentence> withWords(List<Sentence> sentences) {
    return sentences.stream().filter(sentence -> Words.of(sentence.text()).size() > 0).toList();
  }

  private static List<Words> words(List<Sentence> sentences) {
    return sentences.stream().map(sentence -> Words.of(sentence.text())).toList();
  }
}
