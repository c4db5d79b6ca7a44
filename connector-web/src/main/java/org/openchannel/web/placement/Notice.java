package org.openchannel.web.placement;

import org.jspecify.annotations.Nullable;

/**
 * What came of what somebody did.
 *
 * @param look the ending of its style: ok, warning, danger
 * @param key where its sentence is found
 * @param detail more words
 */
public record Notice(String look, String key, @Nullable String detail) {

    static Notice done(String key) {
        return new Notice("ok", key, null);
    }

    static Notice done(String key, String detail) {
        return new Notice("ok", key, detail);
    }

    static Notice failed(String key, @Nullable String detail) {
        return new Notice("danger", key, detail);
    }
}
