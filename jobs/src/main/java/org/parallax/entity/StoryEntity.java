package org.parallax.entity;

/**
 * The entity of a story to which an article's entity belongs.
 *
 * @param id kind and name, for example {@code person:jane-doe}; the same in every article of the
 *     story
 * @param name how the story's articles name it most fully
 * @param kind what most of the story's articles take it for
 */
public record StoryEntity(String id, String name, EntityKind kind) {}
