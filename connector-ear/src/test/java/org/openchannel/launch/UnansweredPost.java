package org.openchannel.launch;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/** Posts to a server on this machine that hangs up, and says how many requests that server saw. */
final class UnansweredPost {

    private UnansweredPost() {}

    public static void main(String... none) throws IOException {
        OutgoingHttp.prepare(System.getProperties());
        var requests = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.close();
        });
        server.start();
        post(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
        server.stop(0);
        System.out.println("Requests: " + requests);
    }

    private static void post(URI address) throws IOException {
        var connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setDoOutput(true);
        try {
            connection.getOutputStream().write(1);
            System.out.println("Answered " + connection.getResponseCode());
        } catch (IOException e) {
            System.out.println("No answer: " + e.getMessage());
        }
    }
}
