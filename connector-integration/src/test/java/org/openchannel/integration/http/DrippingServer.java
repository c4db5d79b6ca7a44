package org.openchannel.integration.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Answers whoever comes a beginning at once, and then a byte now and then until it is closed. */
public final class DrippingServer implements AutoCloseable {

    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final CountDownLatch closed = new CountDownLatch(1);
    private final byte[] beginning;

    private DrippingServer(String beginning) throws IOException {
        this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
        begin(this::listen);
    }

    /** Its headers never end. */
    public static DrippingServer inHeaders() throws IOException {
        return new DrippingServer("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nX-Drip: ");
    }

    /** Its body never ends. */
    public static DrippingServer inBody() throws IOException {
        return new DrippingServer("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 1000000\r\n\r\n");
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort());
    }

    private static void begin(Runnable work) {
        var thread = new Thread(work, "dripping");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        try {
            while (true) {
                var guest = listening.accept();
                begin(() -> drip(guest));
            }
        } catch (IOException e) {
            closed.countDown();
        }
    }

    private void drip(Socket guest) {
        try (guest;
                var out = guest.getOutputStream()) {
            out.write(beginning);
            while (!closed.await(20, TimeUnit.MILLISECONDS)) {
                drop(out);
            }
        } catch (IOException e) {
            // the guest is gone, as it should be
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void drop(OutputStream out) throws IOException {
        out.write('x');
        out.flush();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        listening.close();
    }
}
