package org.parallax.cue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.text.Document;

/**
 * Finds every cue of an article.
 *
 * <p>Worked example: "Critics <i>claim</i> the deal <i>may</i> be a <i>sham</i>" has the reporting
 * verb claim (distancing), the hedge may, the loaded word sham (which the sentiment lexicon does
 * not hold), and the anonymous source critics.
 *
 * <p>Immutable after construction, so safe to share between threads; construction reads eighteen
 * small files (some 30 ms), so make one for each task.
 */
public final class CueFinder {

  /** By start, then family, then end: the order of the table. */
  public static final Comparator<Cue> READING_ORDER =
      Comparator.comparingInt(Cue::start).thenComparing(Cue::family).thenComparingInt(Cue::end);

  private final SortedMap<String, String> lexiconHashes = new TreeMap<>();
  private final VerbTags verbTags;
  private final List<Finder> finders;

  /** Reads the lexicons from the class path. */
  public CueFinder() {
    Lexicon reportingVerbs = load("reporting_verbs");
    verbTags = new VerbTags(reportingVerbs);
    finders =
        List.of(
            new Hedges(load("hedges")),
            new Terms(CueFamily.BOOSTER, load("boosters")),
            new Terms(CueFamily.FACTIVE, load("factives")),
            new Terms(CueFamily.PRESUPPOSITION, load("presuppositions")),
            new Terms(CueFamily.IMPLICATIVE, load("implicatives")),
            new ReportingVerbs(reportingVerbs),
            new Terms(CueFamily.LOADED, load("loaded_words")),
            new Terms(CueFamily.EVALUATIVE, load("evaluatives")),
            new Terms(CueFamily.INTENSIFIER, load("intensifiers")),
            new AnonymousSources(load("anonymous_sources"), reportingVerbs),
            new Terms(CueFamily.NEGATION, load("negations")),
            new Numbers(load("number_words")),
            new ScareQuotes(),
            new Passives(load("participles")),
            new Terms(CueFamily.FRAME, load("policy_frames")),
            new GenericFrames(load("generic_frames")),
            new Terms(CueFamily.FUNCTION, load("entman_functions")),
            new SentimentWords(new Vader(), load("sentiment_topical_words")));
  }

  private Lexicon load(String name) {
    Lexicon lexicon = Lexicon.load(name);
    lexiconHashes.put(name, lexicon.contentHash());
    return lexicon;
  }

  /** The cues of a document, sorted by start, then family; none outside English. */
  public List<Cue> find(Document document) {
    if (!document.isEnglish()) {
      return List.of();
    }
    Document repaired = verbTags.repaired(document);
    List<Cue> cues = new ArrayList<>();
    for (Finder finder : finders) {
      cues.addAll(finder.find(repaired));
    }
    cues.sort(READING_ORDER);
    return List.copyOf(cues);
  }

  /** The lexicons in use, by name, with the hash that names their version: for {@code run.json}. */
  public SortedMap<String, String> lexiconHashes() {
    return Collections.unmodifiableSortedMap(lexiconHashes);
  }
}
