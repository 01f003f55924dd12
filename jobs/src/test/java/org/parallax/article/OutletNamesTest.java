package org.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.OutletNames.Outlet;

class OutletNamesTest {
  private static final OutletNames NO_LIST = new OutletNames(List.of());

  private static final OutletNames LISTED =
      new OutletNames(
          List.of(
              Map.of(
                  "outlet_id", "lamp",
                  "name", "The Daily Lamp",
                  "domains", "dailylamp.example;www.lamp.example",
                  "aliases", "Lamp;Lamp Online"),
              Map.of("name", "Evening Bell"),
              Map.of("outlet_id", "post", "domains", "POST.example")));

  private static Outlet of(OutletNames names, String nameOrDomain, String url) {
    return names.resolve(nameOrDomain, url).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "The Daily Lamp",
    "the daily LAMP",
    "' The  Daily-Lamp '",
    "Lamp",
    "Lamp Online",
    "lamp",
    "dailylamp.example",
    "www.dailylamp.example",
    "WWW.DailyLamp.example",
    "news.dailylamp.example",
    "lamp.example"
  })
  void aListedOutletIsKnownByNameAliasIdAndDomain(String given) {
    assertThat(of(LISTED, given, null)).isEqualTo(new Outlet("lamp", "The Daily Lamp"));
  }

  @Test
  void theAddressHelpsWhereTheNameIsNotListed() {
    assertThat(of(LISTED, "Lamp Weekend", "https://www.lamp.example/x").id()).isEqualTo("lamp");
    assertThat(of(LISTED, "Other Paper", "https://other.example/x").id()).isEqualTo("other-paper");
    assertThat(of(LISTED, null, "https://regional.dailylamp.example/x").id()).isEqualTo("lamp");
  }

  @Test
  void aListMayLackIdsOrNames() {
    assertThat(of(LISTED, "evening bell", null))
        .isEqualTo(new Outlet("evening-bell", "Evening Bell"));
    assertThat(of(LISTED, null, "https://post.example/1")).isEqualTo(new Outlet("post", "post"));
  }

  @Test
  void withoutAListTheNameOrTheHostIsTheOutlet() {
    assertThat(of(NO_LIST, "The Daily Herald", null))
        .isEqualTo(new Outlet("the-daily-herald", "The Daily Herald"));
    assertThat(of(NO_LIST, null, "https://www.herald.example/a?b=c"))
        .isEqualTo(new Outlet("herald-example", "herald.example"));
    assertThat(of(NO_LIST, "www.herald.example", null))
        .isEqualTo(new Outlet("herald-example", "herald.example"));
  }

  @Test
  void spellingsOfOneNameAreOneOutlet() {
    assertThat(of(NO_LIST, "Süd-Kurier", null).id()).isEqualTo("sud-kurier");
    assertThat(of(NO_LIST, "SUD KURIER", null).id()).isEqualTo("sud-kurier");
  }

  @ParameterizedTest
  @CsvSource({"../../etc, etc", "/etc/passwd, etc-passwd", "a/b\\c:d, a-b-c-d", "..\\.., u2e-u2e"})
  void anIdIsNeverAPath(String given, String prefix) {
    assertThat(of(NO_LIST, given, null).id()).startsWith(prefix).matches("[a-z0-9-]+");
  }

  @Test
  void aNameInAnotherScriptHasAnIdOfItsOwn() {
    assertThat(of(NO_LIST, "時報", null).id()).isEqualTo("u6642-u5831");
    assertThat(of(NO_LIST, "Правда", null).id())
        .isNotEqualTo(of(NO_LIST, "Известия", null).id())
        .matches("[a-z0-9-]+");
  }

  @Test
  void aVeryLongNameHasAShortIdThatIsStillItsOwn() {
    String one = of(NO_LIST, "Gazette ".repeat(40) + "North", null).id();
    String other = of(NO_LIST, "Gazette ".repeat(40) + "South", null).id();
    assertThat(one).hasSizeLessThanOrEqualTo(80).isNotEqualTo(other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void neitherNameNorAddressIsNoOutlet(String blank) {
    assertThat(NO_LIST.resolve(blank, blank)).isEmpty();
    assertThat(NO_LIST.resolve(null, null)).isEmpty();
    assertThat(NO_LIST.resolve(null, "no address")).isEmpty();
    assertThat(NO_LIST.resolve(null, "file:///tmp/page.html")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.lamp.example/a/b, lamp.example",
    "HTTP://Lamp.Example, lamp.example",
    "lamp.example/a, lamp.example",
    "https://lamp.example:8080/a?b#c, lamp.example",
    "https://www2.lamp.example/, lamp.example",
    "https://lamp.example/a b|c, lamp.example"
  })
  void theHostOfAnAddressIsFoundHoweverItIsWritten(String url, String host) {
    assertThat(OutletNames.host(url)).contains(host);
  }
}
