package org.parallax.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.contrast.BenjaminiHochberg;
import org.parallax.outlet.OutletContrast;
import org.parallax.outlet.OutletContrast.Side;
import org.parallax.outlet.OutletContrast.Telling;
import org.parallax.outlet.StoryVocabulary;

/**
 * Whether {@code outlet_features} and {@code outlet_words} lie: what it claims where there is
 * nothing, and what it finds where something was planted.
 *
 * <p>Null: the names of outlets are dealt out at random among the tellings of each story, for all
 * measures together, so that the measures stay as dependent as they are. Nothing is left to find; a
 * run that shows any q below .05 is a false alarm.
 *
 * <p>Planted: on such a null, one outlet hedges 30 % more in every voice and quotes half as often,
 * in all of its stories or in n of them (in the planted measures it then has only these n). Found:
 * q below .05 with the right sign, voice {@code all}. Echo: another outlet with a q below .05 in a
 * planted measure, which is the same difference seen from the other side. False: any other q below
 * .05.
 *
 * <p>Usage: {@code OutletNull TABLES features|words [seeds] [times]}, TABLES being the folder of a
 * run's tables; with {@code times} each story stands so many times, each time with other names, to
 * see what a larger corpus of the same kind would give.
 */
public final class OutletNull {
  private static final String COPIES =
      " left join (select story_id, outlet_id, (hash(string_agg(distinct copy_group_id, ' ' order"
          + " by copy_group_id)) >> 1)::bigint as copies from '%1$s/story_articles.parquet' group"
          + " by all having min(weight) < 1) c using (story_id, outlet_id)";
  private static final String FEATURES =
      "select feature || '/' || voice, story_id, outlet_id, copies, value"
          + " from '%1$s/story_features.parquet'"
          + COPIES
          + " where value is not null and rest_value is not null";
  private static final String WORDS =
      "select story_id, outlet_id, copies, word, sum(count)::bigint, weight"
          + " from '%1$s/article_words.parquet' join '%1$s/story_articles.parquet' using"
          + " (article_id)"
          + COPIES
          + " group by all order by story_id";
  private static final String HEDGES = "hedges_per_1000_words/";
  private static final String QUOTES = "quoted_word_share/all";
  private static final int[] STORIES = {6, 10, 20, 30, 50, 80, 120, 180, 240};

  private final Map<String, List<Telling>> measures = new TreeMap<>();

  /** Per story the outlets of each telling. */
  private final Map<String, List<List<String>>> stories = new TreeMap<>();

  /** Per story and telling the outlets. */
  private final Map<String, Map<String, Set<String>>> tellings = new TreeMap<>();

  private final int times;

  private OutletNull(int times) {
    this.times = times;
  }

  private void read(Path tables, boolean isWords) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                (isWords ? WORDS : FEATURES).replace("%1$s", tables.toString()))) {
      if (isWords) {
        readWords(rows);
      } else {
        while (rows.next()) {
          add(
              rows.getString(1),
              rows.getString(2),
              rows.getString(3),
              (Long) rows.getObject(4),
              rows.getDouble(5));
        }
      }
    }
    tellings.forEach(
        (story, groups) ->
            stories.put(
                story, groups.values().stream().map(g -> g.stream().sorted().toList()).toList()));
  }

  private void readWords(ResultSet rows) throws SQLException {
    var words = new ArrayList<StoryVocabulary.Word>();
    String story = "";
    while (rows.next()) {
      if (!rows.getString(1).equals(story)) {
        add(story, words);
        words.clear();
        story = rows.getString(1);
      }
      words.add(
          new StoryVocabulary.Word(
              rows.getString(2),
              (Long) rows.getObject(3),
              rows.getString(4),
              rows.getLong(5),
              rows.getDouble(6)));
    }
    add(story, words);
    // What the table leaves out: a term of fewer than 6 stories has no test.
    measures.values().removeIf(uses -> uses.stream().map(Telling::storyId).distinct().count() < 6);
  }

  private void add(String story, List<StoryVocabulary.Word> words) {
    StoryVocabulary.of(words)
        .forEach(use -> add(use.term(), story, use.outletId(), use.copies(), use.value()));
  }

  private void add(String measure, String story, String outlet, Long copies, double value) {
    String group = copies == null ? outlet : "copies " + copies;
    for (int time = 0; time < times; time++) {
      var telling = new Telling(story + "#" + time, outlet, copies, value);
      measures.computeIfAbsent(measure, name -> new ArrayList<>()).add(telling);
      tellings
          .computeIfAbsent(telling.storyId(), id -> new TreeMap<>())
          .computeIfAbsent(group, id -> new HashSet<>())
          .add(outlet);
    }
  }

  /** Runs it. */
  public static void main(String[] args) throws SQLException {
    boolean isWords = "words".equals(args[1]);
    int seeds = args.length > 2 ? Integer.parseInt(args[2]) : 100;
    var benchmark = new OutletNull(args.length > 3 ? Integer.parseInt(args[3]) : 1);
    benchmark.read(Path.of(args[0]), isWords);
    benchmark.real();
    benchmark.nulls(seeds, !isWords);
  }

  /** A measure of an outlet, and its outcome. */
  private record Test(String measure, Side side) {
    double p() {
      return side.effect().pValue();
    }
  }

  private static List<Test> tests(String measure, List<Telling> tellings, long seed) {
    return OutletContrast.of(tellings, seed + measure.hashCode()).stream()
        .filter(side -> side.effect().isTestable())
        .map(side -> new Test(measure, side))
        .toList();
  }

  private static double[] q(List<Test> tests) {
    return BenjaminiHochberg.adjust(tests.stream().mapToDouble(Test::p).toArray());
  }

  private void real() {
    var tests = new ArrayList<Test>();
    long start = System.nanoTime();
    measures.forEach((measure, tellings) -> tests.addAll(tests(measure, tellings, 1)));
    double[] q = q(tests);
    print(
        "%d stories, %d measures, %d tests of %d outlets, %.1f s; q < .05: %d",
        stories.size(),
        measures.size(),
        tests.size(),
        tests.stream().map(test -> test.side().outletId()).distinct().count(),
        (System.nanoTime() - start) / 1e9,
        Arrays.stream(q).filter(each -> each < .05).count());
    for (int i = 0; i < q.length; i++) {
      if (q[i] < .05) {
        Test test = tests.get(i);
        print(
            "  %-34s %-44s n %3d  effect %8.3f [%8.3f, %8.3f]  shrunk %8.3f  p %.2g  q %.3f",
            test.side().outletId(),
            test.measure(),
            test.side().effect().storyCount(),
            test.side().effect().effect(),
            test.side().effect().low(),
            test.side().effect().high(),
            test.side().shrunk(),
            test.p(),
            q[i]);
      }
    }
  }

  /** The names of every story dealt out anew: per story and outlet whose value it gets. */
  private Map<String, Map<String, List<String>>> dealt(Random random) {
    Map<String, Map<String, List<String>>> dealt = new HashMap<>();
    stories.forEach(
        (story, tellings) -> {
          List<List<String>> from = new ArrayList<>(tellings);
          Collections.shuffle(from, random);
          Map<String, List<String>> sources = new TreeMap<>();
          for (int i = 0; i < from.size(); i++) {
            for (String outlet : tellings.get(i)) {
              sources.put(outlet, from.get(i));
            }
          }
          dealt.put(story, sources);
        });
    return dealt;
  }

  private Map<String, List<Telling>> swapped(Random random) {
    Map<String, Map<String, List<String>>> dealt = dealt(random);
    Map<String, Long> copies = new HashMap<>();
    measures
        .values()
        .forEach(all -> all.forEach(t -> copies.put(t.storyId() + ' ' + t.outletId(), t.copies())));
    Map<String, List<Telling>> swapped = new TreeMap<>();
    measures.forEach(
        (measure, tellings) -> {
          Map<String, Double> values =
              tellings.stream()
                  .collect(Collectors.toMap(t -> t.storyId() + ' ' + t.outletId(), Telling::value));
          var rows = new ArrayList<Telling>();
          for (String story :
              tellings.stream().map(Telling::storyId).distinct().sorted().toList()) {
            dealt
                .get(story)
                .forEach(
                    (outlet, sources) ->
                        sources.stream()
                            .map(source -> values.get(story + ' ' + source))
                            .filter(value -> value != null)
                            .mapToDouble(Double::doubleValue)
                            .average()
                            .ifPresent(
                                value ->
                                    rows.add(
                                        new Telling(
                                            story,
                                            outlet,
                                            copies.get(story + ' ' + outlet),
                                            value))));
          }
          swapped.put(measure, rows);
        });
    return swapped;
  }

  private void nulls(int seeds, boolean isPlanting) {
    int alarms = 0;
    int claims = 0;
    long all = 0;
    long[] tenths = new long[10];
    long[] below = new long[3];
    double[] levels = {.05, .01, .001};
    var planted = new TreeMap<String, int[]>();
    for (int seed = 1; seed <= seeds; seed++) {
      Map<String, List<Telling>> swapped = swapped(new Random(seed));
      Map<String, List<Test>> tests = new TreeMap<>();
      long fixed = seed;
      swapped.forEach((measure, tellings) -> tests.put(measure, tests(measure, tellings, fixed)));
      List<Test> flat = tests.values().stream().flatMap(List::stream).toList();
      long found = Arrays.stream(q(flat)).filter(q -> q < .05).count();
      alarms += found > 0 ? 1 : 0;
      claims += (int) found;
      for (Test test : flat) {
        all++;
        tenths[(int) Math.min(9, test.p() * 10)]++;
        for (int level = 0; level < levels.length; level++) {
          below[level] += test.p() <= levels[level] ? 1 : 0;
        }
      }
      if (isPlanting) {
        plant(swapped, tests, seed, planted);
      }
    }
    double total = all;
    print("Null, %d seeds: %d with any q < .05, %d claims in all", seeds, alarms, claims);
    print(
        "  p in tenths: %s; p <= .05: %.4f, <= .01: %.4f, <= .001: %.5f of %d",
        Arrays.stream(tenths).mapToObj(n -> "%.3f".formatted(n / total)).toList(),
        below[0] / total,
        below[1] / total,
        below[2] / total,
        all);
    if (!isPlanting) {
      return;
    }
    print(
        "Planted (outlet x stories): runs, hedges found, p < .05, quotes found, p < .05, echoes,"
            + " runs with a false claim, all claims, false claims");
    planted.forEach((key, row) -> print("  %s %s", key, Arrays.toString(row)));
  }

  private void plant(
      Map<String, List<Telling>> swapped,
      Map<String, List<Test>> tests,
      int seed,
      Map<String, int[]> outcomes) {
    Map<String, List<String>> storiesOf = new TreeMap<>();
    stories.forEach(
        (story, tellings) -> {
          if (tellings.size() > 1) {
            tellings.forEach(
                names ->
                    names.forEach(
                        name ->
                            storiesOf.computeIfAbsent(name, id -> new ArrayList<>()).add(story)));
          }
        });
    List<String> largest =
        storiesOf.keySet().stream()
            .sorted((a, b) -> storiesOf.get(b).size() - storiesOf.get(a).size())
            .limit(3)
            .toList();
    for (String outlet : largest) {
      List<String> own = new ArrayList<>(storiesOf.get(outlet));
      Collections.shuffle(own, new Random(seed));
      for (int n : STORIES) {
        if (n <= own.size()) {
          plant(
              swapped,
              tests,
              seed,
              outlet,
              own.subList(0, n),
              "%s, %3d".formatted(outlet, n),
              outcomes);
        }
      }
      plant(
          swapped, tests, seed, outlet, own, "%s, all %d".formatted(outlet, own.size()), outcomes);
    }
  }

  private static void plant(
      Map<String, List<Telling>> swapped,
      Map<String, List<Test>> tests,
      int seed,
      String outlet,
      List<String> chosen,
      String key,
      Map<String, int[]> outcomes) {
    Set<String> kept = new HashSet<>(chosen);
    Map<String, List<Test>> changed = new TreeMap<>(tests);
    for (String measure : swapped.keySet()) {
      if (isPlanted(measure)) {
        double factor = measure.equals(QUOTES) ? .5 : 1.3;
        changed.put(
            measure,
            tests(
                measure,
                swapped.get(measure).stream()
                    .filter(t -> !t.outletId().equals(outlet) || kept.contains(t.storyId()))
                    .map(
                        t ->
                            t.outletId().equals(outlet)
                                ? new Telling(t.storyId(), outlet, null, t.value() * factor)
                                : t)
                    .toList(),
                seed));
      }
    }
    List<Test> flat = changed.values().stream().flatMap(List::stream).toList();
    double[] q = q(flat);
    int[] outcome = outcomes.computeIfAbsent(key, k -> new int[9]);
    outcome[0]++;
    boolean isFalse = false;
    for (int i = 0; i < q.length; i++) {
      Test test = flat.get(i);
      boolean own = isPlanted(test.measure()) && test.side().outletId().equals(outlet);
      outcome[7] += q[i] < .05 ? 1 : 0;
      outcome[8] += q[i] < .05 && !isPlanted(test.measure()) ? 1 : 0;
      int place = test.measure().equals(QUOTES) ? 3 : 1;
      boolean right = (test.side().effect().effect() < 0) == (place == 3);
      if (own && test.measure().endsWith("/all") && right) {
        outcome[place] += q[i] < .05 ? 1 : 0;
        outcome[place + 1] += test.p() < .05 ? 1 : 0;
      } else if (q[i] < .05 && !own) {
        outcome[5] += isPlanted(test.measure()) ? 1 : 0;
        isFalse |= !isPlanted(test.measure());
      }
    }
    outcome[6] += isFalse ? 1 : 0;
  }

  private static boolean isPlanted(String measure) {
    return measure.equals(QUOTES) || measure.startsWith(HEDGES);
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
