package org.openchannel.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An application of somebody else with a connector on the first line: made and installed over the portal's pages, let in
 * by OAuth, registered and activated over REST. Nobody stands behind its handlers.
 */
final class StrangersConnector {

    static final String CODE = "strangers_connector";

    private static final String SCOPES = "imopenlines imconnector imbot im crm placement user department bizproc"
            + " messageservice disk contact_center task";

    private final URI home;
    private final String token;
    private final String line;

    private StrangersConnector(URI home, String token, String line) {
        this.home = home;
        this.token = token;
        this.line = line;
    }

    static StrangersConnector install(URI address) {
        var home = URI.create(address + "/");
        var token = token(home, new Visitor(home));
        try (var wire = new KeepAlive(home)) {
            call(wire, "imconnector.register", """
                    {"auth":"%s","ID":"%s","NAME":"Strangers","PLACEMENT_HANDLER":"%shealth/live",\
                    "ICON":{"DATA_IMAGE":"data:image/svg+xml;charset=US-ASCII,%%3Csvg%%2F%%3E"}}\
                    """.formatted(token, CODE, home));
            var lines = call(wire, "imopenlines.config.list.get", "{\"auth\":\"" + token + "\"}");
            var line = found("\"ID\":\"?(\\d+)", lines);
            call(wire, "imconnector.activate", """
                    {"auth":"%s","CONNECTOR":"%s","LINE":%s,"ACTIVE":1}""".formatted(token, CODE, line));
            return new StrangersConnector(home, token, line);
        }
    }

    private static String token(URI home, Visitor administrator) {
        administrator.submit(
                administrator.open("/portal/signin"), "form[action$=/portal/signin/as]:nth-of-type(1)", Map.of());
        var application = administrator.submit(
                administrator.open("/portal/applications/new"),
                "form[action$=/portal/applications]",
                Map.of(
                        "name",
                        "Strangers",
                        "handlerUrl",
                        home + "health/live",
                        "apiOnly",
                        "true",
                        "moreScopes",
                        SCOPES));
        var installed = administrator.submit(application, "form[action$=/install]", Map.of());
        var words = installed.select(".facts code").eachText();
        var back = administrator.open("/oauth/authorize?client_id=" + words.get(0));
        var code = URLDecoder.decode(found("[?&]code=([^&]+)", back.location()), StandardCharsets.UTF_8);
        try (var wire = new KeepAlive(home)) {
            var answer = wire.get("/oauth/token/?grant_type=authorization_code&client_id=" + words.get(0)
                    + "&client_secret=" + words.get(1) + "&code=" + code);
            return found("\"access_token\":\"([^\"]+)", answer.body());
        }
    }

    private static String call(KeepAlive wire, String method, String json) {
        var answer = wire.post("/rest/" + method + ".json", json);
        assertThat(answer.status()).as("%s: %s", method, answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    URI home() {
        return home;
    }

    String token() {
        return token;
    }

    String line() {
        return line;
    }

    /** The parameters of a call that brings one message, as JSON without braces. */
    String message(String chat, String id, String text) {
        return """
                "CONNECTOR":"%s","LINE":%s,"MESSAGES":[{"user":{"id":"%s","name":"Customer %s"},\
                "message":{"id":"%s","date":1700000000,"text":"%s"},"chat":{"id":"%s"}}]\
                """.formatted(CODE, line, chat, chat, id, text, chat);
    }
}
