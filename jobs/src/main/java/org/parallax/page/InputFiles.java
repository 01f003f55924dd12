package org.parallax.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.parallax.UserError;

/**
 * The files that a user's inputs come down to, found through Hadoop's file systems.
 *
 * <p>A folder is walked to its bottom. In a folder of pages, {@code articles.csv} with a column
 * named file is the sidecar that tells what the pages themselves do not; {@code outlets.csv} is the
 * list of outlets. Names that begin with a dot or an underscore are passed over.
 *
 * @param files what is read, by path
 * @param missing pages that a sidecar names and that are not there
 * @param outletLists paths of {@code outlets.csv} files
 * @param passedOver files of other kinds inside folders, relative names
 * @param bytes size of all that is read
 */
public record InputFiles(
    List<InputFile> files,
    List<Page> missing,
    List<String> outletLists,
    List<String> passedOver,
    long bytes) {

  private static final String SIDECAR = "articles.csv";
  private static final String OUTLETS = "outlets.csv";
  private static final byte[] GZIP_MARK = {0x1f, (byte) 0x8b};
  private static final byte[] PARQUET_MARK = {'P', 'A', 'R', '1'};

  public InputFiles {
    files = List.copyOf(files);
    missing = List.copyOf(missing);
    outletLists = List.copyOf(outletLists);
    passedOver = List.copyOf(passedOver);
  }

  /**
   * Lists the inputs.
   *
   * @param output directory of the run, never read as input
   * @throws UserError if an input is not there, is of no known kind, or holds nothing to read
   */
  public static InputFiles of(List<String> inputs, String output, Configuration hadoop) {
    if (inputs.isEmpty()) {
      throw new UserError(
          "No input was given; name a file or a folder, for example 'parallax run data/sample"
              + " --output out'.");
    }
    var listing = new Listing(hadoop);
    Map<String, String> paths = new LinkedHashMap<>();
    inputs.forEach(input -> paths.putIfAbsent(qualified(input, hadoop), input));
    List<String> distinct = List.copyOf(paths.keySet());
    paths.forEach((path, input) -> listing.add(input, nameOf(path, distinct), output));
    return listing.finished(inputs);
  }

  /**
   * What the tables call an input: its last name, with as many of the folders above as tell it from
   * inputs of the same name. Example: {@code may/in} and {@code june/in}, but {@code in} alone.
   */
  private static String nameOf(String input, List<String> inputs) {
    String[] names = input.replaceAll("/+$", "").split("/+");
    for (int kept = 1; kept < names.length; kept++) {
      String name = lastNames(input, kept);
      int length = kept;
      if (inputs.stream().filter(other -> lastNames(other, length).equals(name)).count() == 1) {
        return name;
      }
    }
    return lastNames(input, names.length);
  }

  /**
   * The whole path, so that {@code ../in} and {@code in} are told apart; as given if it is none.
   */
  private static String qualified(String input, Configuration hadoop) {
    try {
      Path path = new Path(input);
      return path.getFileSystem(hadoop).makeQualified(path).toString();
    } catch (IllegalArgumentException | IOException e) {
      return input;
    }
  }

  private static String lastNames(String input, int count) {
    String[] names = input.replaceAll("/+$", "").split("/+");
    int from = Math.max(0, names.length - count);
    return String.join("/", List.of(names).subList(from, names.length));
  }

  /** What is gathered while the folders are walked. */
  private static final class Listing {
    private final Configuration hadoop;
    private final List<InputFile> files = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Page> missing = new ArrayList<>();
    private final List<String> outletLists = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private long bytes;

    Listing(Configuration hadoop) {
      this.hadoop = hadoop;
    }

    void add(String input, String name, String output) {
      if (input.isBlank()) {
        throw new UserError("An input is an empty name; give a file or a folder.");
      }
      try {
        Path path = new Path(input);
        FileSystem fileSystem = path.getFileSystem(hadoop);
        path = fileSystem.makeQualified(path);
        if (!fileSystem.exists(path)) {
          throw new UserError(
              "The input %s does not exist; check the path (it was looked for at %s)."
                  .formatted(input, path));
        }
        Path out = new Path(output);
        String outputPath = out.getFileSystem(hadoop).makeQualified(out).toString();
        FileStatus status = fileSystem.getFileStatus(path);
        if (status.isDirectory()) {
          walk(fileSystem, path, isPlain(name) ? name : path.getName(), outputPath);
        } else if (path.getName().equals(OUTLETS)) {
          outletLists.add(path.toString());
        } else {
          if (InputFile.Format.ofName(path.getName()).isEmpty()) {
            throw new UserError(
                "The input %s is of no kind that is read; give one of %s."
                    .formatted(input, InputFile.Format.KNOWN));
          }
          if (!hasPromisedStart(fileSystem, path)) {
            throw new UserError(
                "The input %s is not what its name promises: it does not begin like a %s file; check or rename it."
                    .formatted(input, path.getName().endsWith(".gz") ? "gzip" : "Parquet"));
          }
          addFile(status, isPlain(name) ? name : path.getName(), Map.of());
        }
      } catch (IllegalArgumentException e) {
        throw new UserError("The input %s is no path: %s.".formatted(input, e.getMessage()), e);
      } catch (IOException e) {
        throw new UserError(
            "The input %s cannot be read (%s); check the path and its permissions."
                .formatted(input, e.getMessage()),
            e);
      }
    }

    /** A name with dots for folders would make a riddle of source_file. */
    private static boolean isPlain(String name) {
      return !name.isEmpty() && !name.contains(":") && !name.matches("(.*/)?\\.{1,2}(/.*)?");
    }

    /** Compressed files and Parquet files begin with marks of their own. */
    private static boolean hasPromisedStart(FileSystem fileSystem, Path path) throws IOException {
      byte[] mark =
          path.getName().endsWith(".gz")
              ? GZIP_MARK
              : path.getName().endsWith(".parquet") ? PARQUET_MARK : new byte[0];
      if (mark.length == 0) {
        return true;
      }
      try (InputStream in = fileSystem.open(path)) {
        return Arrays.equals(in.readNBytes(mark.length), mark);
      }
    }

    private void walk(FileSystem fileSystem, Path folder, String relative, String output)
        throws IOException {
      if (folder.toString().equals(output)) {
        return;
      }
      FileStatus[] entries = fileSystem.listStatus(folder);
      Optional<Map<String, Map<String, String>>> sidecar = Optional.empty();
      for (FileStatus entry : entries) {
        if (entry.isFile() && entry.getPath().getName().equals(SIDECAR)) {
          sidecar = sidecar(fileSystem, entry.getPath());
        }
      }
      var unclaimed = new TreeMap<>(sidecar.orElse(Map.of()));
      var sorted = new ArrayList<>(List.of(entries));
      sorted.sort(Comparator.comparing(entry -> entry.getPath().getName()));
      for (FileStatus entry : sorted) {
        String name = entry.getPath().getName();
        String relativeName = relative + "/" + name;
        if (name.startsWith(".") || name.startsWith("_")) {
          continue;
        }
        if (entry.isDirectory() && !name.endsWith(".parquet")) {
          walk(fileSystem, entry.getPath(), relativeName, output);
        } else if (name.equals(OUTLETS)) {
          outletLists.add(entry.getPath().toString());
        } else if (name.equals(SIDECAR) && sidecar.isPresent()) {
          bytes += entry.getLen();
        } else if (entry.isDirectory()) {
          addParquetFolder(fileSystem, entry, relativeName);
        } else if (InputFile.Format.ofName(name).isPresent()) {
          Map<String, String> row = unclaimed.remove(name);
          if (hasPromisedStart(fileSystem, entry.getPath())) {
            addFile(entry, relativeName, row == null ? Map.of() : row);
          } else {
            missing.add(
                RecordFields.broken(
                    relativeName,
                    1,
                    Rejection.Reason.BROKEN_RECORD,
                    "The file does not begin like the gzip or Parquet file that its name promises.",
                    ""));
          }
        } else {
          passedOver.add(relativeName);
        }
      }
      for (String name : unclaimed.keySet()) {
        missing.add(
            RecordFields.broken(
                relative + "/" + name,
                1,
                Rejection.Reason.MISSING_FILE,
                "%s/%s names this file, but it is not there.".formatted(relative, SIDECAR),
                ""));
      }
    }

    /** A table that Spark wrote is a folder with the name of a file. */
    private void addParquetFolder(FileSystem fileSystem, FileStatus folder, String relative)
        throws IOException {
      for (FileStatus part : fileSystem.listStatus(folder.getPath())) {
        if (part.getPath().getName().endsWith(".parquet")) {
          addFile(part, relative + "/" + part.getPath().getName(), Map.of());
        }
      }
    }

    private void addFile(FileStatus status, String sourceFile, Map<String, String> sidecarRow) {
      InputFile.Format format = InputFile.Format.ofName(status.getPath().getName()).orElseThrow();
      if (!seen.add(status.getPath().toString())) {
        return;
      }
      files.add(new InputFile(status.getPath().toString(), sourceFile, format, sidecarRow));
      bytes += status.getLen();
    }

    /** The sidecar by file name; empty where the csv holds articles and no column "file". */
    private Optional<Map<String, Map<String, String>>> sidecar(FileSystem fileSystem, Path path)
        throws IOException {
      var rows = new HashMap<String, Map<String, String>>();
      try (InputStream in = fileSystem.open(path);
          var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        CsvRecords records = CsvRecords.open(reader);
        if (!records.header().contains("file")) {
          return Optional.empty();
        }
        for (var row = records.next(); row != null; row = records.next()) {
          String file = row.fields().get("file");
          if (file != null && !file.isBlank()) {
            var filled = new TreeMap<String, String>();
            row.fields()
                .forEach(
                    (name, value) -> {
                      if (value != null && !value.isBlank() && !name.equals("file")) {
                        filled.put(name, value.strip());
                      }
                    });
            rows.put(file.strip(), filled);
          }
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      return Optional.of(rows);
    }

    InputFiles finished(List<String> inputs) {
      if (files.isEmpty() && missing.isEmpty()) {
        throw new UserError(
            "There is nothing to read in %s; Parallax reads %s."
                .formatted(String.join(", ", inputs), InputFile.Format.KNOWN));
      }
      files.sort(Comparator.comparing(InputFile::sourceFile).thenComparing(InputFile::path));
      passedOver.sort(Comparator.naturalOrder());
      return new InputFiles(files, missing, outletLists, passedOver, bytes);
    }
  }
}
