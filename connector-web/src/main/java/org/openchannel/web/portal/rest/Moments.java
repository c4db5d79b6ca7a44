package org.openchannel.web.portal.rest;

import java.time.Instant;

/** Writes moments. */
public final class Moments {

    private Moments() {}

    /** As Bitrix24 writes them: {@code 2026-11-20T12:00:00+00:00}. */
    public static String text(Instant moment) {
        return CallTime.text(moment);
    }
}
