package org.parallax.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.text.Segment;

/**
 * Finds out what the descriptions of an article describe.
 *
 * <p>Worked example: after {@code Orsund, the Danish wind giant} the words {@code the company} are
 * Orsund; {@code the memo} is whatever memo the article spoke of, {@code this revelation} the
 * nearest text before it. A description of a person or body that fits nobody is left out; a
 * document or happening becomes an entity of its own, named by its head noun.
 */
final class DescriptionResolver {

  /** Groups that almost any body may be called. */
  private static final Set<String> LOOSE = Set.of("group", "body", "agency");

  /** What may be called a company though it has a word of its own. */
  private static final Set<String> BUSINESSES =
      Set.of("broadcaster", "newspaper", "newsagency", "website", "bank", "hospital", "pollster");

  private static final Set<String> STATESMEN = Set.of("president", "prime minister", "king");

  private static final Set<String> NARROWING =
      Set.of("of", "who", "whom", "whose", "that", "which", "for");

  private static final int SENTENCES_AHEAD = 3;

  private static final int SENTENCES_BACK = 12;

  private final Gazetteer gazetteer;
  private final List<Referent> referents;
  private final Map<String, List<Referent>> texts = new HashMap<>();
  private final List<Phrase> history = new ArrayList<>();

  /**
   * @param referents what the names name; documents and happenings found are added at the end
   */
  DescriptionResolver(Gazetteer gazetteer, List<Referent> referents) {
    this.gazetteer = gazetteer;
    this.referents = referents;
  }

  /** Resolves the phrases of the article, names and descriptions, in the order of the text. */
  void resolve(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      if (!phrase.isName() && phrase.referent == null) {
        if (phrase.described == EntityKind.DOCUMENT || phrase.described == EntityKind.EVENT) {
          affair(phrase);
        } else {
          somebody(phrase);
        }
      }
      if (phrase.referent != null) {
        history.add(phrase);
      }
    }
  }

  private void affair(Phrase phrase) {
    boolean headline = phrase.line.sentence.segment() != Segment.BODY;
    boolean bare = phrase.article == Phrase.Article.BARE && !headline;
    boolean plural = DescriptionFinder.isPlural(phrase) && !phrase.isGeneric;
    if (bare || (plural && phrase.article != Phrase.Article.DEFINITE)) {
      return;
    }
    if (DescriptionFinder.isOther(phrase)) {
      return;
    }
    boolean own =
        phrase.article == Phrase.Article.POSSESSED && phrase.line.isTag(phrase.outerFrom, "PRON");
    Referent found = phrase.isGeneric && !own ? generic(phrase) : sameHead(phrase);
    if (found == null) {
      found = new Referent();
      referents.add(found);
      texts.computeIfAbsent(phrase.name, noun -> new ArrayList<>()).add(found);
    }
    found.add(phrase);
    owners(phrase, found);
  }

  private Referent sameHead(Phrase phrase) {
    List<Referent> same = texts.getOrDefault(phrase.name, List.of());
    Referent nearest = null;
    int best = -1;
    for (Referent referent : same) {
      if (ownersAgree(phrase, referent)) {
        int end = referent.phrases.get(referent.phrases.size() - 1).end;
        int rank = end + (sharesModifier(phrase, referent) ? 1_000_000_000 : 0);
        nearest = rank > best ? referent : nearest;
        best = Math.max(rank, best);
      }
    }
    if (nearest != null) {
      return nearest;
    }
    if (phrase.article == Phrase.Article.INDEFINITE || !same.isEmpty()) {
      return null;
    }
    // "the act" after "Clean Harbours Act"
    for (int i = history.size() - 1; i >= 0; i--) {
      Phrase earlier = history.get(i);
      boolean named = earlier.isName() && earlier.referent.kind() == phrase.described;
      if (named && earlier.name.toLowerCase(Locale.ROOT).endsWith(" " + phrase.name)) {
        return earlier.referent;
      }
    }
    return null;
  }

  /** Of two investigations the Russian one is that which was called so before. */
  private static boolean sharesModifier(Phrase phrase, Referent referent) {
    for (Phrase earlier : referent.phrases) {
      for (String modifier : earlier.modifiers) {
        if (phrase.modifiers.contains(modifier)) {
          return true;
        }
      }
    }
    return false;
  }

  private Referent generic(Phrase phrase) {
    List<Referent> same = texts.getOrDefault(phrase.name, List.of());
    for (int i = history.size() - 1; i >= 0; i--) {
      Phrase earlier = history.get(i);
      boolean kind = isSort(phrase, earlier.referent);
      boolean near = phrase.sentence() - earlier.sentence() <= 4;
      if (kind
          && near
          && earlier.line != phrase.line
          && phrase.article != Phrase.Article.INDEFINITE
          && ownersAgree(phrase, earlier.referent)) {
        return preferred(phrase, earlier);
      }
    }
    return same.isEmpty() ? null : same.get(same.size() - 1);
  }

  /** A tragedy is no investigation. */
  private static boolean isSort(Phrase phrase, Referent referent) {
    boolean event = phrase.described == EntityKind.EVENT;
    return referent.kind() == phrase.described
        && (!event || referent.roles.stream().anyMatch(phrase.roles::contains));
  }

  /** The texts of the sentence before compete: the one that was its subject is spoken of. */
  private Referent preferred(Phrase phrase, Phrase nearest) {
    Referent best = nearest.referent;
    for (Phrase earlier : history) {
      boolean sentence = earlier.line == nearest.line;
      if (sentence && isSort(phrase, earlier.referent)) {
        return earlier.referent;
      }
    }
    return best;
  }

  private boolean ownersAgree(Phrase phrase, Referent referent) {
    List<Referent> own = ownersOf(phrase);
    return own.isEmpty()
        || referent.owners.isEmpty()
        || own.stream().anyMatch(referent.owners::contains);
  }

  private void owners(Phrase phrase, Referent referent) {
    referent.owners.addAll(ownersOf(phrase));
  }

  /** Bodies and people named in the phrase before its stretch. */
  private List<Referent> ownersOf(Phrase phrase) {
    List<Referent> own = new ArrayList<>();
    for (int i = history.size() - 1; i >= 0 && history.get(i).line == phrase.line; i--) {
      Phrase name = history.get(i);
      boolean inside = name.isName() && name.from >= phrase.outerFrom && name.to <= phrase.from;
      if (inside && name.referent.kind() != EntityKind.PLACE) {
        own.add(name.referent);
      }
    }
    return own;
  }

  private void somebody(Phrase phrase) {
    boolean definite =
        phrase.article == Phrase.Article.DEFINITE
            && !phrase.line.lower(phrase.outerFrom).equals("these");
    if (DescriptionFinder.isPlural(phrase) || DescriptionFinder.isOther(phrase)) {
      collective(phrase);
      return;
    }
    boolean spokesperson =
        phrase.line.lower(phrase.to).startsWith("spokes")
            && phrase.article == Phrase.Article.INDEFINITE;
    // "the head of", "the man who": told apart by what follows, not by what was said before.
    boolean narrowed = NARROWING.contains(phrase.line.lower(phrase.to));
    if ((!definite && !spokesperson) || narrowed) {
      return;
    }
    if (phrase.described == EntityKind.PLACE) {
      place(phrase);
      return;
    }
    Referent best = null;
    double bestRank = Double.NEGATIVE_INFINITY;
    for (int i = history.size() - 1; i >= 0; i--) {
      Phrase earlier = history.get(i);
      int distance = phrase.sentence() - earlier.sentence();
      if (distance > (phrase.described == EntityKind.PERSON ? 1000 : SENTENCES_BACK)) {
        break;
      }
      double fit = earlier.referent.fit(phrase, referent -> fit(phrase, referent));
      if (fit > 0 && !(earlier.line == phrase.line && earlier.to > phrase.outerFrom - 1)) {
        double rank =
            fit * 3
                - distance
                + (isSubject(earlier) ? 1.5 : 0)
                + 0.4 * Math.min(5, earlier.referent.phrases.size())
                - (history.size() - i) * 0.001;
        if (rank > bestRank) {
          bestRank = rank;
          best = earlier.referent;
        }
      }
    }
    if (best == null) {
      best = only(phrase);
    }
    if (best != null) {
      best.add(phrase);
    }
  }

  /** {@code the country}, where the last sentences speak of one only. */
  private void place(Phrase phrase) {
    Referent only = null;
    for (int i = history.size() - 1; i >= 0; i--) {
      Phrase earlier = history.get(i);
      if (phrase.sentence() - earlier.sentence() > 2) {
        break;
      }
      if (fit(phrase, earlier.referent) > 0) {
        if (only != null && only != earlier.referent) {
          return;
        }
        only = earlier.referent;
      }
    }
    if (only != null) {
      only.add(phrase);
    }
  }

  /** Somebody named only later, if nobody else has the role. */
  private Referent only(Phrase phrase) {
    List<Referent> holders =
        referents.stream()
            .filter(
                r ->
                    !r.phrases.isEmpty()
                        && r.phrases.get(0).sentence() - phrase.sentence() <= SENTENCES_AHEAD)
            .filter(r -> fit(phrase, r) >= 2)
            .toList();
    return holders.size() == 1 ? holders.get(0) : null;
  }

  private static boolean isSubject(Phrase phrase) {
    return phrase.isActing || phrase.from <= 2;
  }

  /** 0 = cannot be; 1 = may be; 2 = the article or the lists say so. */
  private double fit(Phrase phrase, Referent referent) {
    EntityKind kind = referent.kind();
    String role = phrase.roles.get(0);
    boolean holds = referent.roles.contains(role);
    if (phrase.described == EntityKind.PLACE) {
      boolean place = kind == EntityKind.PLACE || kind == EntityKind.ORGANISATION;
      boolean same =
          holds
              || (role.equals("city") && referent.roles.contains("capital"))
              || (role.equals("region") && referent.roles.contains("state"));
      return place && same ? 2 : 0;
    }
    if (kind != phrase.described
        || !referent.gender.agreesWith(phrase.gender)
        || !countriesAgree(phrase, referent)) {
      return 0;
    }
    if (!modifiersAgree(phrase, referent)) {
      return 0;
    }
    if (holds) {
      return isForeign(phrase, referent) ? 0 : 2;
    }
    if (phrase.described == EntityKind.PERSON) {
      boolean plain = role.equals("man") || role.equals("woman");
      return plain && referent.gender == phrase.gender ? 1 : 0;
    }
    boolean unknown = referent.roles.isEmpty();
    boolean loose = LOOSE.contains(role) && referent.roles.stream().anyMatch(LOOSE::contains);
    boolean business =
        role.equals("company") && referent.roles.stream().anyMatch(BUSINESSES::contains);
    return loose || business || (unknown && (role.equals("company") || LOOSE.contains(role)))
        ? 1
        : 0;
  }

  /** {@code the president} is not the Danish one whom an article on somebody else mentions. */
  private boolean isForeign(Phrase phrase, Referent referent) {
    boolean abroad =
        phrase.described == EntityKind.PERSON
            && STATESMEN.contains(phrase.roles.get(0))
            && !referent.countries.isEmpty()
            && phrase.modifiers.stream().noneMatch(word -> gazetteer.countryOf(word) != null);
    return abroad
        && referents.stream()
            .anyMatch(
                other ->
                    other.kind() == EntityKind.PERSON
                        && other.countries.isEmpty()
                        && other.phrases.size() > referent.phrases.size());
  }

  /** {@code the Senate committee} is none whose name or title has no Senate. */
  private static boolean modifiersAgree(Phrase phrase, Referent referent) {
    for (String modifier : phrase.modifiers) {
      boolean name =
          Character.isUpperCase(modifier.charAt(0))
              && modifier.indexOf('-') < 0
              && phrase.line.writing == Line.Case.RUNNING;
      if (name && Gazetteer.ENGLISH.countryOf(modifier) == null && !has(referent, modifier)) {
        return false;
      }
    }
    return true;
  }

  private static boolean has(Referent referent, String word) {
    return referent.phrases.stream()
        .anyMatch(
            earlier ->
                earlier.modifiers.contains(word)
                    || (earlier.isName() && earlier.name.contains(word)));
  }

  private boolean countriesAgree(Phrase phrase, Referent referent) {
    if (referent.countries.isEmpty()) {
      return true;
    }
    for (String modifier : phrase.modifiers) {
      String country = gazetteer.countryOf(modifier);
      if (country != null && !referent.countries.contains(country)) {
        return false;
      }
    }
    return true;
  }

  /** {@code Chinese tech firms}: a group with a nationality is spoken of as one body. */
  private void collective(Phrase phrase) {
    boolean national =
        phrase.modifiers.stream().anyMatch(word -> gazetteer.countryOf(word) != null);
    if (!national || phrase.described == EntityKind.PLACE || !DescriptionFinder.isPlural(phrase)) {
      return;
    }
    String name = String.join(" ", phrase.modifiers) + " " + phrase.line.lower(phrase.to - 1);
    phrase.name = name;
    List<Referent> same = texts.computeIfAbsent(name, key -> new ArrayList<>());
    if (same.isEmpty()) {
      same.add(new Referent());
      referents.add(same.get(0));
    }
    phrase.votes.clear();
    phrase.vote(EntityKind.ORGANISATION, 3);
    same.get(0).add(phrase);
  }
}
