package org.parallax.article;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Gives every outlet one id and one name, however a record spells it.
 *
 * <p>A user's {@code outlets.csv} ({@code outlet_id,name,domains,aliases}; several values parted by
 * semicolons) comes first. An outlet it does not list is known by the name in the record, else by
 * the host of the url without {@code www.}; its id is that name in lower case letters, digits and
 * hyphens, so that it never is a path.
 *
 * <p>Examples without a list: {@code "The Daily Herald"} has the id {@code the-daily-herald};
 * {@code "../../etc"} has the id {@code etc}; a name without a Latin letter or digit has an id made
 * of its characters' numbers, {@code "時報"} is {@code u6642-u5831}.
 */
public final class OutletNames implements Serializable {
  private static final long serialVersionUID = 1L;

  /** An outlet. */
  public record Outlet(String id, String name) implements Serializable {}

  private final HashMap<String, Outlet> byName = new HashMap<>();
  private final HashMap<String, Outlet> byDomain = new HashMap<>();

  /**
   * @param rows rows of outlets.csv, cells by column name in lower case; later rows do not override
   */
  public OutletNames(List<Map<String, String>> rows) {
    for (Map<String, String> row : rows) {
      String name = cell(row, "name");
      String id = cell(row, "outlet_id");
      if (name.isEmpty() && id.isEmpty()) {
        continue;
      }
      var outlet = new Outlet(slug(id.isEmpty() ? name : id), name.isEmpty() ? id : name);
      for (String alias : (name + ";" + id + ";" + cell(row, "aliases")).split(";")) {
        if (!alias.isBlank()) {
          byName.putIfAbsent(slug(alias), outlet);
        }
      }
      for (String domain : cell(row, "domains").split(";")) {
        if (!domain.isBlank()) {
          byDomain.putIfAbsent(withoutWww(domain.strip().toLowerCase(Locale.ROOT)), outlet);
        }
      }
    }
  }

  private static String cell(Map<String, String> row, String column) {
    String value = new TreeMap<>(row).get(column);
    return value == null ? "" : value.strip();
  }

  /** The outlet of a record; empty where neither name nor url tells it. */
  public Optional<Outlet> resolve(String nameOrDomain, String url) {
    Optional<String> host = host(url);
    if (nameOrDomain != null && !nameOrDomain.isBlank()) {
      String given = nameOrDomain.strip();
      Outlet listed = byName.get(slug(given));
      if (listed == null) {
        listed = listedDomain(withoutWww(given.toLowerCase(Locale.ROOT)));
      }
      if (listed == null && host.isPresent()) {
        listed = listedDomain(host.get());
      }
      if (listed != null) {
        return Optional.of(listed);
      }
      String name = given.matches("(?i)www\\.\\S+") ? withoutWww(given) : given;
      return Optional.of(new Outlet(slug(name), name));
    }
    return host.map(
        domain -> {
          Outlet listed = listedDomain(domain);
          return listed == null ? new Outlet(slug(domain), domain) : listed;
        });
  }

  /** The host itself or the nearest domain above it that the list knows. */
  private Outlet listedDomain(String host) {
    for (String domain = host; domain.contains("."); ) {
      Outlet listed = byDomain.get(domain);
      if (listed != null) {
        return listed;
      }
      domain = domain.substring(domain.indexOf('.') + 1);
    }
    return null;
  }

  /** The host of an address, in lower case, without {@code www.}; empty where there is none. */
  public static Optional<String> host(String url) {
    if (url == null || url.isBlank()) {
      return Optional.empty();
    }
    String address = url.strip();
    try {
      String host = new URI(address.contains("://") ? address : "https://" + address).getHost();
      if (host == null || !host.contains(".")) {
        return Optional.empty();
      }
      return Optional.of(withoutWww(host.toLowerCase(Locale.ROOT)));
    } catch (URISyntaxException e) {
      // Feeds print addresses with blanks and bars; the host is in front of them.
      var matcher =
          java.util.regex.Pattern.compile(
                  "^(?:[a-z]+://)?([\\p{Alnum}.-]+\\.[a-z]{2,})(?:[/:?#].*)?$",
                  java.util.regex.Pattern.CASE_INSENSITIVE | java.util.regex.Pattern.DOTALL)
              .matcher(address);
      return matcher.matches()
          ? Optional.of(withoutWww(matcher.group(1).toLowerCase(Locale.ROOT)))
          : Optional.empty();
    }
  }

  private static String withoutWww(String domain) {
    return domain.replaceFirst("(?i)^www\\d?\\.", "");
  }

  static String slug(String name) {
    String plain =
        Normalizer.normalize(name.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String slug =
        plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    if (slug.isEmpty()) {
      var numbers = new StringBuilder();
      plain
          .codePoints()
          .limit(16)
          .forEach(
              character ->
                  numbers
                      .append(numbers.length() == 0 ? "" : "-")
                      .append('u')
                      .append(Integer.toHexString(character)));
      slug = numbers.toString();
    }
    return slug.length() > 80
        ? slug.substring(0, 60) + "-" + Fingerprint.of(name).substring(0, 16)
        : slug;
  }
}
