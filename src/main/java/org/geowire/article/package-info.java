/** Reads articles from files of many formats and cuts them into tokens and sentences. */
package org.geowire.article;
