package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.dialog.DialogCard;
import org.openchannel.portal.dialog.DialogMessage;
import org.openchannel.shared.ServerSettings;
import org.openchannel.shared.file.StoredFile;
import org.openchannel.web.portal.rest.Moments;

/** Messages and their files as {@code im.*} shows them. */
@Dependent
public class MessageRows {

    /** Files have numbers here: that of their message, followed by their place in it. */
    private static final long PLACES = 100;

    private final ServerSettings settings;
    private final People people;

    @Inject
    public MessageRows(ServerSettings settings, People people) {
        this.settings = settings;
        this.people = people;
    }

    /** One message; what nobody read of the customer's is marked. */
    public Map<String, @Nullable Object> row(DialogMessage message) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", message.id());
        row.put("chat_id", message.chatId());
        row.put("author_id", message.authorId());
        row.put("date", Moments.text(message.createdAt()));
        row.put("text", message.text());
        row.put("unread", false);
        row.put("uuid", null);
        row.put("replaces", List.of());
        row.put("params", params(message, "FILE_ID", "CONNECTOR_MID"));
        row.put("disappearing_date", null);
        return row;
    }

    /** What else there is to a message: a map, or an empty list as PHP has it. */
    public Object params(DialogMessage message, String filesName, String externalName) {
        var params = new LinkedHashMap<String, Object>();
        if (!message.externalIds().isEmpty()) {
            params.put(externalName, message.externalIds());
        }
        if (!message.files().isEmpty()) {
            params.put(filesName, fileNumbers(message));
        }
        return params.isEmpty() ? List.of() : params;
    }

    /** The files of messages. */
    public List<Map<String, @Nullable Object>> files(DialogCard dialog, List<DialogMessage> messages) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var message : messages) {
            var numbers = fileNumbers(message);
            for (int place = 0; place < numbers.size(); place++) {
                rows.add(file(
                        dialog, message, numbers.get(place), message.files().get(place)));
            }
        }
        return rows;
    }

    private static List<Long> fileNumbers(DialogMessage message) {
        return IntStream.range(0, message.files().size())
                .mapToObj(place -> message.id() * PLACES + place)
                .toList();
    }

    private Map<String, @Nullable Object> file(DialogCard dialog, DialogMessage message, long number, StoredFile file) {
        var origin = new FileRow.Origin(
                message.chatId(), message.authorId(), people.name(dialog, message.authorId()), message.createdAt());
        return FileRow.of(
                number,
                file,
                origin,
                settings.address("/portal/files/" + file.id()).toString());
    }
}
