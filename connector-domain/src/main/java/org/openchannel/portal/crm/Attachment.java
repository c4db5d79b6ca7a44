package org.openchannel.portal.crm;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A file that belongs to an activity or a comment.
 *
 * @param id its number
 * @param fileId where its bytes lie
 */
public record Attachment(long id, String fileId) {

    /** The field in which they are kept. */
    public static final String FIELD = "FILES";

    private static final String NUMBER = "ID";
    private static final String FILE = "FILE";

    /** Those of {@code item}. */
    public static List<Attachment> of(ItemCard item) {
        return item.fields().get(FIELD) instanceof List<?> list
                ? list.stream().flatMap(Attachment::read).toList()
                : List.of();
    }

    private static Stream<Attachment> read(Object row) {
        return row instanceof Map<?, ?> map
                ? Stream.of(
                        new Attachment(Long.parseLong(String.valueOf(map.get(NUMBER))), String.valueOf(map.get(FILE))))
                : Stream.empty();
    }

    /** What is kept of {@code value}: attachments, and nothing that only looks like some. */
    static List<Object> kept(Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .filter(Attachment.class::isInstance)
                        .map(Attachment.class::cast)
                        .<Object>map(one -> Map.of(NUMBER, String.valueOf(one.id), FILE, one.fileId))
                        .toList()
                : List.of();
    }
}
