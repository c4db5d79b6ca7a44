package org.openchannel.web.portal.rest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Moments as Bitrix24 writes them. */
public final class Moments {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private Moments() {}

    /** For example {@code 2026-11-21T12:00:00+00:00}. */
    public static String iso(Instant moment) {
        return ISO.format(moment.atOffset(ZoneOffset.UTC));
    }
}
