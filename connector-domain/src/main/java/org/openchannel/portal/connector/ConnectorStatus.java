package org.openchannel.portal.connector;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.memory.ChangeWatch;

/** How a connector stands on one line. */
@EntityListeners(ChangeWatch.class)
@Entity(name = "PortalConnectorStatus")
@Table(name = "portal_connector_status")
public class ConnectorStatus {

    @Id
    private long id;

    @Column(nullable = false, length = 50)
    private String connector;

    @Column(name = "line_id", nullable = false)
    private long lineId;

    @Column(name = "is_active", nullable = false)
    private boolean isActive;

    @Column(name = "has_error", nullable = false)
    private boolean hasError;

    @Column(name = "channel_id", length = 500)
    private @Nullable String channelId;

    @Column(name = "channel_url", length = 2000)
    private @Nullable String channelUrl;

    @Column(name = "channel_url_im", length = 2000)
    private @Nullable String channelUrlIm;

    @Column(name = "channel_name", length = 500)
    private @Nullable String channelName;

    protected ConnectorStatus() {
        // for JPA
    }

    static ConnectorStatus fresh(long id, String connector, long lineId) {
        var status = new ConnectorStatus();
        status.id = id;
        status.connector = connector;
        status.lineId = lineId;
        return status;
    }

    void activate(boolean active) {
        isActive = active;
        if (active) {
            hasError = false;
        }
    }

    void fail() {
        hasError = true;
    }

    void describe(ExternalChannel channel) {
        channelId = channel.id();
        channelUrl = channel.url();
        channelUrlIm = channel.urlIm();
        channelName = channel.name();
    }

    /** The channel behind it, where the application said which. */
    public Optional<ExternalChannel> channel() {
        return channelId == null && channelUrl == null && channelUrlIm == null && channelName == null
                ? Optional.empty()
                : Optional.of(new ExternalChannel(channelId, channelUrl, channelUrlIm, channelName));
    }

    public long id() {
        return id;
    }

    public String connector() {
        return connector;
    }

    public long lineId() {
        return lineId;
    }

    public boolean isActive() {
        return isActive;
    }

    public boolean hasError() {
        return hasError;
    }

    /** Whether messages pass. */
    public boolean isWorking() {
        return isActive && !hasError;
    }
}
