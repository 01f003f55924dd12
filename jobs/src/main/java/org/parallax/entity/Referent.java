package org.parallax.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Somebody or something while its mentions are being gathered. */
final class Referent {

  /** A single "in" or "said" before or behind a name does not tell its kind. */
  private static final double LEAST_VOTE = 0.75;

  final List<Phrase> phrases = new ArrayList<>();

  /** Names in the order of first use, with their number of uses. */
  final Map<String, Integer> names = new LinkedHashMap<>();

  final Set<String> roles = new HashSet<>();

  /** Countries of the demonyms with which it is described. */
  final Set<String> countries = new HashSet<>();

  /** Who owns or wrote it, for documents. */
  final Set<Referent> owners = new HashSet<>();

  private final Map<EntityKind, Double> votes = new EnumMap<>(EntityKind.class);
  Gender gender = Gender.UNKNOWN;
  private EntityKind kind;
  private Phrase fitted;
  private double fit;

  void add(Phrase phrase) {
    phrases.add(phrase);
    phrase.referent = this;
    roles.addAll(phrase.roles);
    phrase.votes.forEach((voted, weight) -> votes.merge(voted, weight, Double::sum));
    kind = null;
    if (gender == Gender.UNKNOWN) {
      gender = phrase.gender;
    }
    if (phrase.isName()) {
      names.merge(phrase.name, 1, Integer::sum);
    }
  }

  /** Takes over all that another has. */
  void absorb(Referent other) {
    if (other != this) {
      other.phrases.forEach(this::add);
      countries.addAll(other.countries);
      owners.addAll(other.owners);
      roles.addAll(other.roles);
    }
  }

  void vote(EntityKind voted, double weight) {
    votes.merge(voted, weight, Double::sum);
    kind = null;
  }

  double votes(EntityKind voted) {
    return votes.getOrDefault(voted, 0.0);
  }

  /** The kind with most votes; of equals the first in the enumeration. */
  EntityKind kind() {
    if (kind == null) {
      EntityKind best = EntityKind.OTHER;
      double most = 0;
      for (Map.Entry<EntityKind, Double> vote : votes.entrySet()) {
        if (vote.getValue() >= LEAST_VOTE && vote.getValue() > most) {
          most = vote.getValue();
          best = vote.getKey();
        }
      }
      kind = best;
    }
    return kind;
  }

  /** How well it fits a description; worked out once, however often it was mentioned. */
  double fit(Phrase description, ToDoubleFunction<Referent> measure) {
    if (fitted != description) {
      fitted = description;
      fit = measure.applyAsDouble(this);
    }
    return fit;
  }

  int firstStart() {
    int first = Integer.MAX_VALUE;
    for (Phrase phrase : phrases) {
      first = Math.min(first, phrase.start);
    }
    return first;
  }
}
