package org.openchannel.web.portal.desk.dialogs;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.openchannel.portal.chat.DialogQuery;

/** Which part of the list of dialogs somebody looks at. It travels in every address of the desk. */
public class Browse {

    /** How many dialogs a page has. */
    static final int SIZE = 50;

    @QueryParam("q")
    @DefaultValue("")
    private String text = "";

    @QueryParam("open")
    @DefaultValue("false")
    private boolean onlyOpen;

    @QueryParam("page")
    @DefaultValue("1")
    private int page = 1;

    /** What was typed into the search. */
    public String text() {
        return text;
    }

    /** Whether only dialogs with an open session are wanted. */
    public boolean isOnlyOpen() {
        return onlyOpen;
    }

    /** The page, from 1. */
    public int page() {
        return Math.max(1, Math.min(page, 100_000));
    }

    DialogQuery query() {
        return new DialogQuery(text, 0, onlyOpen, (page() - 1) * SIZE, SIZE);
    }

    /** The list, or dialog {@code chatId} when it is not 0, in this part of the list. */
    public URI at(long chatId) {
        return on(chatId, page());
    }

    /** Another page of the list. */
    public URI on(long chatId, int other) {
        var address = UriBuilder.fromPath("/portal/desk");
        if (chatId != 0) {
            address.path(String.valueOf(chatId));
        }
        if (!text.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (onlyOpen) {
            address.queryParam("open", true);
        }
        if (other > 1) {
            address.queryParam("page", other);
        }
        return text.isEmpty() ? address.build() : address.build(text);
    }
}
