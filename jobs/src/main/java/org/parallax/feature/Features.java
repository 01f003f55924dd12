package org.parallax.feature;

import java.util.List;

/** The one list of features. Adding a feature: its class, its test, one line here. */
public final class Features {
  private Features() {}

  /** In the order in which they are shown. */
  public static final List<Feature> ALL =
      List.of(
          new WordCount(),
          new SentenceCount(),
          new WordsPerSentence(),
          new QuotedWordShare(),
          new ReportedWordShare(),
          new FirstQuotePosition(),
          new FirstDenialPosition(),
          new FirstSpeakerPosition(),
          new NamedPersonAttributionShare(),
          new OrganisationAttributionShare(),
          new DocumentAttributionShare(),
          new AnonymousAttributionShare(),
          new UnattributedQuoteShare(),
          new LabelledPersonShare(),
          new DriftingParagraphShare(),
          new DriftStartPosition(),
          new HedgesPer1000Words(),
          new BoostersPer1000Words(),
          new FactivesPer1000Words(),
          new PresuppositionsPer1000Words(),
          new ImplicativesPer1000Words(),
          new ReportingVerbsPer1000Words(),
          new LoadedWordsPer1000Words(),
          new EvaluativesPer1000Words(),
          new IntensifiersPer1000Words(),
          new AnonymousSourcesPer1000Words(),
          new NegationsPer1000Words(),
          new NumbersPer1000Words(),
          new PassivesPer1000Words(),
          new ScareQuotesPer1000Words(),
          new NeutralVerbShare(),
          new DistancingVerbShare(),
          new EndorsingVerbShare(),
          new ConcessionVerbShare(),
          new DenialVerbShare(),
          new HostileVerbShare(),
          new AlarmVerbShare(),
          new SentenceSentiment(),
          new HeadlineWordCount(),
          new HeadlineHasQuotation(),
          new HeadlineIsQuestion(),
          new HeadlineHasNumber(),
          new HeadlineSentiment());
}
