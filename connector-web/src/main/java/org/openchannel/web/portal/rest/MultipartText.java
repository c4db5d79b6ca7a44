package org.openchannel.web.portal.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** Reads the text fields of a multipart form; that is how PHP's cURL sends an array. Attached files are left out. */
final class MultipartText {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[;\\s]name=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);

    private MultipartText() {}

    /** The same fields as an URL-encoded form. */
    static String asForm(String mediaType, String text) {
        var boundary = BOUNDARY.matcher(mediaType);
        if (!boundary.find()) {
            throw new RestException(400, "INVALID_REQUEST", "The multipart form has no boundary");
        }
        var fields = new ArrayList<String>();
        var delimiter = Pattern.quote("--" + boundary.group(1));
        for (var part : ("\r\n" + text).split("\r\n" + delimiter, -1)) {
            var end = part.indexOf("\r\n\r\n");
            if (end < 0) {
                continue;
            }
            var head = part.substring(0, end);
            var name = NAME.matcher(head);
            if (name.find() && !head.contains("filename=")) {
                fields.add(encoded(name.group(1)) + "=" + encoded(part.substring(end + 4)));
            }
        }
        return String.join("&", fields);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
