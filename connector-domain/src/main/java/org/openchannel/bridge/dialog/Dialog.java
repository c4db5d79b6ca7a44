package org.openchannel.bridge.dialog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.gateway.Person;

/**
 * One customer's conversation with one account.
 *
 * <p>It begins with the first message of either side and never ends; the portal opens and closes sessions inside it. It
 * learns the portal's chat from the answer to the first message. What it knows of the customer changes only when the
 * messenger tells something new.
 */
@Entity(name = "BridgeDialog")
@Table(name = "bridge_dialog")
public class Dialog {

    private static final int MAX_ID = 200;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "external_chat_id")
    private String externalChatId;

    @Column(name = "customer_id")
    private String customerId;

    @Nullable @Column(name = "customer_name")
    private String customerName;

    @Nullable @Column(name = "customer_phone")
    private String customerPhone;

    @Nullable @Column(name = "im_chat_id")
    private Long imChatId;

    @Nullable @Column(name = "session_id")
    private Long sessionId;

    @Column(name = "is_session_open")
    private boolean isSessionOpen;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected Dialog() {
        // for JPA
    }

    public Dialog(UUID id, UUID accountId, String externalChatId, Person customer, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.externalChatId = checked(externalChatId);
        this.customerId = checked(customer.id());
        this.customerName = cut(customer.name(), 200);
        this.customerPhone = cut(customer.phone(), 40);
        this.openedAt = now;
    }

    /**
     * The messenger says who the customer is; what it leaves out stays as it was.
     *
     * @return whether the portal has the chat under another name than it should have now
     */
    public boolean isWith(Person customer) {
        if (!customer.id().equals(customerId)) {
            return false;
        }
        var before = customerName;
        customerName = customer.name() == null ? customerName : cut(customer.name(), 200);
        customerPhone = customer.phone() == null ? customerPhone : cut(customer.phone(), 40);
        return imChatId != null && customerName != null && !customerName.equals(before);
    }

    /** The portal put it into this chat and session. */
    public void isAt(long imChat, @Nullable Long session) {
        imChatId = imChat;
        if (session != null) {
            sessionId = session;
            isSessionOpen = true;
        }
    }

    /** The portal closed a session. */
    void sessionClosed(long session) {
        if (sessionId == null || sessionId <= session) {
            sessionId = session;
            isSessionOpen = false;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public String externalChatId() {
        return externalChatId;
    }

    /** Who writes there, as the messenger tells it. */
    public Person customer() {
        return new Person(customerId, customerPhone, customerName);
    }

    public @Nullable Long imChatId() {
        return imChatId;
    }

    public @Nullable Long sessionId() {
        return sessionId;
    }

    public boolean isSessionOpen() {
        return isSessionOpen;
    }

    public Instant openedAt() {
        return openedAt;
    }

    private static String checked(String id) {
        if (id.isEmpty() || id.length() > MAX_ID) {
            throw new IllegalArgumentException("Not a messenger's id: it has " + id.length() + " characters");
        }
        return id;
    }

    private static @Nullable String cut(@Nullable String text, int most) {
        var kept = text == null ? null : text.replace("\0", ""); // PostgreSQL can't keep it
        return kept == null || kept.length() <= most ? kept : kept.substring(0, most);
    }
}
