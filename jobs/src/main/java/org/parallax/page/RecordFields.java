package org.parallax.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which field of a record is what. The canonical names come first; behind them stand the names that
 * news-please, trafilatura, NewsAPI, Event Registry, NELA and the large Parquet collections use, so
 * that their files are read as they are. Of several names the first with a value wins.
 *
 * <p>Example: {@code {"source_domain": "a.example", "maintext": "..."}} gives outlet and text.
 */
final class RecordFields {
  private RecordFields() {}

  private static final Map<String, List<String>> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("id", List.of("id", "_id", "uri", "requested_url"));
    NAMES.put("url", List.of("url", "link", "responded_url", "sourceurl"));
    NAMES.put(
        "outlet",
        List.of(
            "outlet",
            "source_domain",
            "hostname",
            "domain",
            "media_name",
            "media_url",
            "publication",
            "sitename",
            "source"));
    NAMES.put("title", List.of("title", "headline"));
    // news-please keeps a shorter "text" beside its "maintext".
    NAMES.put(
        "text",
        List.of("maintext", "text", "plain_text", "body", "content", "article", "sentences"));
    NAMES.put("html", List.of("html"));
    NAMES.put(
        "published_at",
        List.of(
            "published_at",
            "date_publish",
            "publishedat",
            "datetimepub",
            "published_utc",
            "published_date",
            "publish_date",
            "published",
            "datetime",
            "date"));
    NAMES.put("language", List.of("language", "lang"));
    NAMES.put("byline", List.of("byline", "author", "authors"));
    NAMES.put("section", List.of("section", "category", "categories"));
  }

  private static final Set<String> KNOWN =
      NAMES.values().stream()
          .flatMap(List::stream)
          .collect(java.util.stream.Collectors.toUnmodifiableSet());

  /** Names of the columns, in lower case, that hold anything of an article. */
  static boolean isKnown(String field) {
    return KNOWN.contains(field.toLowerCase(Locale.ROOT));
  }

  /** A page out of the fields of a record; the file's own id is used where the record has one. */
  static Page page(String sourceFile, long position, Map<String, String> fields) {
    var lower = new LinkedHashMap<String, String>();
    int unknown = 0;
    for (var field : fields.entrySet()) {
      String name = field.getKey().strip().toLowerCase(Locale.ROOT);
      if (!KNOWN.contains(name)) {
        unknown++;
      }
      if (field.getValue() != null && !field.getValue().isBlank()) {
        lower.putIfAbsent(name, field.getValue());
      }
    }
    String id = first(lower, "id");
    String date = first(lower, "published_at");
    return new Page(
        sourceFile,
        position,
        id == null ? Long.toString(position) : id.strip(),
        first(lower, "url"),
        first(lower, "outlet"),
        first(lower, "title"),
        first(lower, "text"),
        first(lower, "html"),
        date,
        date == null ? null : "record",
        first(lower, "language"),
        first(lower, "byline"),
        first(lower, "section"),
        unknown,
        null);
  }

  private static String first(Map<String, String> fields, String target) {
    for (String name : NAMES.get(target)) {
      String value = fields.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** A record that cannot be read. */
  static Page broken(
      String sourceFile, long position, Rejection.Reason reason, String detail, String excerpt) {
    return new Page(
        sourceFile,
        position,
        Long.toString(position),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        0,
        new Rejection(reason, detail, excerpt));
  }
}
