package org.openchannel.portal.incoming;

import java.util.List;

/**
 * A connector reports what became of an operator's message.
 *
 * @param externalIds what the messenger knows it by
 */
public record DeliveryMark(long chatId, long messageId, List<String> externalIds) {}
