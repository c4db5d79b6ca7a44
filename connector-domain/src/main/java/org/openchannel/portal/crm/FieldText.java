package org.openchannel.portal.crm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How single values are written, whichever way they were sent. */
public final class FieldText {

    private static final int LONGEST = 65_000;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private static final List<Function<String, OffsetDateTime>> SPELLINGS = List.of(
            OffsetDateTime::parse,
            text -> LocalDateTime.parse(text).atOffset(ZoneOffset.UTC),
            text -> LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC),
            text -> LocalDateTime.parse(text, DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss]"))
                    .atOffset(ZoneOffset.UTC),
            text -> LocalDateTime.parse(text, DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm[:ss]"))
                    .atOffset(ZoneOffset.UTC),
            text -> LocalDate.parse(text, DateTimeFormatter.ofPattern("dd.MM.yyyy"))
                    .atStartOfDay()
                    .atOffset(ZoneOffset.UTC));

    private FieldText() {}

    /** A moment as the wire has it. */
    public static String of(Instant moment) {
        return MOMENT.format(moment.atOffset(ZoneOffset.UTC));
    }

    /** A moment somebody wrote; empty when nobody can read it. */
    public static Optional<Instant> moment(String text) {
        return SPELLINGS.stream()
                .flatMap(spelling -> read(spelling, text.strip()).stream())
                .findFirst();
    }

    private static Optional<Instant> read(Function<String, OffsetDateTime> spelling, String text) {
        try {
            return Optional.of(spelling.apply(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty(); // perhaps in another spelling
        }
    }

    /** {@code text} as a value of {@code field}; empty text means no value. */
    static String normal(Field field, String text) {
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return switch (field.type()) {
            case "string", "crm_status", "crm_currency", "object" -> cut;
            case "char" -> isYes(cut) ? "Y" : cut.isBlank() ? "" : "N";
            case "date", "datetime" -> moment(cut).map(FieldText::of).orElse("");
            case "double" -> number(cut).setScale(2, RoundingMode.HALF_UP).toPlainString();
            default -> number(cut).toBigInteger().toString();
        };
    }

    /** Whether it says yes, as flags may in several ways. */
    static boolean isYes(String text) {
        return text.strip().matches("(?i)y|yes|1|true|on");
    }

    /** As a number; 0 when it is none. */
    static BigDecimal number(String text) {
        return text.strip().matches("-?\\d{1,18}(\\.\\d{1,18})?") ? new BigDecimal(text.strip()) : BigDecimal.ZERO;
    }
}
