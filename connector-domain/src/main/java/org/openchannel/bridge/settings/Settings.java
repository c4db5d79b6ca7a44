package org.openchannel.bridge.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.openchannel.shared.memory.ChangeWatch;

/** How one account is set up. */
@Entity(name = "BridgeSettings")
@Table(name = "bridge_settings")
@EntityListeners(ChangeWatch.class)
public class Settings {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Version
    private long version;

    private long edition;

    @Column(name = "publish_outgoing")
    private boolean publishOutgoing;

    @Column(name = "chat_for_sms")
    private boolean chatForSms;

    @Column(name = "chat_for_newsletters")
    private boolean chatForNewsletters;

    @Column(name = "sms_provider")
    private boolean smsProvider;

    @Column(name = "show_online")
    private boolean showOnline;

    @Embedded
    private Pace pace = Pace.usual();

    @Column(name = "is_ignoring")
    private boolean isIgnoring;

    protected Settings() {
        // for JPA
    }

    /** As everybody has them. */
    public Settings(UUID accountId) {
        this.accountId = accountId;
        switches(ChatSwitches.USUAL);
    }

    public UUID accountId() {
        return accountId;
    }

    /** As they are now. */
    public SettingsView view() {
        return new SettingsView(edition, switches(), pace, isIgnoring);
    }

    /** From now on they are so. */
    void change(ChatSwitches wanted, Pace wantedPace) {
        switches(wanted);
        pace = wantedPace;
        edition++;
    }

    /** Whether it ignores anybody from now on. */
    void ignores(boolean anybody) {
        isIgnoring = anybody;
    }

    private ChatSwitches switches() {
        return new ChatSwitches(publishOutgoing, chatForSms, chatForNewsletters, smsProvider, showOnline);
    }

    private void switches(ChatSwitches wanted) {
        publishOutgoing = wanted.publishOutgoing();
        chatForSms = wanted.chatForSms();
        chatForNewsletters = wanted.chatForNewsletters();
        smsProvider = wanted.smsProvider();
        showOnline = wanted.showOnline();
    }
}
