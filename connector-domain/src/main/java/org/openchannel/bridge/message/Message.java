package org.openchannel.bridge.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.gateway.MessageStatus;

/**
 * A message on its way across.
 *
 * <p>An inbound message is accepted from the messenger and is delivered once the portal put it into a chat. An outbound
 * one is accepted from the portal, sent when the messenger took it, and then delivered and read as the messenger tells;
 * the portal is told how far it came, each step once. Its status only rises; a failure ends it unless the messenger
 * later proves otherwise.
 */
@Entity(name = "BridgeMessage")
@Table(name = "bridge_message")
public class Message {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "dialog_id")
    private UUID dialogId;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    @Column(name = "body")
    private String text;

    /** Null when it comes back from the database without a file: JPA makes no object of empty columns. */
    @Nullable @Embedded
    private Attachment attachment;

    @Embedded
    private Revision revision = Revision.none();

    /** Whether the company itself wrote it, though it travels as a customer's does. */
    @Column(name = "is_own")
    private boolean isOwn;

    /** The portal's own id of what it sends through us outside of any chat. */
    @Nullable @Column(name = "order_id")
    private String orderId;

    /** Whether what was sent outside of any chat is to stand in one all the same. */
    @Column(name = "is_published")
    private boolean isPublished;

    @Nullable private String workflow;

    @Nullable @Column(name = "external_id")
    private String externalId;

    @Nullable @Column(name = "im_chat_id")
    private Long imChatId;

    @Nullable @Column(name = "im_message_id")
    private Long imMessageId;

    private int part;

    /** The portal's number of who wrote it there; null of customers' messages, and of old ones. */
    @Nullable private Long author;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    private MessageStatus status;

    /** How far the portal was told it came. */
    @Enumerated(EnumType.STRING)
    private MessageStatus told;

    @Nullable private String failure;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Message() {
        // for JPA
    }

    private Message(UUID id, Dialog dialog, Direction direction, Said said, Instant sentAt, Instant now) {
        this.id = id;
        this.accountId = dialog.accountId();
        this.dialogId = dialog.id();
        this.direction = direction;
        this.kind = said.kind();
        this.text = said.text();
        this.attachment = said.attachment();
        this.sentAt = sentAt;
        this.status = MessageStatus.ACCEPTED;
        this.told = MessageStatus.ACCEPTED;
        this.changedAt = now;
    }

    /** What a message says. */
    record Said(MessageKind kind, String text, Attachment attachment) {

        /** A character that means nothing and that PostgreSQL can't keep must not cost the message. */
        Said {
            text = text.replace("\0", "");
        }
    }

    /** A customer's message. */
    static Message inbound(UUID id, Dialog dialog, String externalId, Said said, Instant sentAt, Instant now) {
        var message = new Message(id, dialog, Direction.INBOUND, said, sentAt, now);
        message.externalId = externalId;
        return message;
    }

    /** One part of an operator's message. */
    static Message outbound(UUID id, Dialog dialog, Im im, Said said, Instant now) {
        var message = new Message(id, dialog, Direction.OUTBOUND, said, now, now);
        message.imChatId = im.chatId();
        message.imMessageId = im.messageId();
        message.part = im.part();
        message.author = im.author();
        return message;
    }

    /** One part of what a portal sends outside of any chat. */
    static Message ordered(UUID id, Dialog dialog, Ordered how, Said said, Instant now) {
        var message = new Message(id, dialog, Direction.OUTBOUND, said, now, now);
        message.orderId = how.orderId();
        message.isPublished = how.isPublished();
        message.workflow = how.workflow();
        message.part = how.part();
        return message;
    }

    /** What a portal calls it, whether it is to stand in a chat, which part of it this is, and {@link #workflow()}. */
    record Ordered(
            String orderId,
            boolean isPublished,
            int part,
            @Nullable String workflow) {

        Ordered(String orderId, boolean isPublished, int part) {
            this(orderId, isPublished, part, null);
        }
    }

    /** The portal's ids of an operator's message, which part of it this is, and who wrote it, where that is known. */
    record Im(
            long chatId, long messageId, int part, @Nullable Long author) {

        Im(long chatId, long messageId, int part) {
            this(chatId, messageId, part, null);
        }
    }

    /** What the company itself wrote elsewhere, and the operators are to see. */
    static Message own(UUID id, Dialog dialog, String externalId, Said said, Instant sentAt, Instant now) {
        var message = inbound(id, dialog, externalId, said, sentAt, now);
        message.isOwn = true;
        return message;
    }

    /** The portal put it into a chat; of the company's own words to a customer only a copy. */
    public void arrivedAtPortal(Instant now) {
        if (direction == Direction.INBOUND) {
            status = MessageStatus.DELIVERED;
            changedAt = now;
        }
    }

    /** Whoever wrote it says something else instead; returns whether that is news. */
    boolean reword(String words, Instant at) {
        var said = words.replace("\0", "");
        if (revision.isPast(at)) {
            return false;
        }
        revision.seenAt(at);
        if (said.equals(text)) {
            return false;
        }
        text = said;
        revision.revised(at);
        return true;
    }

    /** Whoever wrote it takes it back; returns whether that is news. */
    boolean takeBack() {
        if (revision.isTakenBack()) {
            return false;
        }
        revision.takenBack();
        return true;
    }

    /** Its far side knows it as it was in revision {@code which}. */
    public void carried(int which) {
        revision.carried(which);
    }

    /** The far side is told its last change once more. */
    public void isToCarryAgain() {
        revision.isToCarryAgain();
    }

    /** The messenger took it and calls it so. */
    public void sentAs(String messengersId, Instant now) {
        externalId = messengersId;
        reached(MessageStatus.SENT, now);
    }

    /** The messenger says how far it came; returns whether that is news. */
    boolean reached(MessageStatus next, Instant now) {
        if (!isProgress(next)) {
            return false;
        }
        status = next;
        changedAt = now;
        return true;
    }

    private boolean isProgress(MessageStatus next) {
        var isProof = Set.of(MessageStatus.DELIVERED, MessageStatus.READ);
        return switch (status) {
            case FAILED -> isProof.contains(next);
            case DELIVERED, READ -> next != MessageStatus.FAILED && next.compareTo(status) > 0;
            default -> next.compareTo(status) > 0;
        };
    }

    /** It will never arrive. */
    public void failed(String reason, Instant now) {
        if (reached(MessageStatus.FAILED, now)) {
            failure = reason.length() > 1000 ? reason.substring(0, 1000) : reason;
        }
    }

    /** Somebody wants what failed to be tried again. */
    public void revived(Instant now) {
        if (status == MessageStatus.FAILED) {
            status = MessageStatus.ACCEPTED;
            failure = null;
            changedAt = now;
        }
    }

    /** Whether the portal has yet to be told that it came as far as {@code reached}. */
    boolean isToTell(MessageStatus reached) {
        return told.compareTo(reached) < 0;
    }

    /** How far the portal was told it came. */
    public MessageStatus told() {
        return told;
    }

    /** What the portal was told is no longer the whole truth. */
    void isToTellAgain() {
        told = MessageStatus.ACCEPTED;
    }

    /** The portal is being told. */
    void telling(MessageStatus reached) {
        told = reached;
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID dialogId() {
        return dialogId;
    }

    public Direction direction() {
        return direction;
    }

    public MessageKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public Attachment attachment() {
        return attachment == null ? Attachment.none() : attachment;
    }

    /** The portal's own id of it, where the portal sent it outside of any chat. */
    public @Nullable String orderId() {
        return orderId;
    }

    /**
     * By which token the portal's workflow that ordered it wants to hear what became of it; "" when that does not wait, null
     * when none ordered it.
     */
    public @Nullable String workflow() {
        return workflow;
    }

    /** Whether it is to stand in a chat although it was sent outside of any. */
    public boolean isPublished() {
        return isPublished;
    }

    /** How it was changed. */
    public Revision revision() {
        return revision;
    }

    /** Whether the company itself wrote it. */
    public boolean isOwn() {
        return isOwn;
    }

    public @Nullable String externalId() {
        return externalId;
    }

    public @Nullable Long imChatId() {
        return imChatId;
    }

    public @Nullable Long imMessageId() {
        return imMessageId;
    }

    /** The portal's number of who wrote it there; null where nobody knows. */
    public @Nullable Long author() {
        return author;
    }

    /** Which part of an operator's message it is, from 0. */
    public int part() {
        return part;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** When its status last rose. */
    public Instant changedAt() {
        return changedAt;
    }

    public MessageStatus status() {
        return status;
    }

    public @Nullable String failure() {
        return failure;
    }
}
