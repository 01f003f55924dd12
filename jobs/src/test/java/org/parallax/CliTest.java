package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the command line says when it is only asked. No session is begun for that. */
class CliTest {

  @Test
  void helpGoesToStdoutAndNamesEveryCommand() {
    Call call = Call.parallax("--help");
    assertThat(call.exitCode()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out()).anyMatch(line -> line.contains("parallax run data/sample --output out"));
    for (String command :
        List.of("run", "read", "annotate", "group", "contrast", "report", "show", "evaluate")) {
      assertThat(call.out()).anyMatch(line -> line.strip().startsWith(command));
    }
  }

  @Test
  void everyCommandExplainsItself() {
    for (String command :
        List.of(
            "run",
            "read",
            "annotate",
            "group",
            "contrast",
            "report",
            "show",
            "evaluate",
            "dictionary")) {
      Call call = Call.parallax(command, "--help");
      assertThat(call.exitCode()).as(command).isZero();
      assertThat(call.err()).as(command).isEmpty();
      assertThat(call.out().get(0)).as(command).startsWith("Usage: parallax " + command);
    }
  }

  @Test
  void theHelpOfRunTellsFormatsSidecarsAndDefaults() {
    String help = String.join(" ", Call.parallax("run", "--help").out());
    assertThat(help)
        .contains("--output")
        .contains("articles.csv")
        .contains("outlets.csv")
        .contains(Double.toString(Settings.DEFAULT_STORY_THRESHOLD))
        .contains(Integer.toString(Settings.DEFAULT_REPORT_STORIES));
  }

  @Test
  void theHelpOfRunBreaksNoNameInTwo() {
    assertThat(Call.parallax("run", "--help").out())
        .anyMatch(line -> line.contains(".parquet"))
        .anyMatch(line -> line.contains("run.json"));
  }

  @Test
  void helpWithoutACommandIsAMistakeAndSaysHowToCall() {
    Call call = Call.parallax();
    assertThat(call.exitCode()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.err().get(0)).startsWith("Usage: parallax");
  }

  @Test
  void theVersionIsTold() {
    Call call = Call.parallax("--version");
    assertThat(call.exitCode()).isZero();
    assertThat(call.out().get(0)).matches("Parallax \\S+");
    assertThat(call.out().get(0)).doesNotContain("$");
  }

  @Test
  void theDictionaryIsPrinted() {
    Call call = Call.parallax("dictionary");
    assertThat(call.exitCode()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out()).isEqualTo(Tables.DICTIONARY.markdown().lines().toList());
  }
}
