package org.openchannel.portal.sms;

/**
 * A short message to be sent.
 *
 * @param itemCode the customer record it is about, for example {@code C_12}; empty for none
 */
public record SmsDraft(String recipient, String text, String itemCode, long authorId) {}
