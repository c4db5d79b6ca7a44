package org.openchannel.bridge.gateway;

import org.jspecify.annotations.Nullable;

/**
 * Whom a message comes from.
 *
 * @param id the messenger's own id of the person, opaque to us, at most 200 characters
 * @param phone in E.164, where the messenger tells it
 * @param name as the person calls themself
 */
public record Person(
        String id, @Nullable String phone, @Nullable String name) {

    public Person {
        name = name == null ? null : name.replace("\0", "");
    }
}
