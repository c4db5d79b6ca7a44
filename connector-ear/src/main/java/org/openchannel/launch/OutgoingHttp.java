package org.openchannel.launch;

import java.util.Properties;

/** How Java's own HTTP clients behave; they read it once, before the first call. */
final class OutgoingHttp {

    private OutgoingHttp() {}

    /** Sets what nobody has set yet. */
    static void prepare(Properties properties) {
        properties.putIfAbsent("http.maxConnections", "64");

        // Java repeats a POST by itself when the connection ends before the answer: a message sent twice, a token spent
        properties.putIfAbsent("sun.net.http.retryPost", "false");

        // given up before the far side does it: a request into a connection that just ends has an unknown outcome
        properties.putIfAbsent("jdk.httpclient.keepalive.timeout", "20");
    }
}
