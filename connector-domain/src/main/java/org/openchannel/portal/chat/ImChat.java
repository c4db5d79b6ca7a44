package org.openchannel.portal.chat;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One customer's conversation on a line through a connector; its sessions come and go. */
@Entity(name = "PortalImChat")
@Table(name = "portal_chat")
public class ImChat {

    private static final int LONGEST_TITLE = 255;

    @Id
    private long id;

    @Column(name = "user_code", nullable = false, length = 700)
    private String userCode;

    @Column(nullable = false, length = 50)
    private String connector;

    @Column(name = "line_id", nullable = false)
    private long lineId;

    @Column(name = "external_id", nullable = false, length = 255)
    private String externalId;

    @Column(name = "external_name", length = 255)
    private @Nullable String externalName;

    @Column(name = "external_url", length = 2000)
    private @Nullable String externalUrl;

    @Column(length = 255)
    private @Nullable String title;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @Column(name = "session_id")
    private @Nullable Long sessionId;

    @Column(name = "operator_id")
    private @Nullable Long operatorId;

    @Column(name = "last_message_id")
    private @Nullable Long lastMessageId;

    @Column(name = "last_message_at", nullable = false)
    private Instant lastMessageAt;

    @Column(nullable = false)
    private int unread;

    /** Whether customers hear nothing of what operators write. */
    @Column(name = "is_silent", nullable = false)
    private boolean isSilent;

    /** Users who take part beside whoever takes care of it. */
    @ElementCollection
    @CollectionTable(name = "portal_chat_member", joinColumns = @JoinColumn(name = "chat_id"))
    @Column(name = "user_id", nullable = false)
    private Set<Long> members = new HashSet<>();

    protected ImChat() {
        // for JPA
    }

    /** Opens the conversation with {@code customer}. */
    public static ImChat opened(long id, ChatAddress address, Customer customer, Instant now) {
        var chat = new ImChat();
        chat.id = id;
        chat.userCode = address.userCode();
        chat.connector = address.connector();
        chat.lineId = address.lineId();
        chat.externalId = address.externalChatId();
        chat.customerId = customer.id();
        chat.lastMessageAt = now;
        return chat;
    }

    /** Takes over what the connector says about the conversation; what it leaves out stays. */
    public void describe(@Nullable String name, @Nullable String url) {
        externalName = name == null ? externalName : name;
        externalUrl = url == null ? externalUrl : url;
    }

    /** From now on it is called {@code name}, whoever takes part. */
    public void renamed(String name) {
        title = PlainText.cut(name, LONGEST_TITLE);
    }

    /** A session begins. */
    public void opened(long newSessionId) {
        sessionId = newSessionId;
    }

    /** The session is over. */
    public void closed() {
        sessionId = null;
        unread = 0;
    }

    /** {@code userId} takes care of the customer. */
    public void assigned(long userId) {
        operatorId = userId;
    }

    /** Nobody takes care of the customer for now. */
    public void released() {
        operatorId = null;
    }

    /** From now on customers hear nothing of what operators write, or do again. */
    public void silence(boolean silent) {
        isSilent = silent;
    }

    /** {@code userId} takes part. Returns false when they did already. */
    public boolean joined(long userId) {
        return members.add(userId);
    }

    /** {@code userId} takes part no more. Returns false when they did not. */
    public boolean left(long userId) {
        return members.remove(userId);
    }

    /** A message was added; those of the customer wait to be read. */
    public void added(ImMessage message) {
        lastMessageId = message.id();
        lastMessageAt = message.createdAt();
        if (message.author() == ImMessage.Author.CUSTOMER) {
            unread++;
        }
    }

    /** An operator looked. */
    public void read() {
        unread = 0;
    }

    public long id() {
        return id;
    }

    public String userCode() {
        return userCode;
    }

    public String connector() {
        return connector;
    }

    public long lineId() {
        return lineId;
    }

    public String externalId() {
        return externalId;
    }

    public Optional<String> externalName() {
        return Optional.ofNullable(externalName);
    }

    /** What it is called instead of its customer: the name it was given, or the messenger's name of a group. */
    public Optional<String> title() {
        return Optional.ofNullable(title).or(() -> isGroup() ? externalName() : Optional.empty());
    }

    /** Whether it has many customers. */
    public boolean isGroup() {
        return userCode.equals(new ChatAddress(connector, lineId, externalId, "").userCode());
    }

    public Optional<String> externalUrl() {
        return Optional.ofNullable(externalUrl);
    }

    public long customerId() {
        return customerId;
    }

    /** The session that is open. */
    public Optional<Long> sessionId() {
        return Optional.ofNullable(sessionId);
    }

    /** Who takes care of it. */
    public Optional<Long> operatorId() {
        return Optional.ofNullable(operatorId);
    }

    public Optional<Long> lastMessageId() {
        return Optional.ofNullable(lastMessageId);
    }

    public Instant lastMessageAt() {
        return lastMessageAt;
    }

    public boolean isSilent() {
        return isSilent;
    }

    /** Users who take part beside whoever takes care of it. */
    public Set<Long> members() {
        return Set.copyOf(members);
    }

    public int unread() {
        return unread;
    }
}
