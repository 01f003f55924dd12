package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.entity.EntityKind;
import org.parallax.text.Voice;

/**
 * Share of the mentions of named persons that carry a title or description beside the name.
 *
 * <p>Source: titles given and withheld, as in studies of naming.
 *
 * <p>Example: "President Jane Roe" and "Roe" are .5.
 *
 * <p>Caveat: House style decides a part of it: some papers title everybody at each mention.
 */
final class LabelledPersonShare implements Feature {
  @Override
  public String unit() {
    return "share of mentions";
  }

  @Override
  public String definition() {
    return "Share of the mentions of named persons that carry a title or description beside the"
        + " name.";
  }

  @Override
  public List<Voice> voices() {
    return List.of();
  }

  @Override
  public Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    var named =
        article.entities().mentions().stream()
            .filter(mention -> mention.name() != null)
            .filter(mention -> article.entities().of(mention).kind() == EntityKind.PERSON)
            .toList();
    long labelled = named.stream().filter(mention -> mention.label() != null).count();
    return new Ratio(labelled, named.size());
  }
}
