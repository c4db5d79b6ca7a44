package org.openchannel.bridge.sms;

import org.openchannel.bridge.installation.MemberId;

/**
 * What a portal wants sent as an SMS.
 *
 * @param portal who posted it, proved
 * @param messageId the portal's own id of it
 * @param to the number, as people write them
 * @param isNewsletter whether it is part of a campaign, which nobody waits for
 * @param author the portal's user who sends it; 0 when it is the portal itself
 */
public record Sms(MemberId portal, String messageId, String to, String text, boolean isNewsletter, long author) {}
