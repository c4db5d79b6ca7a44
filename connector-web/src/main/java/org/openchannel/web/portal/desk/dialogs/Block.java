package org.openchannel.web.portal.desk.dialogs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.web.portal.rest.Parameters;

/**
 * A piece of an attachment.
 *
 * @param kind {@code text}, {@code link}, {@code pair} or {@code line}
 * @param name of a link or a pair
 * @param html of a text, or the value of a pair; safe to show
 * @param address of a link
 */
public record Block(String kind, String name, String html, String address) {

    private static final Block LINE = new Block("line", "", "", "");

    /** The pieces of an attachment; none when it can't be read. */
    public static List<Block> read(@Nullable String attach) {
        if (attach == null) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        for (var holder : Key.items(attach)) {
            for (var item : Parameters.in(holder).items("BLOCKS").orElse(List.of())) {
                add(blocks, Parameters.in(item));
            }
        }
        return blocks;
    }

    private static void add(List<Block> blocks, Parameters sent) {
        sent.text("MESSAGE").ifPresent(text -> blocks.add(new Block("text", "", BbCode.html(text), "")));
        for (var name : List.of("LINK", "IMAGE", "FILE", "USER", "RICH_LINK")) {
            sent.get(name).ifPresent(value -> links(value).forEach(link -> add(blocks, name, link)));
        }
        if (sent.has("DELIMITER")) {
            blocks.add(LINE);
        }
        for (var cell : sent.items("GRID").orElse(List.of())) {
            var pair = Parameters.in(cell);
            blocks.add(new Block(
                    "pair",
                    pair.text("NAME").orElse(""),
                    BbCode.html(pair.text("VALUE").orElse("")),
                    pair.text("LINK").filter(Key::isAddress).orElse("")));
        }
    }

    private static List<?> links(Object value) {
        return value instanceof List<?> list ? list : value instanceof Map<?, ?> map ? List.of(map) : List.of();
    }

    private static void add(List<Block> blocks, String kind, Object value) {
        var link = Parameters.in(value);
        var address = link.text("LINK").filter(Key::isAddress).orElse("");
        var name = link.text("NAME").or(() -> link.text("DESC")).orElse(address);
        if (!address.isEmpty() || kind.equals("USER")) {
            blocks.add(new Block("link", name, BbCode.html(link.text("DESC").orElse("")), address));
        }
    }
}
