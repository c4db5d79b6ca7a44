package org.openchannel.portal.limit;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * How long a method worked for one caller in the last ten minutes.
 *
 * @param seconds the sum
 * @param resetAt when the oldest minute of it will be forgotten
 */
public record Operating(BigDecimal seconds, Instant resetAt) {}
