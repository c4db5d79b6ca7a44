package org.openchannel.web.placement;

/**
 * Something to be told.
 *
 * @param key where its text is found
 * @param detail what stands in it
 */
public record Sentence(String key, String detail) {}
