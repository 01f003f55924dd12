package org.parallax.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.cue.Cue;
import org.parallax.quote.Quote;
import org.parallax.quote.Speaker;

/**
 * Whose framing it is: the speaker of the quotation or reported statement in which a cue stands.
 *
 * <p>Worked example: in {@code "It is a disgrace," said the bishop, and the roof is a risk} the
 * judgement {@code disgrace} is held by the bishop, the problem {@code risk} by the narrator, for
 * whom the answer is empty. A quotation without a known speaker has {@link Speaker#UNKNOWN}.
 *
 * <p>Caveat: as good as the quotations and their speakers are.
 */
public final class Holder {

  private Holder() {}

  /**
   * Who holds what a cue says; empty where the outlet itself does (headline, narrator).
   *
   * @param quotes the article's quotations and reported statements
   */
  public static Optional<Speaker> of(Cue cue, List<Quote> quotes) {
    // Of nested speeches the shortest is nearest to the words.
    return quotes.stream()
        .filter(quote -> quote.speech().voice() == cue.voice())
        .filter(quote -> quote.speech().start() <= cue.start())
        .filter(quote -> cue.start() < quote.speech().end())
        .min(Comparator.comparingInt(quote -> quote.speech().end() - quote.speech().start()))
        .map(Quote::speaker);
  }
}
