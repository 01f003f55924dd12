package org.parallax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.parallax.annotation.ArticleWords;
import org.parallax.annotation.Cues;
import org.parallax.annotation.Mentions;
import org.parallax.annotation.Quotes;
import org.parallax.annotation.Sentences;
import org.parallax.annotation.Tokens;
import org.parallax.article.Articles;
import org.parallax.article.RejectedRecords;
import org.parallax.article.RemovedBlock;
import org.parallax.article.RemovedBlocks;
import org.parallax.contrast.Disagreements;
import org.parallax.contrast.LabelStance;
import org.parallax.contrast.QuoteVariant;
import org.parallax.contrast.SentencePairs;
import org.parallax.contrast.StatementCoverage;
import org.parallax.contrast.Statements;
import org.parallax.contrast.StoryFeatures;
import org.parallax.contrast.StoryLabels;
import org.parallax.contrast.StoryQuotes;
import org.parallax.contrast.StorySpeakers;
import org.parallax.contrast.StoryWords;
import org.parallax.cue.CueFamily;
import org.parallax.entity.EntityKind;
import org.parallax.feature.ArticleFeatures;
import org.parallax.feature.Features;
import org.parallax.history.StoryChanges;
import org.parallax.outlet.OutletFeatures;
import org.parallax.outlet.OutletPairs;
import org.parallax.outlet.OutletWords;
import org.parallax.outlet.Outlets;
import org.parallax.page.Rejection;
import org.parallax.quote.SpeakerKind;
import org.parallax.quote.VerbClass;
import org.parallax.statement.Certainty;
import org.parallax.statement.Difference;
import org.parallax.statement.Slots;
import org.parallax.statement.Standing;
import org.parallax.statement.Statement;
import org.parallax.statement.Telling;
import org.parallax.story.CopyEdit;
import org.parallax.story.CopyEdits;
import org.parallax.story.CopyPairs;
import org.parallax.story.Stories;
import org.parallax.story.StoryArticles;
import org.parallax.table.Dictionary;
import org.parallax.table.Meaning;
import org.parallax.table.RunMetrics;
import org.parallax.table.Table;

/** The public contract: every table that Parallax publishes, and the dictionary of all of them. */
public final class Tables {
  private Tables() {}

  /** What {@code parallax read} makes. */
  static final List<Table> OF_READ =
      List.of(Articles.TABLE, RejectedRecords.TABLE, RemovedBlocks.TABLE);

  /** What {@code parallax annotate} makes. */
  static final List<Table> OF_ANNOTATE =
      List.of(
          Sentences.TABLE,
          Tokens.TABLE,
          Mentions.TABLE,
          Quotes.TABLE,
          Cues.TABLE,
          ArticleFeatures.TABLE,
          ArticleWords.TABLE);

  /** What {@code parallax group} makes; it also links what {@code annotate} found. */
  static final List<Table> OF_GROUP =
      List.of(
          CopyPairs.TABLE, Stories.TABLE, StoryArticles.TABLE, StoryChanges.TABLE, Outlets.TABLE);

  /** What {@code parallax contrast} makes. */
  static final List<Table> OF_CONTRAST =
      List.of(
          StoryFeatures.TABLE,
          StoryWords.TABLE,
          StoryLabels.TABLE,
          StorySpeakers.TABLE,
          StoryQuotes.TABLE,
          Statements.TABLE,
          StatementCoverage.TABLE,
          Disagreements.TABLE,
          SentencePairs.TABLE,
          CopyEdits.TABLE,
          OutletFeatures.TABLE,
          OutletWords.TABLE,
          OutletPairs.TABLE);

  /** All tables, in the order in which the data flows. */
  public static final List<Table> ALL = all();

  /** The dictionary of all tables, features and values. */
  public static final Dictionary DICTIONARY = new Dictionary(ALL, meanings());

  private static List<Table> all() {
    var all = new ArrayList<Table>();
    all.addAll(OF_READ);
    all.addAll(OF_ANNOTATE);
    all.addAll(OF_GROUP);
    all.addAll(OF_CONTRAST);
    all.add(Dictionary.TABLE);
    all.add(RunMetrics.TABLE);
    return List.copyOf(all);
  }

  private static List<Meaning> meanings() {
    var meanings = new ArrayList<Meaning>();
    Features.ALL.forEach(
        feature ->
            meanings.add(
                new Meaning("feature", feature.name(), feature.unit(), feature.definition())));
    Arrays.stream(CueFamily.values())
        .forEach(
            family ->
                meanings.add(new Meaning("cues.family", family.label(), null, family.meaning())));
    Arrays.stream(Rejection.Reason.values())
        .forEach(
            reason ->
                meanings.add(
                    new Meaning(
                        "rejected_records.reason", reason.label(), null, reason.meaning())));
    Arrays.stream(RemovedBlock.Reason.values())
        .forEach(
            reason ->
                meanings.add(
                    new Meaning("removed_blocks.reason", reason.label(), null, reason.meaning())));
    Arrays.stream(EntityKind.values())
        .forEach(
            kind ->
                meanings.add(
                    new Meaning("mentions.entity_kind", kind.label(), null, kind.meaning())));
    Arrays.stream(SpeakerKind.values())
        .forEach(
            kind ->
                meanings.add(
                    new Meaning("quotes.speaker_kind", kind.label(), null, kind.meaning())));
    Arrays.stream(VerbClass.values())
        .forEach(
            verbClass ->
                meanings.add(
                    new Meaning(
                        "quotes.verb_class", verbClass.label(), null, verbClass.meaning())));
    Arrays.stream(LabelStance.values())
        .forEach(
            stance ->
                meanings.add(
                    new Meaning(
                        "story_labels.label_stance", stance.label(), null, stance.meaning())));
    Arrays.stream(QuoteVariant.values())
        .forEach(
            variant ->
                meanings.add(
                    new Meaning("story_quotes.variant", variant.label(), null, variant.meaning())));
    Arrays.stream(Certainty.values())
        .forEach(
            rung ->
                meanings.add(
                    new Meaning(
                        "statement_coverage.certainty", rung.label(), null, rung.meaning())));
    Slots.ALL.forEach(
        slot ->
            meanings.add(new Meaning("disagreements.slot", slot.label(), null, slot.meaning())));
    Arrays.stream(Difference.Basis.values())
        .forEach(
            basis ->
                meanings.add(
                    new Meaning("disagreements.basis", basis.label(), null, basis.meaning())));
    Arrays.stream(Standing.values())
        .forEach(
            standing ->
                meanings.add(
                    new Meaning(
                        "disagreements.standing", standing.label(), null, standing.meaning())));
    Arrays.stream(Statement.Kind.values())
        .forEach(
            kind ->
                meanings.add(
                    new Meaning("statements.statement_kind", kind.label(), null, kind.meaning())));
    Arrays.stream(Telling.Status.values())
        .forEach(
            status ->
                meanings.add(
                    new Meaning(
                        "statement_coverage.status", status.label(), null, status.meaning())));
    Arrays.stream(Telling.Grade.values())
        .forEach(
            grade ->
                meanings.add(
                    new Meaning("statement_coverage.grade", grade.label(), null, grade.meaning())));
    Arrays.stream(StoryChanges.Change.values())
        .forEach(
            change ->
                meanings.add(
                    new Meaning("story_changes.change", change.label(), null, change.meaning())));
    Arrays.stream(CopyEdit.Kind.values())
        .forEach(
            kind ->
                meanings.add(
                    new Meaning("copy_edits.edit_kind", kind.label(), null, kind.meaning())));
    meanings.add(voice("headline", "The outlet's own headline, outside quotation marks."));
    meanings.add(
        voice("narrator", "The outlet's own text, outside quotations and reported speech."));
    meanings.add(voice("direct_quote", "Words between quotation marks, wherever they stand."));
    meanings.add(
        voice("indirect_speech", "The content of a reported statement, without its attribution."));
    meanings.add(voice("all", "All four voices together."));
    return meanings;
  }

  private static Meaning voice(String name, String meaning) {
    return new Meaning("voice", name.toLowerCase(Locale.ROOT), null, meaning);
  }
}
