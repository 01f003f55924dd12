package org.parallax.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.UserError;

class FramesGoldTest {

  @Test
  void jsonLinesAndColumnsSayTheSame() {
    FramesGold json =
        FramesGold.of(
            "gold.jsonl",
            """
            {"id": "a", "title": "Ferry late", "conflict": true, "morality": false}
            {"id": 7, "conflict": "No", "morality": 1}
            """);
    FramesGold tabs =
        FramesGold.of("gold.tsv", "id\toutlet\tconflict\tmorality\na\tx\tTrue\t0\n7\tx\tno\tyes\n");
    FramesGold commas = FramesGold.of("gold.csv", "id,conflict,morality\na,1,0\n7,0,1\n");
    assertThat(json.frames()).containsExactly("conflict", "morality");
    assertThat(json.present().get("a")).containsExactly("conflict");
    assertThat(json.present().get("7")).containsExactly("morality");
    assertThat(tabs).isEqualTo(json);
    assertThat(commas).isEqualTo(json);
  }

  @Test
  void aCellThatIsNeitherTrueNorFalseIsNamedWithItsPlace() {
    assertThatThrownBy(() -> FramesGold.of("g.csv", "id,conflict\na,True)\n"))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "Line 2 of the gold file g.csv has 'True)' in column conflict; write true or false.");
  }

  @Test
  void brokenFilesAreTheUsersMistake() {
    for (String text :
        List.of(
            "",
            "id,conflict\n",
            "id\na\n",
            "name,conflict\na,1\n",
            "id,conflict\na\n",
            "{\"id\": \"a\"\n",
            "{\"id\": \"a\", \"conflict\": 1}\n{\"id\": \"b\", \"morality\": 1}\n")) {
      assertThatThrownBy(() -> FramesGold.of("g", text)).as(text).isInstanceOf(UserError.class);
    }
  }

  @Test
  void scoresAreThoseOfTheWorkedExample() {
    Map<String, Set<String>> gold =
        Map.of("a", Set.of("x"), "b", Set.of("x"), "c", Set.of(), "d", Set.of());
    Map<String, Set<String>> predicted =
        Map.of("a", Set.of("x"), "b", Set.of(), "c", Set.of("x"), "d", Set.of());
    FrameScores scores = FrameScores.of(List.of("x"), gold, predicted);
    FrameScores.FrameScore x = scores.frames().get(0);
    assertThat(List.of(x.precision(), x.recall(), x.f1())).containsExactly(.5, .5, .5);
    assertThat(scores.macroF1()).isEqualTo(.5);
    assertThat(scores.allTrueMacroF1()).isCloseTo(2.0 / 3, within(1e-12));
  }

  @Test
  void nothingPredictedScoresZeroAndNotNothing() {
    Map<String, Set<String>> gold = Map.of("a", Set.of("x"));
    FrameScores scores = FrameScores.of(List.of("x", "y"), gold, Map.of("a", Set.of()));
    assertThat(scores.macroF1()).isZero();
    assertThatThrownBy(() -> FrameScores.of(List.of("x"), gold, Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
