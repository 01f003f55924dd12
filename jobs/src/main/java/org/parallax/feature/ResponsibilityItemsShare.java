package org.parallax.feature;

import org.parallax.frame.GenericFrame;

/**
 * Share of the computable questions of the generic frame responsibility that the article answers
 * with yes: can or must a government act, is it to blame, is somebody else, is there a solution, is
 * it urgent?
 *
 * <p>Source: Semetko and Valkenburg (2000); {@link org.parallax.frame.GenericFrame}; words our own,
 * in {@code data/lexicons/generic_frames.tsv}.
 *
 * <p>Example: "The council pledged to ban it; residents blame the owner" answers two of five: a
 * government can act, somebody is responsible.
 *
 * <p>Caveat: The weakest of the five: on 192 climate articles the share told articles with the
 * frame from those without little better than chance (AUC .57).
 */
final class ResponsibilityItemsShare extends GenericFrameItemsShare {
  ResponsibilityItemsShare() {
    super(
        GenericFrame.RESPONSIBILITY,
        "can or must a government act, is it to blame, is somebody else, is "
            + "there a solution, is it urgent");
  }
}
