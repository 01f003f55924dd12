package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyVersionTest {
  private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
  private static final String STRUCK = "A ferry struck the harbour wall on Tuesday.";
  private static final String HURT = "Fourteen were hurt.";
  private static final String POLICE = "Police are investigating.";

  private static CopyVersion version(
      String id, String agency, Instant at, String headline, String... sentences) {
    var list = new ArrayList<CopyVersion.Sentence>();
    for (String sentence : sentences) {
      list.add(new CopyVersion.Sentence(list.size() + 1, sentence));
    }
    return new CopyVersion(id, "Outlet " + id, agency, at, headline, list);
  }

  @Test
  void theWorkedExample() {
    var reference = version("a_1", null, NOON, "Ferry hits wall", STRUCK, HURT, POLICE);
    var edited =
        version(
            "a_2",
            null,
            NOON,
            "Ferry crash injures 14",
            "A ferry rammed the harbour wall on Tuesday.",
            POLICE,
            "Our reporter saw ambulances.");
    assertThat(edited.editsOf(reference))
        .extracting(
            edit -> edit.kind().label(),
            CopyEdit::sentenceIndex,
            CopyEdit::referenceSentenceIndex,
            CopyEdit::words)
        .containsExactly(
            tuple(
                "headline_changed", null, null, new ChangedWords("crash injures 14", "hits wall")),
            tuple("words_changed", 1, 1, new ChangedWords("rammed", "struck")),
            tuple("sentence_dropped", null, 2, null),
            tuple("sentence_added", 3, null, null));
    assertThat(edited.editsOf(reference).get(2).referenceText()).isEqualTo(HURT);
    assertThat(edited.editsOf(reference).get(3).text()).isEqualTo("Our reporter saw ambulances.");
  }

  @Test
  void theSameTextInOtherTypeHasNoEdits() {
    var reference = version("a_1", null, NOON, "Ferry hits wall", STRUCK, "“It’s bad,” she said.");
    var same = version("a_2", null, NOON, "FERRY HITS WALL", STRUCK, "\"It's bad\", she said.");
    assertThat(same.editsOf(reference)).isEmpty();
    assertThat(reference.editsOf(reference)).isEmpty();
  }

  @Test
  void aSentenceElsewhereIsMovedAndNotDroppedAndAdded() {
    String quay = "The harbour master told reporters that the fog was thick.";
    var reference = version("a_1", null, NOON, null, STRUCK, HURT, quay);
    var edited = version("a_2", null, NOON, "A headline", quay, STRUCK, HURT);
    assertThat(edited.editsOf(reference))
        .extracting(edit -> edit.kind().label(), CopyEdit::words)
        .containsExactly(tuple("sentence_moved", null));
  }

  @Test
  void otherCutsBetweenSentencesAreNoEdit() {
    var reference = version("a_1", null, NOON, null, STRUCK, HURT + " " + POLICE);
    assertThat(version("a_2", null, NOON, null, STRUCK, HURT, POLICE, "***").editsOf(reference))
        .isEmpty();
  }

  @Test
  void theAgencysOwnVersionIsTheReferenceThenTheCreditedOne() {
    var full = version("a_1", null, NOON, null, STRUCK, HURT, POLICE);
    var credited = version("a_2", "AFP", NOON.plusSeconds(60), null, STRUCK, POLICE);
    var own = new CopyVersion("a_3", "AFP", "AFP", null, null, credited.sentences().subList(0, 1));
    assertThat(CopyVersion.reference(List.of(full, credited, own))).isEqualTo(own);
    assertThat(CopyVersion.reference(List.of(full, credited))).isEqualTo(credited);
  }

  @Test
  void withoutCreditTheVersionWithMostInCommonIsTheReferenceThenTheEarliest() {
    var first = version("a_1", null, NOON, null, STRUCK, HURT);
    var full = version("a_2", null, NOON.plusSeconds(60), null, STRUCK, HURT, POLICE);
    var last = version("a_3", null, NOON.plusSeconds(90), null, HURT, POLICE);
    assertThat(CopyVersion.reference(List.of(first, full, last))).isEqualTo(full);
    assertThat(CopyVersion.reference(List.of(last, full, first))).isEqualTo(full);
    var early = version("a_9", null, NOON.minusSeconds(9), null, STRUCK, HURT, POLICE);
    var undated = version("a_0", null, null, null, STRUCK, HURT, POLICE);
    assertThat(CopyVersion.reference(List.of(full, undated, early))).isEqualTo(early);
  }
}
