/**
 * The room where models are made from labelled data of the user: what a trainer writes, a class of
 * another room reads. A trainer takes streams, knows neither files nor the session, and gives the
 * same bytes for the same data.
 */
package org.parallax.train;
