package org.parallax.article;

import java.io.Serializable;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.parallax.page.Page;
import org.parallax.page.Rejection;
import org.parallax.page.Rejection.Reason;
import org.parallax.text.WordCount;

/**
 * Makes an article of an input record, or says why it is none.
 *
 * <p>Example: a page dump with a menu, a headline, three paragraphs and fifteen links becomes an
 * article of headline and paragraphs, and seventeen removed blocks.
 */
public final class ArticleReader implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The longest newspaper reportages stay below 200,000 characters. */
  static final int LONGEST_TEXT = 1_000_000;

  private final OutletNames outlets;
  private final Instant latestPlausible;

  /**
   * @param outlets how outlets are named
   * @param latestPlausible a later date is a mistake
   */
  public ArticleReader(OutletNames outlets, Instant latestPlausible) {
    this.outlets = outlets;
    this.latestPlausible = latestPlausible;
  }

  /** Either an article or a rejection; the other is null. */
  public record Reading(Article article, Rejection rejection) {}

  /** Reads one record. */
  public Reading read(Page page) {
    if (page.problem() != null) {
      return new Reading(null, page.problem());
    }
    String raw = page.text() != null ? page.text() : page.html();
    if (raw == null || raw.isBlank()) {
      return rejected(page, Reason.EMPTY_TEXT, "The fields text and html are empty.");
    }
    if (raw.length() > LONGEST_TEXT) {
      return rejected(
          page,
          Reason.TOO_LONG,
          "%,d characters; is a whole archive in one record?".formatted(raw.length()));
    }
    Optional<OutletNames.Outlet> outlet = outlets.resolve(page.outlet(), page.url());
    if (outlet.isEmpty()) {
      return rejected(
          page,
          Reason.NO_OUTLET,
          "Neither outlet nor url says who published it; fill one of them.");
    }
    var known = new PageCleaner.Known(page.title(), page.byline(), outlet.get().name(), page.url());
    CleanPage clean =
        page.text() != null
            ? PageCleaner.ofText(page.text(), known)
            : PageCleaner.ofHtml(page.html(), known);
    if (clean.paragraphs().isEmpty()) {
      return rejected(
          page,
          Reason.ONLY_FURNITURE,
          "All %d blocks of the page read like menus, links or notices."
              .formatted(clean.removed().size()));
    }
    return dated(page, outlet.get(), clean);
  }

  private Reading dated(Page page, OutletNames.Outlet outlet, CleanPage clean) {
    PublishedDate.Parsed given = PublishedDate.parse(page.publishedAt(), latestPlausible);
    if (given instanceof PublishedDate.Invalid invalid) {
      return rejected(
          page,
          invalid.isOutOfRange() ? Reason.DATE_OUT_OF_RANGE : Reason.INVALID_DATE,
          "The date “%s” %s.".formatted(page.publishedAt().strip(), invalid.reason()));
    }
    if (given instanceof PublishedDate.At at) {
      return accepted(page, outlet, clean, at.instant(), page.dateOrigin(), false);
    }
    // What a page prints is taken where it is a date, and left where it is none: it may be
    // anything.
    if (PublishedDate.parse(clean.published(), latestPlausible) instanceof PublishedDate.At at) {
      return accepted(page, outlet, clean, at.instant(), "page", clean.isDatePrinted());
    }
    return accepted(page, outlet, clean, null, null, false);
  }

  private static Reading accepted(
      Page page,
      OutletNames.Outlet outlet,
      CleanPage clean,
      Instant publishedAt,
      String source,
      boolean isPrinted) {
    var parts = new ArrayList<String>();
    if (clean.title() != null) {
      parts.add(clean.title());
    }
    if (clean.standfirst() != null) {
      parts.add(clean.standfirst());
    }
    parts.addAll(clean.paragraphs());
    String text = String.join("\n\n", parts);
    String url = page.url() == null ? null : page.url().strip();
    String body = String.join("\n", clean.paragraphs());
    String language = language(page.language(), body);
    String id = Fingerprint.of(outlet.id(), url, clean.title(), text).substring(0, 16);
    return new Reading(
        new Article(
            "a_" + id,
            outlet.id(),
            outlet.name(),
            url,
            clean.title(),
            clean.standfirst(),
            clean.byline(),
            publishedAt,
            source,
            isPrinted,
            language,
            text,
            WordCount.of(text, language),
            clean.wireAgency(),
            Fingerprint.of(folded(body)),
            clean.removed()),
        null);
  }

  /** The text decides; what the record says helps only where the text is too short to tell. */
  private static String language(String given, String body) {
    String detected = Language.detect(body);
    if (!detected.equals("und") || given == null || given.isBlank()) {
      return detected;
    }
    Locale locale = Locale.forLanguageTag(given.strip().replace('_', '-'));
    return locale.getLanguage().length() == 2 ? locale.getLanguage() : detected;
  }

  /** The same text in other spacing, case and marks is the same text. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private static Reading rejected(Page page, Reason reason, String detail) {
    String shown = page.title() != null ? page.title() : page.text();
    return new Reading(null, new Rejection(reason, detail, shown == null ? "" : shown));
  }
}
