package org.parallax.story;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.lexicon.LexiconFile;

/**
 * Tells a credit of an agency for the text from a credit for a contribution to an own report.
 *
 * <p>Examples: "The Associated Press contributed to this report.", "Contributing: AFP", "With files
 * from Reuters" are contributions; "SOURCE: AFP" and a dateline are not. Of 59 AllSides articles of
 * other outlets with an agency credit 55 have a contribution, most of them of one newsroom that
 * writes it under its own reports: as sources they would join what was written apart.
 *
 * <p>Source: ours. Caveat: some outlets write "with inputs from" under a report that is the
 * agency's word for word; then the text shows it ({@link CopyPairs}).
 */
final class WireContribution {
  private static final Pattern PHRASE =
      Pattern.compile(
          "(?i)\\b(?:contribut(?:ed|es|ing|ions?|ors?)\\b|with (?:additional"
              + " )?(?:files?|inputs?|reports?|reporting|material|information)\\b|additional"
              + " (?:reporting|material)\\b)");

  private static final Map<String, List<String>> NAMES = names();

  private WireContribution() {}

  /**
   * Whether a line of a page says that the agency contributed.
   *
   * @param line a credit line that was cut from the page
   * @param agency the agency, as {@code articles.wire_agency} has it
   */
  static boolean isStated(String line, String agency) {
    String folded = line.toLowerCase(Locale.ROOT);
    return PHRASE.matcher(line).find()
        && NAMES.getOrDefault(agency, List.of(agency.toLowerCase(Locale.ROOT))).stream()
            .anyMatch(folded::contains);
  }

  private static Map<String, List<String>> names() {
    Map<String, List<String>> names = new TreeMap<>();
    LexiconFile.load("wire_agencies")
        .rows()
        .forEach(
            row ->
                names.merge(
                    row.cell(1),
                    List.of(row.cell(0).toLowerCase(Locale.ROOT)),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
    return names;
  }
}
