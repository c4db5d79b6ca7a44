package org.openchannel.bridge.access;

import java.time.Instant;

/**
 * What we ask a provider for one browser.
 *
 * @param state comes back with the answer, so that nobody brings an answer to a question they did not ask
 * @param nonce stands in the provider's word, so that no older one is taken for it
 * @param verifier proves that who fetches the provider's word is who asked
 * @param back where in the console they wanted to go
 * @param until when the answer comes too late
 */
public record Question(String state, String nonce, String verifier, String back, Instant until) {}
