package org.openchannel.portal.sms;

/** A sender as its application describes it. */
public record SenderCard(long applicationId, String code, String name, String description, String handlerUrl) {}
