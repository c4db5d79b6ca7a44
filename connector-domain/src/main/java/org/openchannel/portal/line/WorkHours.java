package org.openchannel.portal.line;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When somebody answers on a line. Hours that end before they begin go on past midnight and belong to the day they began
 * on; equal ends, and an end of 23:59, mean until midnight.
 */
public record WorkHours(ZoneId zone, LocalTime from, LocalTime to, Set<DayOfWeek> daysOff, Set<MonthDay> holidays) {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private static final int LONGEST_BREAK = 370;

    /** Whether somebody answers at {@code moment}. */
    public boolean isOpen(Instant moment) {
        var local = moment.atZone(zone);
        var day = local.toLocalDate();
        var time = local.toLocalTime();
        if (endsTheSameDay()) {
            return isWorkday(day) && !time.isBefore(from) && isBeforeEnd(time);
        }
        return (!time.isBefore(from) && isWorkday(day)) || (time.isBefore(to) && isWorkday(day.minusDays(1)));
    }

    /** When somebody answers next, after {@code moment}; empty when nobody ever does. */
    public Optional<Instant> opensAfter(Instant moment) {
        var today = moment.atZone(zone).toLocalDate();
        return Stream.iterate(today, day -> day.plusDays(1))
                .limit(LONGEST_BREAK)
                .filter(this::isWorkday)
                .map(day -> day.atTime(from).atZone(zone).toInstant())
                .filter(opening -> opening.isAfter(moment))
                .findFirst();
    }

    private boolean endsTheSameDay() {
        return from.isBefore(to) || from.equals(to);
    }

    private boolean isBeforeEnd(LocalTime time) {
        return from.equals(to) || !to.isBefore(LAST_MINUTE) || time.isBefore(to);
    }

    private boolean isWorkday(LocalDate day) {
        return !daysOff.contains(day.getDayOfWeek()) && !holidays.contains(MonthDay.from(day));
    }
}
