package org.openchannel.web.portal.rest.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.crm.Attachment;
import org.openchannel.portal.crm.ChangeItems;
import org.openchannel.portal.crm.ItemCard;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.shared.ServerSettings;
import org.openchannel.shared.file.FileStore;
import org.openchannel.shared.file.StoredFile;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.imbotv2.SentFile;

/**
 * The files of activities and comments, as they are sent and shown. Sent they are pairs of a name and its Base64, each
 * bare or as {@code fileData}, under {@code FILES} or by its old name.
 */
@Dependent
public class Attachments {

    private static final String OLD_NAME = "WEBDAV_ELEMENTS";
    private static final int MOST = 50;
    private static final int DEEPEST = 4;

    private final FileStore files;
    private final ChangeItems change;
    private final StaffDirectory staff;
    private final ServerSettings settings;

    @Inject
    public Attachments(FileStore files, ChangeItems change, StaffDirectory staff, ServerSettings settings) {
        this.files = files;
        this.change = change;
        this.staff = staff;
        this.settings = settings;
    }

    /**
     * Stores the files among {@code fields}, and does {@code then} with the fields that hold them as {@link Attachment}s
     * now. They do not stay when that fails.
     */
    <T> T stored(Map<String, Object> fields, Function<Map<String, Object>, T> then) {
        var stored = new ArrayList<StoredFile>();
        try {
            var changed = new LinkedHashMap<>(fields);
            List<?> attached = null;
            for (var name : fields.keySet()) {
                if (List.of(Attachment.FIELD, OLD_NAME).contains(name.toUpperCase(Locale.ROOT))) {
                    changed.remove(name);
                    var sent = pairs(fields.get(name), 0).limit(MOST + 1L).toList();
                    if (stored.size() + sent.size() > MOST) {
                        throw Sent.refused("No more than " + MOST + " files at once.");
                    }
                    sent.forEach(file -> stored.add(file.keep(files)));
                    attached = stored.stream().map(change::attach).toList();
                }
            }
            if (attached != null) {
                changed.put(Attachment.FIELD, attached);
            }
            return then.apply(changed);
        } catch (RuntimeException e) {
            stored.forEach(this::discard);
            throw e;
        }
    }

    private void discard(StoredFile file) {
        try {
            files.delete(file.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<SentFile> pairs(@Nullable Object sent, int depth) {
        var items = items(sent);
        if (depth > DEEPEST || items.isEmpty()) {
            return Stream.empty();
        }
        return items.size() == 2 && items.stream().allMatch(String.class::isInstance)
                ? Stream.of(pair(items))
                : items.stream().flatMap(item -> pairs(item, depth + 1));
    }

    /** Of a list, of a map used as one, or of what stands under {@code fileData}. */
    private static Collection<?> items(@Nullable Object sent) {
        if (!(sent instanceof Map<?, ?> map)) {
            return sent instanceof List<?> list ? list : List.of();
        }
        var isList = map.keySet().stream().allMatch(key -> String.valueOf(key).matches("\\d+"));
        return isList ? map.values() : Parameters.in(map).items("fileData").orElse(List.of());
    }

    private static SentFile pair(Collection<?> items) {
        var pair = List.copyOf(items);
        return SentFile.of(Parameters.of(Map.of("name", pair.get(0), "content", pair.get(1))));
    }

    /** {@code row}, in which the files of {@code item}, where they are wanted, are as others may know them. */
    Map<String, Object> shown(ItemCard item, Map<String, Object> row) {
        if (row.containsKey(Attachment.FIELD)) {
            row.put(Attachment.FIELD, item.kind() == ItemKind.COMMENT ? whole(item) : brief(item));
        }
        return row;
    }

    private List<Object> brief(ItemCard item) {
        return Attachment.of(item).stream()
                .<Object>map(one -> Map.of("id", one.id(), "url", address(one)))
                .toList();
    }

    private Map<String, Object> whole(ItemCard comment) {
        var rows = new LinkedHashMap<String, Object>();
        for (var one : Attachment.of(comment)) {
            files.find(one.fileId()).ifPresent(file -> rows.put(String.valueOf(one.id()), row(comment, one, file)));
        }
        return rows;
    }

    private Map<String, Object> row(ItemCard comment, Attachment one, StoredFile file) {
        var address = address(one);
        var author = Optional.of(comment.text("AUTHOR_ID"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf);
        var row = new LinkedHashMap<String, Object>();
        row.put("id", one.id());
        row.put("date", comment.text("CREATED"));
        row.put("type", file.isImage() ? "image" : "file");
        row.put("name", file.name());
        row.put("size", file.size());
        row.put("authorId", author.orElse(0L));
        row.put(
                "authorName",
                author.flatMap(staff::find).map(StaffMember::fullName).orElse(""));
        row.put("urlPreview", file.isImage() ? address : "");
        row.put("urlShow", address);
        row.put("urlDownload", address);
        return row;
    }

    private String address(Attachment one) {
        return settings.address("/portal/files/" + one.fileId()).toString();
    }
}
