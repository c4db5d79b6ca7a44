package org.openchannel.bridge.message;

import java.util.UUID;

/** What a portal calls something it sends through an account outside of any chat. */
public record OrderName(UUID accountId, String orderId) {}
