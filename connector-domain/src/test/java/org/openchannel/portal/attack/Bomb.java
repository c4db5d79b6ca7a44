package org.openchannel.portal.attack;

import java.util.ArrayList;
import java.util.List;

/**
 * A body no client sends: too much, too deep, too broken. Whoever holds {@code token} sends it.
 *
 * @param what names it
 * @param query what stands behind the {@code ?}
 */
public record Bomb(String what, String query, String mediaType, String body) {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final String PARTS = "multipart/form-data; boundary=B";
    private static final int LARGE = 4_000_000;

    /** All of them, calling with {@code token}. */
    public static List<Bomb> all(String token) {
        var bombs = new ArrayList<Bomb>();
        forms().forEach(form -> bombs.add(new Bomb(beginning(form), "auth=" + token, FORM, form)));
        queries().forEach(query -> bombs.add(new Bomb("?" + beginning(query), "auth=" + token + "&" + query, "", "")));
        objects().forEach(json -> bombs.add(new Bomb(beginning(json), "auth=" + token, JSON, json)));
        multiparts().forEach(parts -> bombs.add(new Bomb(beginning(parts), "auth=" + token, PARTS, parts)));
        types().forEach(type -> bombs.add(new Bomb("as " + type, "auth=" + token, type, "a[b]=1")));
        return List.copyOf(bombs);
    }

    private static List<String> forms() {
        return List.of(
                keys(10_001, "a[%d]=x"),
                keys(19_000, "a[%d][b][c][d][e][f][g][h][i][j][k][l][m]=x"),
                keys(25_000, "a%d=x"),
                keys(19_000, "a[]=%d"),
                "a" + "[b]".repeat(16) + "=1",
                "a" + "[b]".repeat(300) + "=1",
                "a" + "[b]".repeat(100_000) + "=1",
                "a" + "[".repeat(900) + "=1",
                "a" + "[".repeat(LARGE),
                "x".repeat(2000) + "=1",
                "a=" + "x".repeat(LARGE),
                "a=" + "%00".repeat(LARGE / 3),
                "&".repeat(LARGE),
                "=".repeat(LARGE),
                "a=%zz",
                "a=%",
                "%zz=a",
                "a=%ff%fe%C0%80%ED%A0%80",
                "a[99999999999999999999]=1&a[2147483648]=2&a[-1]=3&a[1e9]=4&a[]=5",
                "a=1&a[b]=2&a[b][c]=3&a=4",
                "[]=1&[a]=2&a]b[=3&a[b=4&=5&[=6&]=7",
                "\0\0\0");
    }

    private static List<String> queries() {
        return List.of("a=%zz", "a=%00", "%00=a", "a%5B%5D=%ff", "a=%ED%A0%80", "&&&==&=", keys(300, "a[%d][%1$d]=x"));
    }

    private static List<String> objects() {
        return List.of(
                "{\"a\":" + "[".repeat(100_000),
                "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}",
                "{\"a\":".repeat(100_000),
                "{\"a\":[" + "1,".repeat(60_000) + "1]}",
                "{" + keys(60_000, "\"a%d\":1").replace('&', ',') + "}",
                "{\"a\":\"" + "x".repeat(LARGE) + "\"}",
                "{\"a\":1e999999999,\"start\":1e999999999,\"ID\":-1E-999999999}",
                "{\"a\":" + "9".repeat(100_000) + "}",
                "{\"a\":1,\"a\":{\"b\":2},\"a\":[3]}",
                "{\"a\":\"\\ud800\",\"\\u0000\":\"\\u0000\",\"\":\"\\udfff\\ud800\"}",
                "\uFEFF{\"a\":1}",
                "{\"a\":1}}}}}",
                "{'a':1}",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{\"a\":\"\0\"}",
                "{\"a\"",
                "[]",
                "null",
                "\"text\"",
                "\0");
    }

    private static List<String> multiparts() {
        return List.of(
                "--B",
                "--B--",
                "--B\r\n".repeat(600_000),
                part("a", "x").repeat(50_000),
                part("a" + "[b]".repeat(500), "x"),
                part("a\0[b", "\0") + "--B--",
                part("../../a\"; filename=\"../../../etc/passwd", "x") + "--B--",
                "--B\r\nX-Long: " + "x".repeat(LARGE - 100) + "\r\n\r\n1\r\n--B--",
                "--B\r\nContent-Disposition: form-data; name=\"" + "n".repeat(LARGE - 100),
                "--B\r\n\r\n\r\n\r\n--B--\r\n--B\r\n");
    }

    private static List<String> types() {
        return List.of(
                ";;;",
                "a/b/c",
                "nonsense",
                "text/xml",
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=(((",
                "multipart/form-data; boundary=" + "b".repeat(4000),
                FORM + "; charset=nobody-knows",
                FORM + "; charset=utf-16",
                JSON + "; charset=utf-16",
                JSON + ";charset=\"");
    }

    private static String keys(int count, String pattern) {
        var keys = new StringBuilder();
        for (int number = 0; number < count; number++) {
            keys.append(number == 0 ? "" : "&").append(String.format(pattern, number));
        }
        return keys.toString();
    }

    private static String part(String name, String value) {
        return "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), 40)) + " (" + text.length() + ")";
    }
}
