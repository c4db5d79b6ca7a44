package org.openchannel.simulator.chat;

import jakarta.persistence.Column;
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

    /** The longest text, in UTF-16 units. */
    public static final int TEXT_LENGTH = 4096;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false)
    private long place;

    @Column(nullable = false)
    private String chat;

    @Column(nullable = false)
    private String sender;

    @Column(nullable = false)
    private String recipient;

    @Column(name = "command_id", nullable = false)
    private UUID commandId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Source source;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @Column(nullable = false)
    private String text;

    @Column(name = "file_id")
    private @Nullable String fileId;

    @Column(name = "file_name")
    private @Nullable String fileName;

    @Column(name = "file_type")
    private @Nullable String fileType;

    @Column(name = "file_size")
    private @Nullable Long fileSize;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Status status;

    @Column(name = "sent_at", nullable = false)
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
        message.say(draft.body());
        return message;
    }

    private void say(Draft.Body body) {
        var file = body.file();
        kind = body.kind();
        text = checked(body.text());
        if (file != null) {
            fileId = file.id();
            fileName = file.name();
            fileType = file.mediaType();
            fileSize = file.size();
        } else if (kind != Kind.MISSED_CALL && text.isEmpty()) {
            throw new RefusedException(Refusal.MESSAGE_EMPTY);
        }
    }

    private static String checked(String text) {
        var said = text.strip();
        if (said.length() > TEXT_LENGTH) {
            throw new RefusedException(Refusal.TEXT_TOO_LONG);
        }
        return said;
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
        if (isDeleted()) {
            throw new RefusedException(Refusal.MESSAGE_DELETED);
        }
        if (!isEditable()) {
            throw new RefusedException(Refusal.MESSAGE_FIXED);
        }
        var said = checked(words);
        if (said.isEmpty() && file().isEmpty()) {
            throw new RefusedException(Refusal.MESSAGE_EMPTY);
        }
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
        fileId = null;
        fileName = null;
        fileType = null;
        fileSize = null;
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
        return fileId == null || fileName == null || fileType == null || fileSize == null
                ? Optional.empty()
                : Optional.of(new StoredFile(fileId, fileName, fileType, fileSize));
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
