package org.parallax.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records out of JSON: one object a line, or a whole file of objects, arrays or wrappers. */
final class JsonRecords {
  private JsonRecords() {}

  /** Jackson's default of 20 million characters a string would turn a long article into a crash. */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  static {
    MAPPER
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build());
  }

  /** Fields under which feeds wrap their articles. */
  private static final List<String> WRAPPERS = List.of("articles", "results", "data");

  /** The record of a line; a blank line is none and must not come here. */
  static Page ofLine(String sourceFile, long position, byte[] line) {
    var text = Utf8.decode(line);
    if (text.isEmpty()) {
      return RecordFields.broken(
          sourceFile,
          position,
          Rejection.Reason.INVALID_ENCODING,
          "Line %d is not UTF-8; save the file as UTF-8.".formatted(position),
          Utf8.excerpt(line));
    }
    try {
      JsonNode node = MAPPER.readTree(text.get());
      if (!node.isObject()) {
        return RecordFields.broken(
            sourceFile,
            position,
            Rejection.Reason.BROKEN_RECORD,
            "Line %d is a JSON %s and not an object."
                .formatted(position, node.getNodeType().name().toLowerCase(java.util.Locale.ROOT)),
            text.get());
      }
      return RecordFields.page(sourceFile, position, fields(node));
    } catch (JsonProcessingException e) {
      return RecordFields.broken(
          sourceFile,
          position,
          Rejection.Reason.BROKEN_RECORD,
          "Line %d: %s".formatted(position, e.getOriginalMessage()),
          text.get());
    }
  }

  /** The records of a file that holds one object, several, an array, or a feed's wrapper. */
  static List<Page> ofFile(String sourceFile, byte[] bytes) {
    var text = Utf8.decode(bytes);
    if (text.isEmpty()) {
      return List.of(
          RecordFields.broken(
              sourceFile,
              1,
              Rejection.Reason.INVALID_ENCODING,
              "The file is not UTF-8; save it as UTF-8.",
              Utf8.excerpt(bytes)));
    }
    var pages = new ArrayList<Page>();
    ObjectReader reader =
        MAPPER.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    try (MappingIterator<JsonNode> values = reader.readValues(text.get())) {
      // hasNext() would hide what is wrong in an exception of another kind.
      while (values.hasNextValue()) {
        collect(sourceFile, values.nextValue(), pages);
      }
    } catch (IOException e) {
      pages.add(
          RecordFields.broken(
              sourceFile,
              pages.size() + 1,
              Rejection.Reason.BROKEN_RECORD,
              "The file is not JSON behind record %d: %s"
                  .formatted(pages.size(), e.getMessage().lines().findFirst().orElse("")),
              text.get()));
    }
    return pages;
  }

  private static void collect(String sourceFile, JsonNode node, List<Page> pages) {
    if (node.isArray()) {
      node.forEach(child -> collect(sourceFile, child, pages));
      return;
    }
    if (node.isObject()) {
      for (String wrapper : WRAPPERS) {
        JsonNode inner = node.get(wrapper);
        if (inner != null && inner.isContainerNode()) {
          collect(sourceFile, inner, pages);
          return;
        }
      }
      pages.add(RecordFields.page(sourceFile, pages.size() + 1L, fields(node)));
      return;
    }
    pages.add(
        RecordFields.broken(
            sourceFile,
            pages.size() + 1L,
            Rejection.Reason.BROKEN_RECORD,
            "The value is no JSON object.",
            node.toString()));
  }

  private static Map<String, String> fields(JsonNode node) {
    var fields = new LinkedHashMap<String, String>();
    node.properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
    return fields;
  }

  /** A scalar as text, a list joined, an object by its name. */
  private static String value(JsonNode node) {
    if (node.isNull()) {
      return null;
    }
    if (node.isArray()) {
      var parts = new ArrayList<String>();
      node.forEach(
          child -> {
            String part = value(child);
            if (part != null) {
              parts.add(part);
            }
          });
      return String.join("\n", parts);
    }
    if (node.isObject()) {
      for (String name : List.of("name", "title", "uri", "id")) {
        JsonNode inner = node.get(name);
        if (inner != null && inner.isValueNode() && !inner.isNull()) {
          return inner.asText();
        }
      }
      return null;
    }
    return node.asText();
  }
}
