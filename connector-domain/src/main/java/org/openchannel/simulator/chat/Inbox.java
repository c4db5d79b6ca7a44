package org.openchannel.simulator.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import org.openchannel.simulator.telephone.PhoneNumber;
import org.openchannel.simulator.telephone.Telephone;
import org.openchannel.simulator.telephone.Telephones;

/** What a telephone shows: its chats, and one of them. */
@Dependent
public class Inbox {

    private static final int SHOWN = 200;

    private final Telephones telephones;
    private final Messages messages;

    @Inject
    public Inbox(Telephones telephones, Messages messages) {
        this.telephones = telephones;
        this.messages = messages;
    }

    /** The chats of {@code owner}, the latest first. */
    public List<Chat> chats(PhoneNumber owner) {
        var unread = new HashMap<PhoneNumber, Integer>();
        messages.unreadSenders(owner).forEach(sender -> unread.merge(sender, 1, Integer::sum));
        return messages.lastOfEachChat(owner).stream()
                .map(last -> {
                    var peer = last.peerOf(owner);
                    return new Chat(peer, nameOf(peer), last, unread.getOrDefault(peer, 0));
                })
                .toList();
    }

    /** The end of the chat of {@code owner} with {@code peer}, in order. */
    public List<Message> conversation(PhoneNumber owner, PhoneNumber peer) {
        return messages.last(ChatKey.of(owner, peer), SHOWN);
    }

    /** What to call a number: its owner's name where there is one, else the number as people read it. */
    public String nameOf(PhoneNumber number) {
        return telephones.find(number).map(Telephone::owner).orElseGet(number::pretty);
    }

    /**
     * One line of the list of chats.
     *
     * @param peer the other number
     * @param name what to call it
     * @param last the latest message
     * @param unread how many messages the owner did not read yet
     */
    public record Chat(PhoneNumber peer, String name, Message last, int unread) {}
}
