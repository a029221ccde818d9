package org.geowire.map;

/**
 * What a map is asked to say.
 *
 * @param title its title; empty for that of the language
 * @param language "en" or "fr": the one in which it opens
 * @param attribution who is to be named for the data; empty where that is not known
 */
public record MapOptions(String title, String language, String attribution) {}
