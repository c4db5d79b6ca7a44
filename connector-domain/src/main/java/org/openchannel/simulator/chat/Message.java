package org.openchannel.simulator.chat;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.file.StoredFile;
import org.openchannel.simulator.telephone.PhoneNumber;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;

/**
 * One message between two telephones.
 *
 * <p>It is {@link Status#SENT} once stored, {@link Status#DELIVERED} when the receiver's telephone exists,
 * {@link Status#READ} when the receiver looked; it never goes back. Its sender may change its words and take it back;
 * what was taken back keeps its place and nothing else.
 */
@Entity(name = "SimulatorMessage")
@Table(name = "simulator_message")
public class Message {

    @Id
    private UUID id;

    @Version
    private long version;

    private long place;
    private String chat;
    private String sender;
    private String recipient;

    @Column(name = "command_id")
    private UUID commandId;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String text;

    @Embedded
    private @Nullable Attachment file;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    protected Message() {
        // for JPA
    }

    /**
     * Puts a draft on the network.
     *
     * @param place later messages have higher ones
     */
    public static Message of(Draft draft, UUID id, long place, Instant now) {
        if (draft.from().equals(draft.to())) {
            throw new RefusedException(Refusal.TO_ONESELF);
        }
        var message = new Message();
        message.id = id;
        message.place = place;
        message.chat = ChatKey.of(draft.from(), draft.to()).value();
        message.sender = draft.from().value();
        message.recipient = draft.to().value();
        message.commandId = draft.command();
        message.source = draft.source();
        message.status = Status.SENT;
        message.sentAt = now;
        message.kind = draft.body().kind();
        message.text = draft.body().text();
        message.file =
                draft.body().file() == null ? null : Attachment.of(draft.body().file());
        return message;
    }

    /** Moves on to {@code reached}; returns whether that was news. */
    public boolean reach(Status reached) {
        if (reached.compareTo(status) <= 0) {
            return false;
        }
        status = reached;
        return true;
    }

    /** Changes the words; returns whether they differ. */
    public boolean edit(PhoneNumber by, String words, Instant now) {
        requireOwn(by);
        if (!isEditable()) {
            throw new RefusedException(isDeleted() ? Refusal.MESSAGE_DELETED : Refusal.MESSAGE_FIXED);
        }
        var said = new Draft.Body(kind, words, file().orElse(null)).text();
        if (said.equals(text)) {
            return false;
        }
        text = said;
        editedAt = now;
        return true;
    }

    /** Takes the message back; returns whether it was still there. */
    public boolean delete(PhoneNumber by, Instant now) {
        requireOwn(by);
        if (isDeleted()) {
            return false;
        }
        deletedAt = now;
        text = "";
        file = null;
        return true;
    }

    private void requireOwn(PhoneNumber by) {
        if (!by.value().equals(sender)) {
            throw new RefusedException(Refusal.MESSAGE_NOT_YOURS);
        }
    }

    public UUID id() {
        return id;
    }

    public ChatKey chat() {
        return new ChatKey(chat);
    }

    /** Later messages of the network have higher ones. */
    public long place() {
        return place;
    }

    public PhoneNumber sender() {
        return new PhoneNumber(sender);
    }

    public PhoneNumber recipient() {
        return new PhoneNumber(recipient);
    }

    /** The other end of the chat, seen from {@code number}. */
    public PhoneNumber peerOf(PhoneNumber number) {
        return isFrom(number) ? recipient() : sender();
    }

    /** Whether {@code number} sent it. */
    public boolean isFrom(PhoneNumber number) {
        return number.value().equals(sender);
    }

    /** The sender's own id of the wish to send it. */
    public UUID commandId() {
        return commandId;
    }

    public Source source() {
        return source;
    }

    public Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public Optional<StoredFile> file() {
        return Optional.ofNullable(file).filter(Attachment::isPresent).map(Attachment::file);
    }

    public Status status() {
        return status;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public boolean isEdited() {
        return editedAt != null;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /** Whether its sender may still change its words. */
    public boolean isEditable() {
        return !isDeleted() && kind != Kind.MISSED_CALL && kind != Kind.VOICE;
    }
}
