package org.openchannel.bridge.retention;

import java.time.Duration;

/**
 * How long things are kept.
 *
 * @param texts what messages say
 * @param files the files of messages
 * @param dead loads that were given up
 * @param tries how messages travelled
 */
public record KeepingTimes(Duration texts, Duration files, Duration dead, Duration tries) {}
