package org.openchannel.portal.chat;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.file.StoredFile;

/**
 * One message of a chat. An outgoing one is sending until the application took the event that carries it, then sent,
 * delivered and read as the application reports. Reports only ever move it forward. A deleted one keeps its place, its
 * time and its author; what it said is gone.
 */
@Entity(name = "PortalImMessage")
@Table(name = "portal_message")
public class ImMessage {

    /** Who wrote it. */
    public enum Author {
        CUSTOMER,
        OPERATOR,
        /** A program that takes part like an operator. */
        BOT,
        SYSTEM
    }

    /** How far an outgoing message got; {@link #RECEIVED} for those that came in. */
    public enum Status {
        RECEIVED,
        SENDING,
        SENT,
        DELIVERED,
        READ,
        /** Given up, or nobody confirmed it within {@link #PATIENCE}. */
        FAILED
    }

    /** How long an outgoing message may stay unconfirmed before it shows as failed. */
    public static final Duration PATIENCE = Duration.ofSeconds(300);

    private static final int LONGEST_ID = 255;
    private static final int MOST_IDS = 100;

    @Id
    private long id;

    @Column(name = "chat_id", nullable = false)
    private long chatId;

    @Column(name = "session_id", nullable = false)
    private long sessionId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Author author;

    @Column(name = "author_id", nullable = false)
    private long authorId;

    @Column(name = "body_text", nullable = false)
    private String text;

    private @Nullable String attach;

    private @Nullable String keyboard;

    @Column(name = "reply_to_id")
    private @Nullable Long replyTo;

    @Column(name = "is_without_crm", nullable = false)
    private boolean isWithoutCrm;

    @ElementCollection
    @CollectionTable(name = "portal_message_file", joinColumns = @JoinColumn(name = "message_id"))
    @OrderColumn(name = "place")
    private List<MessageFile> files = new ArrayList<>();

    /** The first of them; most messages have one, and it comes with the message. */
    @Column(name = "external_id", length = 255)
    private @Nullable String externalId;

    @ElementCollection
    @CollectionTable(name = "portal_message_alias", joinColumns = @JoinColumn(name = "message_id"))
    @OrderColumn(name = "place")
    @Column(name = "external_id", nullable = false, length = 255)
    private List<String> moreExternalIds = new ArrayList<>();

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Embedded
    private Progress progress = new Progress();

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    protected ImMessage() {
        // for JPA
    }

    /** Writes it down. */
    public static ImMessage written(long id, ImChat chat, long sessionId, Draft draft, Instant now) {
        var message = new ImMessage();
        message.id = id;
        message.chatId = chat.id();
        message.sessionId = sessionId;
        message.author = draft.author();
        message.authorId = draft.authorId();
        message.progress = Progress.of(draft.isOutgoing());
        message.text = PlainText.clean(draft.text());
        message.isWithoutCrm = draft.isWithoutCrm();
        message.attach = draft.parts().attach();
        message.keyboard = draft.parts().keyboard();
        message.replyTo = draft.parts().replyTo();
        draft.files().forEach(file -> message.files.add(MessageFile.of(file)));
        message.createdAt = now;
        return message;
    }

    /** It belongs to another session of its chat from now on. */
    public void movedTo(long newSessionId) {
        sessionId = newSessionId;
    }

    /** The messenger knows it by these; ids beyond all measure are not remembered. */
    public void knownAs(List<String> ids) {
        ids.stream()
                .map(PlainText::clean)
                .filter(id -> !id.isBlank()
                        && id.length() <= LONGEST_ID
                        && externalIds().size() < MOST_IDS)
                .filter(id -> !id.equals(externalId) && !moreExternalIds.contains(id))
                .forEach(this::knownAs);
    }

    private void knownAs(String id) {
        if (externalId == null) {
            externalId = id;
        } else {
            moreExternalIds.add(id);
        }
    }

    /** The application took the event that carries it. */
    public void sent(Instant now) {
        progress.sent(now);
    }

    /** The messenger brought it to the customer. */
    public void delivered(Instant now) {
        progress.delivered(now);
    }

    /** The customer read it. */
    public void read(Instant now) {
        progress.read(now);
    }

    /** The event that carries it was given up. */
    public void abandoned(Instant now) {
        progress.abandoned(now);
    }

    /** Other words, in place of what it said; the deleted stay silent. */
    public void edited(String newText, Instant now) {
        if (deletedAt == null) {
            text = PlainText.clean(newText);
            editedAt = now;
        }
    }

    /** Another attachment and keyboard, in place of those that went with its text. */
    public void dressed(Parts parts) {
        if (deletedAt == null) {
            attach = parts.attach();
            keyboard = parts.keyboard();
        }
    }

    /** Other files, in place of those it had. */
    public void attached(List<StoredFile> newFiles, Instant now) {
        if (deletedAt == null) {
            files.clear();
            newFiles.forEach(file -> files.add(MessageFile.of(file)));
            editedAt = now;
        }
    }

    /** Takes back what it said, with its files. */
    public void deleted(Instant now) {
        if (deletedAt == null) {
            deletedAt = now;
            text = "";
            attach = null;
            keyboard = null;
            replyTo = null;
            files.clear();
        }
    }

    /** How far it got, seen at {@code now}. */
    public Status status(Instant now) {
        return progress.status(createdAt, now);
    }

    public long id() {
        return id;
    }

    public long chatId() {
        return chatId;
    }

    public long sessionId() {
        return sessionId;
    }

    /** Whether it goes from the portal to the customer. */
    public boolean isOutgoing() {
        return progress.isOutgoing();
    }

    public Author author() {
        return author;
    }

    public long authorId() {
        return authorId;
    }

    public String text() {
        return text;
    }

    /** What goes with its text in the portal itself. */
    public Parts parts() {
        return new Parts(attach, keyboard, replyTo);
    }

    /** Whether the CRM is not to look at it. */
    public boolean isWithoutCrm() {
        return isWithoutCrm;
    }

    public List<StoredFile> files() {
        return files.stream().map(MessageFile::stored).toList();
    }

    /** What the messenger knows it by. */
    public List<String> externalIds() {
        return Stream.concat(Stream.ofNullable(externalId), moreExternalIds.stream())
                .toList();
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it was changed last. */
    public @Nullable Instant editedAt() {
        return editedAt;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }
}
