package org.openchannel.portal.chat;

/**
 * A message as another one, which answers it, shows it.
 *
 * @param author who wrote it; empty for the system
 * @param text with BBCode, untrusted; empty when it was taken back
 */
public record Quote(long id, String author, String text) {}
