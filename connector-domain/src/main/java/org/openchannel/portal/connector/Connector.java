package org.openchannel.portal.connector;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.memory.ChangeWatch;

/** A channel type an application registered. Registering it again changes everything but its code and its owner. */
@EntityListeners(ChangeWatch.class)
@Entity(name = "PortalConnector")
@Table(name = "portal_connector")
public class Connector {

    @Id
    @Column(length = 50)
    private String code;

    @Version
    private long version;

    @Column(name = "application_id", nullable = false)
    private long applicationId;

    @Column(nullable = false, length = 200)
    private String name;

    @Embedded
    private @Nullable ConnectorIcon icon;

    @Embedded
    @AttributeOverride(name = "dataImage", column = @Column(name = "disabled_icon_image"))
    @AttributeOverride(name = "color", column = @Column(name = "disabled_icon_color", length = 60))
    @AttributeOverride(name = "size", column = @Column(name = "disabled_icon_size", length = 60))
    @AttributeOverride(name = "position", column = @Column(name = "disabled_icon_position", length = 60))
    private @Nullable ConnectorIcon disabledIcon;

    @Column(name = "placement_handler", nullable = false, length = 1000)
    private String placementHandler;

    @Embedded
    private ConnectorFlags flags;

    @Column(nullable = false, length = 1000)
    private String note;

    @Column(name = "registered_at", nullable = false)
    private Instant registeredAt;

    protected Connector() {
        // for JPA
    }

    static Connector registered(long applicationId, CheckedWish wish, Instant now) {
        var connector = new Connector();
        connector.code = wish.code();
        connector.applicationId = applicationId;
        connector.registeredAt = now;
        connector.describe(wish);
        return connector;
    }

    void describe(CheckedWish wish) {
        name = wish.name();
        icon = ConnectorIcon.of(wish.icon());
        disabledIcon = ConnectorIcon.of(wish.disabledIcon());
        placementHandler = wish.placementHandler();
        flags = ConnectorFlags.of(wish.flags());
        note = wish.comment();
    }

    public String code() {
        return code;
    }

    public long applicationId() {
        return applicationId;
    }

    public String name() {
        return name;
    }

    public ConnectorWish.Icon icon() {
        return icon == null ? ConnectorWish.Icon.NONE : icon.asWished();
    }

    public ConnectorWish.Icon disabledIcon() {
        return disabledIcon == null ? ConnectorWish.Icon.NONE : disabledIcon.asWished();
    }

    /** Where its settings are shown. */
    public String placementHandler() {
        return placementHandler;
    }

    public ConnectorWish.Flags flags() {
        return flags.asWished();
    }

    /** What the application says about it. */
    public String note() {
        return note;
    }
}
