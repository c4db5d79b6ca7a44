package org.openchannel.bridge.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What whoever wrote a message wants instead of it.
 *
 * @param words what it says from now on; null when it is taken back
 * @param at when; of two changes the later one counts
 */
record Change(@Nullable String words, Instant at) {}
