package org.openchannel.web.http;

/** The room a request goes to: the first step of its path, however the path is dressed up. */
public final class FirstStep {

    private FirstStep() {}

    /** {@code portal} for {@code portal/desk}, {@code /portal;x=y/desk} and the like; empty for the root. */
    public static String of(String path) {
        var begin = 0;
        while (begin < path.length() && path.charAt(begin) == '/') {
            begin++;
        }
        var end = begin;
        while (end < path.length() && path.charAt(end) != '/' && path.charAt(end) != ';') {
            end++;
        }
        return path.substring(begin, end);
    }
}
