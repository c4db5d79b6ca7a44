package org.openchannel.web.portal.desk.dialogs;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openchannel.portal.chat.DialogQuery;
import org.openchannel.portal.chat.DialogQuery.Which;

/** Which part of the list of dialogs somebody looks at. It travels in every address of the desk. */
public class Browse {

    /** How many dialogs a page has. */
    static final int SIZE = 50;

    private static final int MOST = 200;

    @QueryParam("q")
    @DefaultValue("")
    private String text = "";

    @QueryParam("which")
    @DefaultValue("")
    private String which = "";

    @QueryParam("line")
    @DefaultValue("0")
    private long lineId;

    @QueryParam("page")
    @DefaultValue("1")
    private int page = 1;

    @QueryParam("shown")
    @DefaultValue("50")
    private int shown = SIZE;

    /** What was typed into the search. */
    public String text() {
        return text;
    }

    /** Of which line; 0 for any. */
    public long lineId() {
        return Math.max(0, lineId);
    }

    /** Which of the dialogs. */
    public Which which() {
        return Arrays.stream(Which.values())
                .filter(one -> one.name().equalsIgnoreCase(which))
                .findFirst()
                .orElse(Which.ALL);
    }

    /** What one may choose from. */
    public List<Which> choices() {
        return List.of(Which.values());
    }

    /** Whether anything narrows the list. */
    public boolean isNarrow() {
        return !text.isBlank() || which() != Which.ALL || lineId() != 0;
    }

    /** The page, from 1. */
    public int page() {
        return Math.max(1, Math.min(page, 100_000));
    }

    /** How many dialogs are listed, the page's first ones and those somebody scrolled to. */
    public int shown() {
        return Math.max(SIZE, Math.min(shown, MOST));
    }

    /** How many dialogs come before the list's end. */
    public long end() {
        return (page() - 1L) * SIZE + shown();
    }

    /** The page that goes on where the list ends. */
    public int nextPage() {
        return page() + shown() / SIZE;
    }

    DialogQuery query(long operatorId) {
        return new DialogQuery(text, lineId(), which(), operatorId, (page() - 1) * SIZE, shown());
    }

    /** The list, or dialog {@code chatId} when it is not 0, in this part of the list. */
    public URI at(long chatId) {
        return on(chatId, page());
    }

    /** Another page of the list. */
    public URI on(long chatId, int other) {
        return address(chatId, which(), lineId(), other);
    }

    /** The same search among other dialogs. */
    public URI among(long chatId, Which other) {
        return address(chatId, other, lineId(), 1);
    }

    private URI address(long chatId, Which among, long line, int number) {
        var address = UriBuilder.fromPath("/portal/desk");
        if (chatId != 0) {
            address.path(String.valueOf(chatId));
        }
        if (!text.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (among != Which.ALL) {
            address.queryParam("which", among.name().toLowerCase(Locale.ROOT));
        }
        if (line != 0) {
            address.queryParam("line", line);
        }
        if (number > 1) {
            address.queryParam("page", number);
        }
        return text.isEmpty() ? address.build() : address.build(text);
    }
}
