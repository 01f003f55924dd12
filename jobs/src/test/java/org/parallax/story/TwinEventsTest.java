package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Events that share their words: what is one story, and what are two, at the default setting. */
class TwinEventsTest {
  private static final Instant DAY = Instant.parse("2031-05-06T12:00:00Z");

  private static final List<String> LOMARA =
      List.of(
          "Strong quake shakes Lomara\n\n"
              + "A strong earthquake of magnitude 6.1 shook the coast near Lomara early on Tuesday,"
              + " killing 12 people, the island's governor Ana Brevik said. Rescue teams dug"
              + " through collapsed houses in Lomara for survivors.",
          "At least 12 dead in Lomara earthquake\n\n"
              + "Rescue teams searched collapsed houses for survivors after an earthquake with a"
              + " magnitude of 6.1 struck near Lomara. Governor Ana Brevik asked people on the"
              + " coast to stay outside.",
          "Earthquake kills 12 on the coast of Lomara\n\n"
              + "The earthquake, measured at 6.1, sent people in Lomara into the streets. Governor"
              + " Brevik spoke of collapsed houses and of rescue teams that search for survivors.");

  private static final List<String> TERUNA =
      List.of(
          "Strong quake shakes Teruna\n\nA strong earthquake of magnitude 7.4 shook the hills above"
              + " Teruna early on Tuesday, killing 85 people, the mayor Ilo Santander said. Rescue"
              + " teams dug through collapsed houses in Teruna for survivors.",
          "At least 85 dead in Teruna earthquake\n\n"
              + "Rescue teams searched collapsed houses for survivors after an earthquake with a"
              + " magnitude of 7.4 struck near Teruna. Mayor Ilo Santander asked people in the"
              + " hills to stay outside.",
          "Earthquake kills 85 in the hills of Teruna\n\n"
              + "The earthquake, measured at 7.4, sent people in Teruna into the streets. Mayor"
              + " Santander spoke of collapsed houses and of rescue teams that search for"
              + " survivors.");

  private static final List<String> ROVERS =
      List.of(
          "Rovers beat Kestrels 31-24\n\n"
              + "The Rovers beat the Kestrels 31-24 at Marl Park on Tuesday night, with two late"
              + " goals by Jonah Tiller before 18,450 spectators. Coach Petra Oduya praised the"
              + " defence of the Rovers in the second half.",
          "Tiller sinks Kestrels late\n\n"
              + "Jonah Tiller scored twice in the second half as the Rovers won 31-24 against the"
              + " Kestrels at Marl Park. The coach of the Rovers, Petra Oduya, praised the defence;"
              + " 18,450 spectators stayed to the end.");

  private static final List<String> HARRIERS =
      List.of(
          "Harriers beat Albion 22-17\n\nThe Harriers beat the Albion 22-17 at Quay Lane on Tuesday"
              + " night, with two late goals by Emil Sorrento before 11,300 spectators. Coach Dag"
              + " Whitlock praised the defence of the Harriers in the second half.",
          "Sorrento sinks Albion late\n\n"
              + "Emil Sorrento scored twice in the second half as the Harriers won 22-17 against"
              + " the Albion at Quay Lane. The coach of the Harriers, Dag Whitlock, praised the"
              + " defence; 11,300 spectators stayed to the end.");

  private static List<ToldStory> grouped(Map<String, Instant> dates) {
    List<String> texts = List.copyOf(dates.keySet());
    List<SortedMap<String, Integer>> bags = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (String text : texts) {
      int end = text.indexOf("\n\n");
      bags.add(StoryTerms.bag(text.substring(0, end), text.substring(end)));
      bags.get(bags.size() - 1).keySet().forEach(term -> counts.merge(term, 1, Integer::sum));
    }
    DocumentFrequencies batch =
        new DocumentFrequencies() {
          @Override
          public int documents() {
            return texts.size();
          }

          @Override
          public int of(String term) {
            return counts.getOrDefault(term, 0);
          }
        };
    var weights = new TermWeights(Background.english(), batch);
    List<ComparedArticle> articles = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String id = "a_%02d".formatted(i);
      articles.add(
          new ComparedArticle(
              id,
              "o" + i,
              dates.get(texts.get(i)),
              texts.get(i),
              weights.weigh(bags.get(i)),
              CopyLinks.none(id)));
    }
    return ToldStory.of(articles, 0.04);
  }

  @SafeVarargs
  private static List<ToldStory> onOneDay(List<String>... events) {
    Map<String, Instant> dates = new LinkedHashMap<>();
    for (List<String> event : events) {
      event.forEach(text -> dates.put(text, DAY));
    }
    return grouped(new TreeMap<>(dates));
  }

  private static List<List<String>> texts(List<ToldStory> stories) {
    return stories.stream()
        .map(story -> story.members().stream().map(member -> member.article().text()).toList())
        .toList();
  }

  private static void assertStories(List<ToldStory> stories, List<List<String>> expected) {
    assertThat(texts(stories).stream().map(Set::copyOf))
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(Set::copyOf).toList());
  }

  @Test
  void twoQuakesOfOneDayStayApartAndSayWhy() {
    List<ToldStory> stories = onOneDay(LOMARA, TERUNA);
    assertStories(stories, List.of(LOMARA, TERUNA));
    assertThat(stories.get(0).members())
        .extracting(ToldStory.Member::rejected)
        .allSatisfy(
            rejected ->
                assertThat(rejected.opposingTerms()).contains("lomara", "teruna", "there: "));
    assertThat(stories.get(0).members().get(0).nearest().opposingTerms()).isNull();
  }

  @Test
  void theSameQuakeWithARevisedTollIsOneStory() {
    List<String> revised =
        LOMARA.stream()
            .map(text -> text.replace("12 ", "14 ").replace("Rescue", "By evening, rescue"))
            .toList();
    List<ToldStory> stories = onOneDay(LOMARA, revised);
    assertThat(stories).hasSize(1);
    assertThat(stories.get(0).members()).hasSize(6);
  }

  @Test
  void aRevisedTollJoinsEvenBesideTheOtherQuake() {
    List<String> revised =
        List.of(
            "Toll of Lomara quake rises to 14\n\nThe earthquake near Lomara killed 14 people,"
                + " governor Ana Brevik said, two more than first counted. The magnitude was 6.1."
                + " Rescue teams still search collapsed houses for survivors.");
    List<String> lomara = new ArrayList<>(LOMARA);
    lomara.addAll(revised);
    assertStories(onOneDay(LOMARA, revised, TERUNA), List.of(lomara, TERUNA));
  }

  @Test
  void twoMatchesOfOneEveningStayApart() {
    assertStories(onOneDay(ROVERS, HARRIERS), List.of(ROVERS, HARRIERS));
  }

  @Test
  void aFollowUpOfAWeekLaterIsAnotherStory() {
    String later =
        "Lomara buries its dead\n\nA week after the earthquake of magnitude 6.1 that killed 12"
            + " people near Lomara, governor Ana Brevik led the mourners past collapsed houses.";
    Map<String, Instant> dates = new TreeMap<>();
    LOMARA.forEach(text -> dates.put(text, DAY));
    dates.put(later, DAY.plus(Duration.ofDays(7)));
    assertStories(grouped(dates), List.of(LOMARA, List.of(later)));
  }
}
