package org.openchannel.shared;

import java.util.concurrent.atomic.AtomicLong;

/** Secrets {@code s1xxxx}, {@code s2xxxx} …, of the length asked for. */
public final class CountingSecrets implements SecretSource {

    private final AtomicLong last = new AtomicLong();

    @Override
    public Secret next(int length) {
        var start = "s" + last.incrementAndGet();
        return Secret.of(start + "x".repeat(Math.max(0, length - start.length())));
    }
}
