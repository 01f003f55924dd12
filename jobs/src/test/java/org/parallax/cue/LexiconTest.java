package org.parallax.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.text.Token;

class LexiconTest {

  /** Every list of terms, with the classes that its head explains. */
  private static final Map<String, Set<String>> CLASSES =
      Map.ofEntries(
          Map.entry(
              "hedges",
              Set.of("modal", "evidential", "probability", "weak_verb", "noun", "approximation")),
          Map.entry("boosters", Set.of("certainty", "evidence", "totality")),
          Map.entry("factives", Set.of("cognition", "disclosure", "proof", "emotion")),
          Map.entry(
              "presuppositions",
              Set.of("change_of_state", "iteration", "continuation", "factive_noun", "comparison")),
          Map.entry("implicatives", Set.of("entails_it", "entails_not")),
          Map.entry(
              "reporting_verbs",
              Set.of(
                  "neutral",
                  "distancing",
                  "endorsing",
                  "concession",
                  "denial",
                  "hostile",
                  "alarm")),
          Map.entry(
              "loaded_words", Set.of("label", "deceit", "conflict", "drama", "violence", "threat")),
          Map.entry("evaluatives", Set.of("negative", "positive", "stance")),
          Map.entry("intensifiers", Set.of("degree", "speed", "size")),
          Map.entry("anonymous_sources", Set.of("insider", "unnamed", "collective", "impersonal")),
          Map.entry("negations", Set.of("clause", "quantity", "time", "degree")),
          Map.entry(
              "number_words",
              Set.of("cardinal", "scale", "unit", "currency", "percent", "money", "month")),
          Map.entry("participles", Set.of("irregular", "adjective")),
          Map.entry(
              "policy_frames",
              Set.of(
                  "economic",
                  "capacity_and_resources",
                  "morality",
                  "fairness_and_equality",
                  "legality",
                  "policy_prescription",
                  "crime_and_punishment",
                  "security_and_defense",
                  "health_and_safety",
                  "quality_of_life",
                  "cultural_identity",
                  "public_opinion",
                  "political",
                  "external_regulation_and_reputation",
                  "none")),
          Map.entry(
              "generic_frames",
              Set.of(
                  "government",
                  "responsibility.government_can_act",
                  "responsibility.government_responsible",
                  "responsibility.solution",
                  "responsibility.actor_responsible",
                  "responsibility.urgent_action",
                  "human_interest.human_face",
                  "human_interest.emotion",
                  "human_interest.affected",
                  "human_interest.private_life",
                  "conflict.disagreement",
                  "conflict.reproach",
                  "conflict.two_sides",
                  "conflict.winner_loser",
                  "generic_morality.moral_message",
                  "generic_morality.religion",
                  "generic_morality.prescription",
                  "economic_consequences.loss_or_gain",
                  "economic_consequences.cost",
                  "economic_consequences.consequence_of_action",
                  "none")),
          Map.entry(
              "entman_functions",
              Set.of(
                  "problem_definition", "causal_attribution", "moral_judgement", "remedy", "none")),
          Map.entry("sentiment_topical_words", Set.of("topical")),
          Map.entry(
              "target_tone",
              Set.of(
                  "admit",
                  "controversy",
                  "cooperation",
                  "crime",
                  "criticise",
                  "criticism",
                  "danger",
                  "deceit",
                  "defeat",
                  "deny",
                  "extremism",
                  "failure",
                  "frame_neg",
                  "frame_pos",
                  "harm",
                  "help",
                  "insult",
                  "insult_word",
                  "legal",
                  "legal_word",
                  "lose",
                  "praise",
                  "praise_word",
                  "procedure",
                  "procedure_word",
                  "remove",
                  "remove_word",
                  "success",
                  "suffering",
                  "support",
                  "threaten",
                  "violence",
                  "violence_word",
                  "virtue",
                  "win",
                  "wrongdoing")));

  private static final Set<String> TAGS =
      Set.of(
          "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON",
          "PROPN", "SCONJ", "VERB");

  private static final Set<String> FRAMES =
      Set.of(
          "",
          "that",
          "to",
          "from",
          "ing",
          "speaks",
          "affirmed",
          "number",
          "bare",
          "government",
          "indefinite");

  static Stream<String> names() {
    return CLASSES.keySet().stream().sorted();
  }

  static Stream<String> tables() {
    return Stream.of("stop_words_en", "function_word_rates_en", "wire_agencies", "media_names");
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyListIsWellFormed(String name) {
    Lexicon lexicon = Lexicon.load(name);

    Set<String> seen = new HashSet<>();
    for (Lexicon.Entry entry : lexicon.entries()) {
      assertThat(entry.term()).isEqualTo(entry.term().toLowerCase(Locale.ROOT).strip());
      assertThat(entry.term()).doesNotContain("’", "  ", "\"");
      assertThat(seen.add(entry.term() + new TreeSet<>(entry.partsOfSpeech()) + entry.frame()))
          .as("only once: %s", entry)
          .isTrue();
      assertThat(CLASSES.get(name)).as("%s", entry).contains(entry.entryClass());
      assertThat(TAGS).as("%s", entry).containsAll(entry.partsOfSpeech());
      assertThat(FRAMES).as("%s", entry).contains(entry.frame());
    }
    Set<String> used =
        lexicon.entries().stream().map(Lexicon.Entry::entryClass).collect(Collectors.toSet());
    assertThat(used).isEqualTo(CLASSES.get(name));
  }

  @ParameterizedTest
  @MethodSource({"names", "tables"})
  void everyHeadIsComplete(String name) throws IOException {
    List<String> head = lines(name).stream().filter(line -> line.startsWith("# ")).toList();

    assertThat(head).contains("# name: " + name, "# licence: Apache-2.0");
    assertThat(head).anyMatch(line -> line.startsWith("# definition: ") && line.endsWith("."));
    assertThat(head).anyMatch(line -> line.startsWith("# source: "));
    assertThat(head).anyMatch(line -> line.startsWith("# columns: term\t"));
  }

  @ParameterizedTest
  @MethodSource({"names", "tables"})
  void everyRowHasTheColumnsOfItsHead(String name) throws IOException {
    String columns =
        lines(name).stream().filter(l -> l.startsWith("# columns: ")).findFirst().orElseThrow();
    int count = columns.split("\t", -1).length;
    assertThat(lines(name))
        .filteredOn(line -> !line.startsWith("#"))
        .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(count));
  }

  @Test
  void thereAre185StopWordsOfFourKinds() throws IOException {
    List<String[]> rows =
        lines("stop_words_en").stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .toList();
    assertThat(rows.stream().map(row -> row[0]).distinct()).hasSize(185);
    assertThat(rows.stream().map(row -> row[1]).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("function", "news", "calendar", "number");
  }

  @Test
  void theLongestTermWinsAndNothingOverlaps() {
    List<Token> tokens = tokens("sources/NOUN/source close/ADJ to/ADP the club said/VERB/say");
    List<Lexicon.Match> matches = Lexicon.load("anonymous_sources").matches(tokens);
    assertThat(matches).hasSize(1);
    assertThat(matches.get(0).entry().term()).isEqualTo("source close to");
    assertThat(matches.get(0).to()).isEqualTo(3);
  }

  @Test
  void aTermMeetsTheLemmaOrTheForm() {
    Lexicon hedges = Lexicon.load("hedges");
    assertThat(hedges.matches(tokens("It seems/VERB/seem odd"))).hasSize(1);
    assertThat(hedges.matches(tokens("She is/AUX/be reported/VERB/report to/PART own/VERB it")))
        .extracting(match -> match.entry().term())
        .containsExactly("be reported to");
  }

  @Test
  void aPartOfSpeechIsRespected() {
    Lexicon hedges = Lexicon.load("hedges");
    assertThat(hedges.matches(tokens("may/AUX rain/VERB"))).hasSize(1);
    assertThat(hedges.matches(tokens("May/PROPN rain/NOUN"))).isEmpty();
  }

  @Test
  void tokensWithoutLemmaOrTagMatchNothingAndBreakNothing() {
    Token bare = new Token(0, 1, "—", null, null, null, null);
    assertThat(Lexicon.load("hedges").matches(List.of(bare))).isEmpty();
    assertThat(Lexicon.load("hedges").matches(List.of())).isEmpty();
  }

  @Test
  void theHashNamesTheContent() {
    assertThat(Lexicon.load("hedges").contentHash())
        .matches("[0-9a-f]{12}")
        .isEqualTo(Lexicon.load("hedges").contentHash())
        .isNotEqualTo(Lexicon.load("boosters").contentHash());
  }

  @Test
  void aListThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Lexicon.load("nonesuch"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("/org/parallax/lexicons/nonesuch.tsv");
  }

  private static List<Token> tokens(String sentence) {
    return TestDocuments.body(sentence).sentences().get(0).tokens();
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream stream =
        LexiconTest.class.getResourceAsStream("/org/parallax/lexicons/" + name + ".tsv")) {
      assertThat(stream).as(name).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
