package org.openchannel.bridge.courier;

import java.time.Duration;

/**
 * How long we wait for portals that do not answer.
 *
 * @param busy how long one may still be at work with a call nobody answered: what is not in its chat by then is not on its
 *     way there
 */
public record Patience(Duration busy) {

    /** Bitrix24 cuts a request at 60 s. */
    public static final Patience USUAL = new Patience(Duration.ofSeconds(70));
}
