package org.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.RemovedBlock.Reason;

class FurnitureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "PROMOTION # Advertisement",
        "PROMOTION # Sign up for our daily newsletter",
        "PROMOTION # Follow the Post on Facebook and Instagram",
        "PROMOTION # Share Tweet Email",
        "PROMOTION # We use cookies to improve your visit.",
        "LEGAL # © 2025 Easthaven Post. All rights reserved.",
        "LEGAL # This material may not be published, broadcast, rewritten or redistributed.",
        "COMMENTS # 12 Comments",
        "COMMENTS # Leave a comment",
        "RELATED_LINKS # Related articles",
        "RELATED_LINKS # READ MORE: Storm leaves homes without power",
        "RELATED_LINKS # [Related: Storm leaves homes without power]",
        "RELATED_LINKS # RelatedEasthaven Post - Who will pay for the bridge?",
        "CAPTION # The bridge at noon. (Image: GETTY )",
        "CAPTION # The bridge at noon. Credit...Ann Reed for The Post",
        "CAPTION # Ann Reed | Bloomberg | Getty Images",
        "CAPTION # Media caption The bridge was closed at noon",
        "DATELINE # By Ann Reed and Bo Lund",
        "DATELINE # By Ann Reed Updated Nov 13, 2019, 10:28am EST",
        "DATELINE # Published 11:34 PM EST Nov 19, 2019",
        "DATELINE # 2 min read",
        "DATELINE # 3 hours ago",
        "CREDIT # SOURCE: AFP",
        "CREDIT # Bo Lund contributed to this report.",
        "NAVIGATION # Skip to main content",
        "OTHER # * * *",
      })
  void furnitureIsKnownByItsWords(Reason reason, String line) {
    assertThat(Furniture.reason(Block.ofLine(0, line))).contains(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share prices fell by a tenth on Monday after the company lost its biggest order.",
        "Follow-up talks are planned for May, the minister said in the capital on Friday.",
        "By Tuesday, the water had reached the quay, and the mayor ordered the town to leave.",
        "The newspaper's photo editor resigned on Monday, according to two colleagues.",
        "Related costs have doubled since January, the report said, and nobody knows why.",
        "She told Reuters that the bridge would stay open.",
        "\"We cannot wait,\" she said.",
        "The court ruled that copyright does not cover the shape of a bridge or its name.",
        "Comments by the mayor angered the traders, who left the hall before the vote.",
        "What the traders say",
        "EASTHAVEN (Reuters) -",
      })
  void anArticlesOwnSentencesAreNoFurniture(String line) {
    assertThat(Furniture.reason(Block.ofLine(0, line))).isEmpty();
  }
}
