package org.openchannel.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address nobody can decode is refused in words, by whatever method and wherever it leads. */
class BrokenAddressIT {

    private final URI product = SharedTryOut.product().address();

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/%", "/%2", "/rest/%zz?auth=x", "/rest/%u0041", "/portal/%-1/x", "/assets/%2F%zz"})
    void programs_are_told_as_a_problem(String address) throws IOException {
        for (var method : new String[] {"GET", "POST", "DELETE"}) {
            assertThat(answer(method + " " + address, "*/*"))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("application/problem+json", "\"status\":400");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/console/%e"})
    void people_get_a_page(String address) throws IOException {
        assertThat(answer("GET " + address, "text/html"))
                .startsWith("HTTP/1.1 400 ")
                .contains("text/html", "<h1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rest/server.time", "/rest/server%2Etime", "/portal%2Fdesk", "/assets/app/app.css?x=%zz"})
    void what_can_be_decoded_is_answered_as_ever(String address) throws IOException {
        assertThat(answer("GET " + address, "*/*")).doesNotStartWith("HTTP/1.1 400 ");
    }

    private String answer(String request, String accepted) throws IOException {
        try (var socket = new Socket(product.getHost(), product.getPort())) {
            socket.getOutputStream()
                    .write((request + " HTTP/1.1\r\nHost: " + product.getAuthority() + "\r\nAccept: " + accepted
                                    + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
