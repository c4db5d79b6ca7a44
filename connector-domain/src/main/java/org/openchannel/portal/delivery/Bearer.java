package org.openchannel.portal.delivery;

/**
 * Somebody whose tokens an event carries inside its data.
 *
 * @param path where in the data, names separated by dots, for example {@code BOT.567.AUTH}
 * @param userId whose tokens
 */
public record Bearer(String path, long userId) {

    static Bearer parse(String text) {
        var parts = text.split("=", 2);
        return new Bearer(parts[0], Long.parseLong(parts[1]));
    }

    @Override
    public String toString() {
        return path + "=" + userId;
    }
}
