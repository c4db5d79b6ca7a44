package org.openchannel.integration.http;

import jakarta.json.spi.JsonProvider;

/**
 * The provider of JSON-P, found once. The facade {@code jakarta.json.Json} looks through every jar of the server for it
 * each time it is asked for anything, which cost a third of what a relayed message costs.
 */
public final class Jsonp {

    public static final JsonProvider JSON = JsonProvider.provider();

    private Jsonp() {}
}
