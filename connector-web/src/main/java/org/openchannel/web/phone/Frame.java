package org.openchannel.web.phone;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.simulator.chat.Inbox;
import org.openchannel.simulator.device.Device;
import org.openchannel.simulator.device.ShownCode;
import org.openchannel.simulator.device.Trouble;
import org.openchannel.web.qr.QrPicture;

/**
 * One telephone on the page.
 *
 * @param face whose it is
 * @param isCompany whether it offers itself to be written to
 * @param arrangement what all telephones show
 * @param unread how many messages wait to be read on it
 * @param content what its screen shows
 */
public record Frame(Face face, boolean isCompany, ArrangementView arrangement, int unread, Content content) {

    /** The name of its element. */
    public String elementId() {
        return "tel-" + face.number().digits();
    }

    /** Where its forms post to. */
    public String home() {
        return "/phone/" + face.number().digits();
    }

    /** What a template may ask of an arrangement, for one telephone. */
    public record ArrangementView(
            String screen, boolean isFront, String here, String chats, String link, String fresh) {}

    /** What a screen shows: exactly one of its parts is there. */
    public record Content(
            @Nullable Chats chats,
            @Nullable Conversation conversation,
            @Nullable Devices devices,
            @Nullable Choice choice) {}

    /** The list of chats, and whom to write to when it is empty. */
    public record Chats(List<Row> rows, List<Entry> offers) {}

    /** One chat of the list. */
    public record Row(Entry peer, Inbox.Chat chat, Bubble last) {}

    /** Somebody to write to. */
    public record Entry(Face face, String url, String screen) {}

    /** One chat. */
    public record Conversation(
            Face peer,
            List<Bubble> bubbles,
            UUID command,
            @Nullable Bubble edited) {

        /** Where its forms post to, behind the telephone's own address. */
        public String path() {
            return "/chats/" + peer.number().digits();
        }
    }

    /** The linked devices, and the codes that wait for a telephone. */
    public record Devices(
            List<Device> linked,
            List<Waiting> waiting,
            @Nullable String code,
            @Nullable String token) {

        /** A device's state in lower case, for texts and styles. */
        public String state(Device device) {
            return device.state().name().toLowerCase(Locale.ROOT);
        }
    }

    /** What may happen to a device, for texts and forms. */
    public static final List<String> TROUBLES = Arrays.stream(Trouble.values())
            .map(trouble -> trouble.name().toLowerCase(Locale.ROOT))
            .toList();

    /** What may happen to a device. */
    public List<String> troubles() {
        return TROUBLES;
    }

    /** A code somebody's screen shows right now. */
    public record Waiting(Device device, ShownCode code, QrPicture picture) {}

    /** Whom to write to. */
    public record Choice(List<Entry> people) {}
}
