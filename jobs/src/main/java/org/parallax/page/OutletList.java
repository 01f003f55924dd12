package org.parallax.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.parallax.UserError;

/** The user's {@code outlets.csv} files: a few rows that a person wrote. */
public final class OutletList {
  private OutletList() {}

  /** All rows of all lists, cells by column name in lower case. */
  public static List<Map<String, String>> read(List<String> paths, Configuration hadoop) {
    var rows = new ArrayList<Map<String, String>>();
    for (String name : paths) {
      Path path = new Path(name);
      try (InputStream in = path.getFileSystem(hadoop).open(path);
          var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        CsvRecords records = CsvRecords.open(reader);
        if (!records.header().contains("name")) {
          throw new UserError(
              "The list of outlets %s has the columns %s; it needs at least 'name'."
                  .formatted(name, records.header()));
        }
        for (var row = records.next(); row != null; row = records.next()) {
          rows.add(row.fields());
        }
      } catch (IOException e) {
        throw new UserError(
            "The list of outlets %s cannot be read (%s); check its permissions."
                .formatted(name, e.getMessage()),
            e);
      }
    }
    return rows;
  }
}
