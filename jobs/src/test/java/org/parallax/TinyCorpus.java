package org.parallax;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Five short invented articles, two stories, three outlets: enough for every table to have rows,
 * little enough for a run in seconds.
 */
final class TinyCorpus {
  private TinyCorpus() {}

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * An input record; a component that is null is left out.
   *
   * @param id the record's id
   */
  record Told(String id, String outlet, String url, String title, String publishedAt, String text) {

    Told as(String newId) {
      return new Told(newId, outlet, url, title, publishedAt, text);
    }

    Told by(String newOutlet) {
      return new Told(id, newOutlet, url, title, publishedAt, text);
    }

    Told at(String newUrl) {
      return new Told(id, outlet, newUrl, title, publishedAt, text);
    }

    Told titled(String newTitle) {
      return new Told(id, outlet, url, newTitle, publishedAt, text);
    }

    Told on(String newPublishedAt) {
      return new Told(id, outlet, url, title, newPublishedAt, text);
    }

    Told saying(String newText) {
      return new Told(id, outlet, url, title, publishedAt, newText);
    }

    String json() {
      ObjectNode record = JSON.createObjectNode();
      put(record, "id", id);
      put(record, "outlet", outlet);
      put(record, "url", url);
      put(record, "title", title);
      put(record, "published_at", publishedAt);
      put(record, "text", text);
      return record.toString();
    }

    private static void put(ObjectNode record, String field, String value) {
      if (value != null) {
        record.put(field, value);
      }
    }
  }

  static final Told BRIDGE_IN_POST =
      new Told(
          "post-bridge",
          "Harbour Post",
          "https://harbourpost.example/bridge",
          "Council closes Weaver Bridge after cracks are found",
          "2026-05-04T09:00:00Z",
          """
          The town council of Ellerby closed Weaver Bridge on Monday after engineers found cracks in \
          two of its five arches, and about 9,000 drivers a day will have to go another way.

          “We did not take this lightly,” said Ruth Callow, the council’s chief engineer. “A crack of \
          four millimetres may be harmless, but we do not know that yet.”

          The bridge, which was built in 1911, was last inspected in 2019. Ms Callow said that repairs \
          could cost 3 million pounds and would probably take until October.

          Martin Frayn, who runs a bakery beside the bridge, claimed that the council had ignored \
          warnings for years. A spokesman for the council denied that.\
          """);

  static final Told BRIDGE_IN_BELL =
      new Told(
          "bell-bridge",
          "Evening Bell",
          "https://eveningbell.example/news/weaver",
          "BRIDGE OF SHAME: 9,000 drivers stranded as Ellerby's Weaver Bridge shuts",
          "2026-05-04T13:30:00Z",
          """
          Furious drivers were stranded in Ellerby today after bungling council chiefs shut Weaver \
          Bridge because of a crack as thin as a coin.

          Some 9,000 motorists face a hellish detour until October, and the disastrous repair bill \
          will top 3 million pounds.

          'They were warned again and again,' fumed baker Martin Frayn, 52. 'They did nothing.'

          Engineer Ruth Callow admitted the bridge had not been inspected since 2019. Insiders say \
          the council knew about the cracks in its arches all along.\
          """);

  static final Told BRIDGE_IN_LAMP =
      new Told(
          "lamp-bridge",
          "The Daily Lamp",
          "https://dailylamp.example/ellerby/weaver-bridge",
          "Weaver Bridge in Ellerby shut until October",
          "2026-05-05",
          """
          Weaver Bridge in Ellerby will stay shut until October while cracks in two arches are \
          repaired, the town council has announced.

          The council’s chief engineer, Ruth Callow, said the cracks were up to four millimetres wide. \
          She said it was not clear how long they had been there.

          The work is expected to cost 3 million pounds. Buses will be sent over the ring road, and \
          some 9,000 drivers a day are asked to use the tunnel.

          According to the council, the bridge was last inspected in 2019.\
          """);

  static final Told ORCHARD_IN_POST =
      new Told(
          "post-orchard",
          "Harbour Post",
          "https://harbourpost.example/orchard",
          "Frost destroys half of the Linden valley's cherries",
          "2026-04-20T08:00:00Z",
          """
          A night of hard frost has destroyed about half of this year’s cherry crop in the Linden \
          valley, growers said on Monday.

          The temperature fell to minus six degrees on Saturday night, three weeks after the trees had \
          begun to flower. “I have farmed here for 40 years and I have not seen this in April,” said \
          Greta Solberg, who keeps 1,200 cherry trees above the village of Ostra.

          The growers’ association of the valley puts the loss at 14 million pounds. It has asked the \
          ministry of agriculture for help, and the ministry said it would decide in May.

          Fires and sprinklers were used in some orchards, but they may have saved only a tenth of the \
          blossom.\
          """);

  static final Told ORCHARD_IN_LAMP =
      new Told(
          "lamp-orchard",
          "The Daily Lamp",
          "https://dailylamp.example/farming/linden-frost",
          "Cherry growers in Linden valley ask ministry for help after frost",
          "2026-04-21T07:15:00Z",
          """
          Cherry growers in the Linden valley have asked the ministry of agriculture for 14 million \
          pounds after frost on Saturday night killed much of the blossom.

          It was minus six degrees in the orchards above Ostra, the growers’ association said. Half of \
          the crop is believed to be lost.

          “We lit fires between the rows and watched the flowers go brown all the same,” said Greta \
          Solberg, a grower with 1,200 trees.

          The ministry said that it was looking into the request and would decide in May. It warned \
          that not every loss could be covered.\
          """);

  /** All five. */
  static List<Told> articles() {
    return List.of(
        BRIDGE_IN_POST, BRIDGE_IN_BELL, BRIDGE_IN_LAMP, ORCHARD_IN_POST, ORCHARD_IN_LAMP);
  }

  /** The three tellings of one story. */
  static List<Told> bridge() {
    return List.of(BRIDGE_IN_POST, BRIDGE_IN_BELL, BRIDGE_IN_LAMP);
  }

  /** Writes records as JSON lines and gives the file back. */
  static Path write(Path file, List<Told> articles) {
    return write(file, articles.stream().map(Told::json).toArray(String[]::new));
  }

  /** Writes lines and gives the file back. */
  static Path write(Path file, String... lines) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
