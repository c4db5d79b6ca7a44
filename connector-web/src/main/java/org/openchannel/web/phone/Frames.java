package org.openchannel.web.phone;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.Secret;
import org.openchannel.shared.ServerSettings;
import org.openchannel.simulator.chat.Inbox;
import org.openchannel.simulator.chat.Message;
import org.openchannel.simulator.device.Device;
import org.openchannel.simulator.device.Devices;
import org.openchannel.simulator.device.IssueToken;
import org.openchannel.simulator.device.LinkAddress;
import org.openchannel.simulator.telephone.PhoneNumber;
import org.openchannel.simulator.telephone.Telephone;
import org.openchannel.simulator.telephone.Telephones;
import org.openchannel.web.qr.QrPicture;

/** Gathers what the telephones show. */
@Dependent
class Frames {

    private final Telephones telephones;
    private final Inbox inbox;
    private final Programs programs;
    private final ServerSettings settings;
    private final IdSource ids;

    @Inject
    Frames(Telephones telephones, Inbox inbox, Programs programs, ServerSettings settings, IdSource ids) {
        this.telephones = telephones;
        this.inbox = inbox;
        this.programs = programs;
        this.settings = settings;
        this.ids = ids;
    }

    /** The programs that act as telephones, and the tokens that let them. */
    @Dependent
    record Programs(Devices devices, IssueToken.Seal tokens) {

        @Inject
        Programs {}
    }

    /** All telephones. */
    List<Frame> all(Arrangement arrangement, @Nullable String code) {
        return telephones.all().stream()
                .map(telephone -> frame(telephone, arrangement, code))
                .toList();
    }

    /** One telephone. */
    Frame frame(Telephone telephone, Arrangement arrangement, @Nullable String code) {
        var owner = telephone.number();
        var chats = inbox.chats(owner);
        var unread = chats.stream().mapToInt(Inbox.Chat::unread).sum();
        return new Frame(
                new Face(owner, telephone.owner()),
                telephone.isCompany(),
                view(owner, arrangement),
                unread,
                content(telephone, arrangement, chats, code));
    }

    private static Frame.ArrangementView view(PhoneNumber owner, Arrangement arrangement) {
        var screen = arrangement.screenOf(owner);
        return new Frame.ArrangementView(
                screen.token(),
                owner.equals(arrangement.front()),
                arrangement.with(owner, screen).address(),
                arrangement.with(owner, Screen.CHATS).address(),
                arrangement.with(owner, Screen.LINK).address(),
                arrangement.with(owner, Screen.NEW).address());
    }

    private Frame.Content content(
            Telephone telephone, Arrangement arrangement, List<Inbox.Chat> chats, @Nullable String code) {
        var owner = telephone.number();
        var screen = arrangement.screenOf(owner);
        var peer = screen.peer();
        return switch (screen.place()) {
            case CHATS ->
                new Frame.Content(
                        new Frame.Chats(rows(owner, arrangement, chats), offers(owner, arrangement)), null, null, null);
            case CHAT ->
                new Frame.Content(null, peer == null ? null : conversation(owner, peer, arrangement), null, null);
            case LINK -> new Frame.Content(null, null, devicesOf(telephone, code), null);
            case NEW ->
                new Frame.Content(
                        null,
                        null,
                        null,
                        new Frame.Choice(others(owner, arrangement).toList()));
        };
    }

    private static List<Frame.Row> rows(PhoneNumber owner, Arrangement arrangement, List<Inbox.Chat> chats) {
        return chats.stream()
                .map(chat -> new Frame.Row(
                        entry(owner, new Face(chat.peer(), chat.name()), arrangement),
                        chat,
                        Bubble.of(chat.last(), owner, arrangement)))
                .toList();
    }

    /** The companies, or for a company its customers: whoever is likely to be written to first. */
    private List<Frame.Entry> offers(PhoneNumber owner, Arrangement arrangement) {
        var isCompany = telephones.find(owner).filter(Telephone::isCompany).isPresent();
        return telephones.all().stream()
                .filter(other -> other.isCompany() != isCompany)
                .map(other -> entry(owner, new Face(other.number(), other.owner()), arrangement))
                .toList();
    }

    private Stream<Frame.Entry> others(PhoneNumber owner, Arrangement arrangement) {
        return telephones.all().stream()
                .filter(other -> !other.number().equals(owner))
                .map(other -> entry(owner, new Face(other.number(), other.owner()), arrangement));
    }

    private static Frame.Entry entry(PhoneNumber owner, Face face, Arrangement arrangement) {
        var screen = Screen.chat(face.number());
        return new Frame.Entry(face, arrangement.with(owner, screen).address(), screen.token());
    }

    private Frame.Conversation conversation(PhoneNumber owner, PhoneNumber peer, Arrangement arrangement) {
        var messages = inbox.conversation(owner, peer);
        var editing = arrangement.screenOf(owner).editing();
        var edited = messages.stream()
                .filter(message -> message.id().equals(editing) && message.isFrom(owner) && message.isEditable())
                .findFirst();
        return new Frame.Conversation(
                new Face(peer, inbox.nameOf(peer)),
                messages.stream()
                        .map(message -> bubble(message, owner, arrangement))
                        .toList(),
                ids.next(),
                edited.map(message -> bubble(message, owner, arrangement)).orElse(null));
    }

    private static Bubble bubble(Message message, PhoneNumber owner, Arrangement arrangement) {
        return Bubble.of(message, owner, arrangement);
    }

    private Frame.Devices devicesOf(Telephone telephone, @Nullable String code) {
        return new Frame.Devices(
                programs.devices().linkedTo(telephone.number()),
                programs.devices().waiting().stream().flatMap(this::waiting).toList(),
                code,
                programs.tokens().shown(telephone).map(Secret::reveal).orElse(null));
    }

    private Stream<Frame.Waiting> waiting(Device device) {
        return device.code().stream()
                .map(code -> new Frame.Waiting(
                        device,
                        code,
                        QrPicture.of(LinkAddress.of(code, settings).toString())));
    }
}
