/** The room where models are made: plain Java, no Spark but where a trainer says so. */
package org.parallax.train;
