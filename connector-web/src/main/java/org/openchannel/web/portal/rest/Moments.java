package org.openchannel.web.portal.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Writes moments, and reads them. */
public final class Moments {

    private Moments() {}

    /** One as programs write it, by ISO 8601 with its time zone; empty when nobody can read it. */
    public static Optional<Instant> read(String text) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(text.strip().replace(' ', '+')).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As Bitrix24 writes them: {@code 2026-11-20T12:00:00+00:00}. */
    public static String text(Instant moment) {
        return CallTime.text(moment);
    }
}
