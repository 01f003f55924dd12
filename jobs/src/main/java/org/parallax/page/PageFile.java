package org.parallax.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A file that is one page, with what the sidecar tells of it. */
final class PageFile {
  private PageFile() {}

  /**
   * Example: {@code pages/a.txt} with the sidecar row {@code outlet=The Courier} is a page of the
   * Courier whose record id is {@code pages/a.txt}, the file itself.
   */
  static Page page(String sourceFile, byte[] bytes, Map<String, String> sidecar) {
    var text = Utf8.decode(bytes);
    if (text.isEmpty()) {
      return RecordFields.broken(
          sourceFile,
          1,
          Rejection.Reason.INVALID_ENCODING,
          "The file is not UTF-8; save it as UTF-8.",
          Utf8.excerpt(bytes));
    }
    var fields = new LinkedHashMap<String, String>(sidecar);
    String name = sourceFile.toLowerCase(Locale.ROOT);
    boolean isHtml = name.contains(".htm");
    fields.put(isHtml ? "html" : "text", text.get());
    Page page = RecordFields.page(sourceFile, 1, fields);
    return new Page(
        sourceFile,
        1,
        page.sourceRecord(),
        page.url(),
        page.outlet(),
        page.title(),
        page.text(),
        page.html(),
        page.publishedAt(),
        page.publishedAt() == null ? null : "sidecar",
        page.language(),
        page.byline(),
        page.section(),
        page.unknownFieldCount(),
        null);
  }
}
