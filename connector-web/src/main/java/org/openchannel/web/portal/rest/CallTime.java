package org.openchannel.web.portal.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.portal.limit.Operating;

/** The {@code time} block of an answer. */
public final class CallTime {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");
    private static final int MICROS = 6;

    private CallTime() {}

    /** Of an answer of the token server, which counts no operating time. */
    public static Map<String, Object> at(Instant moment) {
        return between(moment, moment, new Operating(BigDecimal.ZERO, moment));
    }

    static Map<String, Object> between(Instant start, Instant finish, Operating operating) {
        var took = seconds(finish).subtract(seconds(start));
        var time = new LinkedHashMap<String, Object>();
        time.put("start", seconds(start));
        time.put("finish", seconds(finish));
        time.put("duration", took);
        time.put("processing", took);
        time.put("date_start", text(start));
        time.put("date_finish", text(finish));
        time.put("operating_reset_at", operating.resetAt().getEpochSecond());
        time.put("operating", operating.seconds());
        return time;
    }

    /** As Bitrix24 writes moments: {@code 2026-11-20T12:00:00+00:00}. */
    static String text(Instant moment) {
        return ISO.format(moment.atOffset(ZoneOffset.UTC));
    }

    private static BigDecimal seconds(Instant moment) {
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, moment);
        return BigDecimal.valueOf(micros, MICROS).setScale(MICROS, RoundingMode.UNNECESSARY);
    }
}
