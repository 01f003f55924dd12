package org.parallax;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.show.Look;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The command line: arguments become {@link Settings}, settings steer a {@link Job}, its end
 * becomes an exit code: 0 done, 2 a mistake of the user (one sentence), 3 a bug (stack trace).
 */
@Command(
    name = "parallax",
    description =
        "Shows how the same story was told: articles in, tables that contrast the tellings out.",
    version = {"Parallax ${parallax.version}", "Java ${java.version}"},
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      Parallax.Run.class,
      Parallax.Read.class,
      Parallax.Annotate.class,
      Parallax.Group.class,
      Parallax.Contrast.class,
      Parallax.ReportPages.class,
      Parallax.ShowStories.class,
      Parallax.Evaluate.class,
      Parallax.Train.class,
      Parallax.PrintDictionary.class
    },
    footer = {
      "",
      "Most people need one command:",
      "  parallax run data/sample --output out",
      "Exit codes: 0 done, 2 a mistake in the call or the input, 3 a bug in Parallax."
    })
public final class Parallax {
  private static final int OK = 0;
  private static final int USER_ERROR = 2;
  private static final int BUG = 3;

  /** Spark 4.1's Hadoop client does not start on JDK 24 and newer. */
  private static final int NEWEST_JAVA = 23;

  private Parallax() {}

  public static void main(String[] args) {
    int code = execute(System.out, System.err, args);
    if (code != OK) {
      if ("cluster".equals(System.getProperty("spark.submit.deployMode"))) {
        // In a cluster's driver an exit would be taken for a crash of another kind.
        throw new IllegalStateException("Parallax ended with exit code " + code);
      }
      System.exit(code);
    }
  }

  /**
   * Runs a command.
   *
   * @return the exit code
   */
  static int execute(PrintStream out, PrintStream err, String... args) {
    int java = Runtime.version().feature();
    if (java > NEWEST_JAVA) {
      err.printf(
          "Parallax needs Java 17 to %d because Spark 4.1 does not start on newer ones, but this is"
              + " Java %d; point JAVA_HOME to a JDK 17 or 21.%n",
          NEWEST_JAVA, java);
      return USER_ERROR;
    }
    System.setProperty("parallax.version", Version.ofThisProgram());
    var commands = new CommandLine(new Parallax());
    commands.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    commands.setUsageHelpWidth(110);
    commands.setExecutionExceptionHandler(failures(err));
    commands.setParameterExceptionHandler(
        (exception, arguments) -> {
          err.printf(
              "%s; see 'parallax %s--help'.%n",
              withoutFullStop(exception.getMessage()),
              exception.getCommandLine().getParent() == null
                  ? ""
                  : exception.getCommandLine().getCommandName() + " ");
          return USER_ERROR;
        });
    commands
        .getSubcommands()
        .values()
        .forEach(
            command -> {
              if (command.getCommand() instanceof WorkCommand work) {
                work.out = out;
                work.err = err;
              }
            });
    if (args.length == 0) {
      commands.usage(err);
      return USER_ERROR;
    }
    return commands.execute(args);
  }

  private static String withoutFullStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static IExecutionExceptionHandler failures(PrintStream err) {
    return (exception, command, arguments) -> {
      for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
        if (cause instanceof UserError) {
          err.println(cause.getMessage());
          return USER_ERROR;
        }
      }
      err.println("Parallax failed; this is a bug. The tables published before are as they were.");
      exception.printStackTrace(err);
      return BUG;
    };
  }

  /** A command that works and tells of it. */
  abstract static class WorkCommand implements Callable<Integer> {
    PrintStream out = System.out;
    PrintStream err = System.err;

    @Override
    public final Integer call() {
      run();
      return OK;
    }

    abstract void run();
  }

  /** What the commands with labels share. */
  abstract static class LabelCommand extends WorkCommand {
    @Option(
        names = {"--gold", "--conllu"},
        required = true,
        paramLabel = "FILE",
        description = "File with your labels.")
    String gold;

    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        description = "Show this help and exit.")
    boolean help;

    static void need(boolean isThere, String command, String option, String meaning) {
      if (!isThere) {
        throw new UserError("%s needs %s, %s.".formatted(command, option, meaning));
      }
    }
  }

  /** What all jobs share. */
  abstract static class JobCommand extends WorkCommand {
    @Mixin Options options;

    Job job(List<String> inputs, double threshold, List<String> without, int reportStories) {
      return new Job(settings(inputs, threshold, without, reportStories), out, err);
    }

    private Settings settings(
        List<String> inputs, double threshold, List<String> without, int reportStories) {
      for (String table : without) {
        if (!table.equals("tokens")) {
          throw new UserError(
              "--without %s: only the table tokens can be left out; write --without tokens."
                  .formatted(table));
        }
      }
      return new Settings(
          inputs,
          options.output,
          threshold,
          !without.contains("tokens"),
          reportStories,
          Instant.now(),
          Settings.DEFAULT_SEED);
    }

    Job job() {
      return new Job(Settings.of(options.output, Instant.now()), out, err);
    }
  }

  /** Options of every job. */
  static final class Options {
    @Option(
        names = {"-o", "--output"},
        required = true,
        paramLabel = "DIR",
        description = "Directory that receives tables/, report/ and run.json.")
    String output;

    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        description = "Show this help and exit.")
    boolean help;
  }

  /** Options of grouping. */
  static final class GroupOptions {
    @Option(
        names = "--story-threshold",
        paramLabel = "N",
        defaultValue = "" + Settings.DEFAULT_STORY_THRESHOLD,
        description = {
          "How alike articles must be to tell one story: ${DEFAULT-VALUE} by default;",
          "0.06 makes fewer false merges, 0.03 fewer false splits."
        })
    double threshold;
  }

  /** Options of annotation. */
  static final class AnnotateOptions {
    @Option(
        names = "--without",
        paramLabel = "TABLE",
        split = ",",
        description = "Leave the largest table out: tokens.")
    List<String> without = List.of();
  }

  /** Options of the report. */
  static final class ReportOptions {
    @Option(
        names = "--report-stories",
        paramLabel = "N",
        defaultValue = "" + Settings.DEFAULT_REPORT_STORIES,
        description =
            "Most story pages in the report (${DEFAULT-VALUE}); those with most outlets first.")
    int stories;
  }

  @Command(
      name = "run",
      description = "All jobs: read, annotate, group, contrast, report.",
      footer = {
        "",
        "Reads files and folders of .jsonl, .ndjson, .json, .csv (each also .gz), .parquet, .txt"
            + " and .html.",
        "A folder of pages may hold articles.csv (file,outlet,url,title,published_at,language;"
            + " cells",
        "may be empty) and outlets.csv (outlet_id,name,domains,aliases).",
        "",
        "Example:  parallax run data/sample --output out",
        "The next day:  parallax run --append tomorrow.jsonl --output out"
      })
  static final class Run extends JobCommand {
    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "File or folder to read.")
    List<String> inputs;

    @Option(
        names = "--append",
        description = {
          "Add new articles to the finished run in the output: only they are annotated, only",
          "stories of their days are grouped again. Records that were read before are passed over."
        })
    boolean isAppend;

    @Mixin GroupOptions group;
    @Mixin AnnotateOptions annotate;
    @Mixin ReportOptions report;

    @Override
    void run() {
      Job job = job(inputs, group.threshold, annotate.without, report.stories);
      if (isAppend) {
        job.append();
      } else {
        job.run();
      }
    }
  }

  @Command(name = "read", description = "First job: pages become articles.")
  static final class Read extends JobCommand {
    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "File or folder to read.")
    List<String> inputs;

    @Override
    void run() {
      job(inputs, Settings.DEFAULT_STORY_THRESHOLD, List.of(), Settings.DEFAULT_REPORT_STORIES)
          .read();
    }
  }

  @Command(
      name = "annotate",
      description = "Second job: sentences, tokens, cues and features of each article.")
  static final class Annotate extends JobCommand {
    @Mixin AnnotateOptions annotate;

    @Override
    void run() {
      job(
              List.of(),
              Settings.DEFAULT_STORY_THRESHOLD,
              annotate.without,
              Settings.DEFAULT_REPORT_STORIES)
          .annotate();
    }
  }

  @Command(name = "group", description = "Third job: articles that tell one event become a story.")
  static final class Group extends JobCommand {
    @Mixin GroupOptions group;

    @Override
    void run() {
      job(List.of(), group.threshold, List.of(), Settings.DEFAULT_REPORT_STORIES).group();
    }
  }

  @Command(name = "contrast", description = "Fourth job: outlets against each other in each story.")
  static final class Contrast extends JobCommand {
    @Override
    void run() {
      job().contrast();
    }
  }

  @Command(name = "report", description = "Fifth job: one page for each story, and an index.")
  static final class ReportPages extends JobCommand {
    @Mixin ReportOptions report;

    @Override
    void run() {
      job(List.of(), Settings.DEFAULT_STORY_THRESHOLD, List.of(), report.stories).report();
    }
  }

  @Command(
      name = "show",
      description = {
        "Shows one story in the terminal: headlines, who speaks, labels, what is told and left"
            + " out,",
        "disagreements, distinctive words. Without a story: all of them, those that differ most"
            + " first."
      },
      footer = {
        "",
        "Example:  parallax show --output out 1",
        "The names in the JSON are those of the tables' columns and stay as they are.",
        "Colours are left out where NO_COLOR is set or the output is no terminal."
      })
  static final class ShowStories extends JobCommand {
    @Parameters(
        arity = "0..1",
        paramLabel = "STORY",
        description = "Id of a story, the beginning of one, or its number in the list.")
    String story;

    @Option(names = "--json", description = "Write JSON for scripts.")
    boolean isJson;

    @Option(
        names = "--width",
        paramLabel = "N",
        defaultValue = "${env:COLUMNS:-80}",
        description = "Columns of the terminal: 80, or the variable COLUMNS where it is exported.")
    int width;

    @Override
    void run() {
      // Looks for a terminal and for NO_COLOR.
      boolean isColour = CommandLine.Help.Ansi.AUTO.enabled();
      job().show(Optional.ofNullable(story), isJson, new Look(width, isColour));
    }
  }

  @Command(
      name = "evaluate",
      description = {
        "Scores Parallax against your own labels. WHAT is",
        "stories: B-cubed, pairwise, exact; the gold file has id and story;",
        "quotes: spans and speakers; the gold file has id, char_start, char_end and speaker;",
        "target-sentiment: the gold file has sentence and targets;",
        "frames: the gold file has id and one column for each frame.",
        "Gold files are JSON lines or tab-separated text; ids are articles.source_record."
      })
  static final class Evaluate extends LabelCommand {
    @Parameters(paramLabel = "WHAT", description = "stories, quotes, target-sentiment or frames.")
    String what;

    @Option(
        names = {"-o", "--output"},
        paramLabel = "DIR",
        description = "Output of the run that is scored; not for target-sentiment.")
    String output;

    @Option(
        names = "--input",
        paramLabel = "FILE",
        description = "For quotes: the articles that the offsets of the gold file point into.")
    List<String> inputs = List.of();

    @Option(names = "--model", paramLabel = "FILE", description = "For frames: the model.")
    String model;

    @Override
    void run() {
      switch (what) {
        case "stories" -> evaluation().stories(gold);
        case "quotes" -> {
          need(!inputs.isEmpty(), "evaluate quotes", "--input", "the articles that were marked");
          evaluation().quotes(gold, inputs);
        }
        case "target-sentiment" -> Evaluation.targetSentiment(gold, out);
        case "frames" -> {
          need(model != null, "evaluate frames", "--model", "a file made by 'train frames'");
          evaluation().frames(gold, model);
        }
        default ->
            throw new UserError(
                "evaluate %s is not known; write stories, quotes, target-sentiment or frames, as in 'parallax evaluate stories --gold FILE --output DIR'."
                    .formatted(what));
      }
    }

    private Evaluation evaluation() {
      need(output != null, "evaluate " + what, "--output", "the directory of a run");
      return new Evaluation(Settings.of(output, Instant.now()), out);
    }
  }

  @Command(
      name = "train",
      description = {
        "Makes a model out of your labels. WHAT is",
        "tagger: part of speech, from a treebank in CoNLL-U;",
        "target-sentiment: from sentence and targets (start, end, mention, polarity);",
        "frames: from id and one column for each frame, with --articles of a run over them."
      })
  static final class Train extends LabelCommand {
    @Parameters(paramLabel = "WHAT", description = "tagger, target-sentiment or frames.")
    String what;

    @Option(
        names = {"-o", "--output"},
        required = true,
        paramLabel = "MODEL",
        description = "File that receives the model.")
    String model;

    @Option(
        names = "--articles",
        paramLabel = "DIR",
        description = "For frames: output of a run over the labelled articles.")
    String articles;

    @Override
    void run() {
      var training = new Training(out);
      switch (what) {
        case "tagger" -> training.tagger(gold, model);
        case "target-sentiment" -> training.targetSentiment(gold, model);
        case "frames" -> {
          need(articles != null, "train frames", "--articles", "the directory of a run");
          training.frames(gold, Settings.of(articles, Instant.now()), model);
        }
        default ->
            throw new UserError(
                "train %s is not known; write tagger, target-sentiment or frames.".formatted(what));
      }
    }
  }

  @Command(
      name = "dictionary",
      description = "Print what every table, column, feature and value means (data/DICTIONARY.md).",
      mixinStandardHelpOptions = true)
  static final class PrintDictionary implements Callable<Integer> {
    @CommandLine.Spec CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
      spec.commandLine().getOut().print(Tables.DICTIONARY.markdown());
      spec.commandLine().getOut().flush();
      return OK;
    }
  }
}
