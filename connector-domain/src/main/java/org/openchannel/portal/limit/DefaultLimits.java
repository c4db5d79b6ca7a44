package org.openchannel.portal.limit;

/** The limits of a portal for which nobody chose others; a setting of the server. */
public record DefaultLimits(LimitPlan plan) {}
