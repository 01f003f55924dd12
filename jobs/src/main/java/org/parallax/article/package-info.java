/**
 * From records to articles: the furniture of a page is cut away, headline, standfirst, date,
 * byline, wire credit, outlet and language are found, repetitions are set aside, ids are given.
 *
 * <p>The plain classes ({@link org.parallax.article.ArticleReader}, {@link
 * org.parallax.article.PageCleaner} and what they use) know no Spark. {@link
 * org.parallax.article.Readings} is the stage that runs them once a record; {@link
 * org.parallax.article.Articles}, {@link org.parallax.article.RejectedRecords} and {@link
 * org.parallax.article.RemovedBlocks} are cut out of it.
 *
 * <p>Ids are made of content (outlet, address, headline, text): the same article has the same id in
 * every run, and the same text under two outlets has two.
 */
package org.parallax.article;
