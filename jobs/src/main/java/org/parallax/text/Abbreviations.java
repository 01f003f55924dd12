package org.parallax.text;

import java.util.Locale;
import java.util.Set;

/**
 * English abbreviations that are written with a full stop, and whether a sentence may end in them.
 *
 * <p>The split that matters is between those that always want a word after them ({@code Sen.},
 * {@code vs.}) and those that stand at the end of a sentence too ({@code U.S.}, {@code Inc.},
 * {@code Jan.}): after the latter a sentence ends only if the next word is one that seldom stands
 * inside a name, such as {@code The} or {@code However}. Own list, from the style guides' usage.
 */
final class Abbreviations {

  /** Titles and others after which the sentence always goes on. */
  private static final Set<String> LEADING =
      WordList.of(
          """
          mr mrs ms mx dr prof rev fr hon messrs mme mlle sra
          rep reps sen sens gov govs pres supt atty asst dep dir amb insp det
          gen adm col lt maj capt cmdr comdr cpl sgt pvt pfc brig cdr ens spc
          st ft mt vs v e.g i.e cf viz approx est ca al fig figs vol pp ed eds sec art
          """);

  /** Those that may end a sentence. */
  private static final Set<String> TRAILING =
      WordList.of(
          """
          inc corp co cos ltd bros plc assn assoc dept univ jr sr etc esq bldg
          jan feb mar apr jun jul aug sep sept oct nov dec
          mon tue tues wed thu thur thurs fri
          ala alta ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb
          nev okla ore pa penn tenn tex va vt wash wis wyo ont que
          ave blvd rd hwy sq ph.d m.d j.d b.a m.a a.m p.m a.d b.c
          """);

  /** Short forms that are words as well: only before a number or a capital letter. */
  private static final Set<String> WORDS_TOO =
      WordList.of(
          """
          no nos mar jun sun sat ill ind mass miss la pa del ore wash mo co cos dec ed eds dir fig figs
          est al ca ft mt st v det dep ens gen col rev hon fr md cf sq ark mon wed fri tex art sec ch
          """);

  /** A first word that tells a new sentence from a name that goes on. */
  private static final Set<String> STARTERS =
      WordList.of(
          """
          the a an this that these those it its he she they we i you his her their our my there here
          in on at by for from with after before since during until under over as if when while
          where although though because despite following according among amid
          but and or so yet nor however meanwhile moreover also still then now instead both some many
          most several all each every no not another other others one two what who why how which
          asked critics officials police
          """);

  private Abbreviations() {}

  /** The word without its last full stop, in lower case, is a known abbreviation. */
  static boolean isKnown(String stem) {
    return LEADING.contains(stem)
        || TRAILING.contains(stem)
        || "no".equals(stem)
        || "nos".equals(stem);
  }

  /** The abbreviation reads as an ordinary word without its stop: {@code no.}, {@code mass.} */
  static boolean isWordToo(String stem) {
    return WORDS_TOO.contains(stem);
  }

  /** The sentence always goes on after it. */
  static boolean isLeading(String stem) {
    return LEADING.contains(stem) || "no".equals(stem) || "nos".equals(stem);
  }

  /** The word, capitalised, begins a new sentence rather than a name. */
  static boolean startsSentence(String word) {
    return STARTERS.contains(word.toLowerCase(Locale.ROOT));
  }
}
