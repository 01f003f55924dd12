/**
 * Scores against the user's own gold data: {@code parallax evaluate stories}. Plain Java; gold
 * files are small and are never shipped.
 */
package org.parallax.evaluate;
