package org.openchannel.web.http;

/** The room a request goes to: the first step of its path, however the path is dressed up. */
public final class FirstStep {

    private FirstStep() {}

    /** {@code portal} for {@code portal/desk}, {@code /portal;x=y/desk} and the like; empty for the root. */
    public static String of(String path) {
        return path.replaceFirst("^/+", "").replaceFirst("(?s)[/;].*", "");
    }
}
