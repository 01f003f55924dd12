/**
 * Persons, organisations, places, documents and events, and what an article calls them: the tables
 * {@code mentions} and, per story, {@code story_labels}.
 *
 * <p>Plain Java over a {@link org.parallax.text.Document}, no Spark. The order of work inside an
 * article ({@link org.parallax.entity.EntityFinder}): runs of capitals are names (NameFinder),
 * taken apart into titles and names (NameParts), judged by lists and surroundings (NameKinds),
 * brought together (NameClusters); noun phrases with listed heads are descriptions
 * (DescriptionFinder), linked by a comma (Appositions), by what was said before
 * (DescriptionResolver), or by a verb that labels (Predications). {@link
 * org.parallax.entity.StoryEntities} then joins the articles.
 *
 * <p>Decisions: a country or capital is a place, unless votes of other articles say otherwise; its
 * government is an entity of its own where the text names it ({@code the Danish government}, {@code
 * Kremlin}). Documents of one head noun are one document in a story, unless an article gives them
 * different owners. A person and a body are never joined by name alone.
 */
package org.parallax.entity;
