package org.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StoryEntitiesTest {
  private static final List<EntityKind> KINDS =
      List.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE);

  private static ArticleEntity person(String article, int index, String name, Object... names) {
    return entity(article, index, EntityKind.PERSON, name, names);
  }

  private static ArticleEntity entity(
      String article, int index, EntityKind kind, String name, Object... names) {
    Map<String, Integer> counts = new TreeMap<>();
    counts.put(name, 1);
    for (int i = 0; i < names.length; i += 2) {
      counts.put((String) names[i], (Integer) names[i + 1]);
    }
    return new ArticleEntity(article, index, name, kind, counts);
  }

  private static String id(
      Map<String, Map<Integer, StoryEntity>> story, String article, int index) {
    return story.get(article).get(index).id();
  }

  @Test
  void aSurnameJoinsTheOnlyPersonWhoBearsIt() {
    var story =
        StoryEntities.of(
            List.of(person("a", 0, "Jane Fisher", "Fisher", 4), person("b", 0, "Fisher")));

    assertThat(id(story, "a", 0)).isEqualTo("person:jane-fisher");
    assertThat(story.get("b").get(0)).isEqualTo(story.get("a").get(0));
  }

  @Test
  void aSurnameOfTwoJoinsNeitherUnlessOneIsMeantMostly() {
    var open =
        StoryEntities.of(
            List.of(
                person("a", 0, "Carol Reed", "Reed", 2),
                person("b", 0, "Daniel Reed", "Reed", 2),
                person("c", 0, "Reed")));
    var clear =
        StoryEntities.of(
            List.of(
                person("a", 0, "Carol Reed", "Reed", 9),
                person("b", 0, "Daniel Reed"),
                person("c", 0, "Reed")));

    assertThat(id(open, "c", 0)).isEqualTo("person:reed");
    assertThat(id(clear, "c", 0)).isEqualTo("person:carol-reed");
    assertThat(id(clear, "b", 0)).isEqualTo("person:daniel-reed");
  }

  @Test
  void anAcronymJoinsTheExpansionThatAnotherArticleGives() {
    var story =
        StoryEntities.of(
            List.of(
                entity("a", 0, EntityKind.ORGANISATION, "Harbour Workers Union", "HWU", 3),
                entity("b", 0, EntityKind.OTHER, "HWU"),
                entity("c", 0, EntityKind.ORGANISATION, "Northern Ports Association"),
                entity("d", 0, EntityKind.ORGANISATION, "NPA")));

    assertThat(id(story, "b", 0)).isEqualTo("organisation:harbour-workers-union");
    assertThat(id(story, "d", 0)).isEqualTo(id(story, "c", 0));
  }

  @Test
  void aLegalFormMakesNoOtherCompanyAndTheKindIsVoted() {
    var story =
        StoryEntities.of(
            List.of(
                entity("a", 0, EntityKind.ORGANISATION, "Orsund Group"),
                entity("b", 0, EntityKind.OTHER, "Orsund"),
                entity("c", 0, EntityKind.OTHER, "Orsund")));

    assertThat(id(story, "a", 0)).isEqualTo("organisation:orsund");
    assertThat(id(story, "b", 0)).isEqualTo("organisation:orsund");
  }

  @Test
  void documentsOfOneNounAreOneAndADocumentIsNoEvent() {
    var story =
        StoryEntities.of(
            List.of(
                entity("a", 0, EntityKind.DOCUMENT, "memo"),
                entity("b", 3, EntityKind.DOCUMENT, "memo"),
                entity("b", 4, EntityKind.EVENT, "memo")));

    assertThat(id(story, "a", 0)).isEqualTo("document:memo").isEqualTo(id(story, "b", 3));
    assertThat(id(story, "b", 4)).isEqualTo("event:memo");
  }

  @Test
  void idsAreSmallAsciiLettersAndOtherScriptsAreHashed() {
    assertThat(EntityId.of(EntityKind.PERSON, "José O'Neil Jr.")).isEqualTo("person:jose-oneil-jr");
    assertThat(EntityId.of(EntityKind.ORGANISATION, "AT&T")).isEqualTo("organisation:at-and-t");
    assertThat(EntityId.of(EntityKind.PERSON, "王小明")).matches("person:[0-9a-f]{12}");
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    Random random = new Random(3);
    String[] names = {
      "Jane Fisher", "Fisher", "Carol Reed", "Reed", "Daniel Reed", "HWU", "Orsund"
    };
    for (int round = 0; round < 50; round++) {
      List<ArticleEntity> entities = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        String name = names[random.nextInt(names.length)];
        EntityKind kind = KINDS.get(random.nextInt(KINDS.size()));
        entities.add(entity("a" + i / 3, i % 3, kind, name, "Fisher", 1 + random.nextInt(3)));
      }
      var one = StoryEntities.of(entities);
      Collections.shuffle(entities, random);
      assertThat(StoryEntities.of(entities)).isEqualTo(one);
    }
  }

  @Test
  void aStoryOfTwoThousandArticlesIsNotComparedPairByPair() {
    Random random = new Random(5);
    List<ArticleEntity> entities = new ArrayList<>();
    for (int article = 0; article < 2000; article++) {
      for (int i = 0; i < 30; i++) {
        String name = "Given" + random.nextInt(40) + " Family" + random.nextInt(400);
        entities.add(person("a" + article, i, name, "Family" + random.nextInt(400), 2));
      }
    }
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();

    assertThat(StoryEntities.of(entities)).hasSize(2000);
    // Half a second here; comparing 60,000 entities in pairs takes minutes. CPU time, as machines
    // are shared.
    assertThat((thread.getCurrentThreadCpuTime() - start) / 1_000_000_000L).isLessThan(10);
  }
}
