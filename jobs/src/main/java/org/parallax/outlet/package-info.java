/**
 * Outlets over all stories. In this version the table {@link org.parallax.outlet.Outlets}; measures
 * of an outlet over the stories that it shares with others will stand beside it.
 */
package org.parallax.outlet;
