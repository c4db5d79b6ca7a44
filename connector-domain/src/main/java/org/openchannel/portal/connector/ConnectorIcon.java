package org.openchannel.portal.connector;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * An icon as it was registered, with harmless CSS values. Its picture is untrusted and may be anything: connectors register
 * addresses, too, and Bitrix24 takes them.
 */
@Embeddable
public class ConnectorIcon {

    @Column(name = "icon_image")
    private @Nullable String dataImage;

    @Column(name = "icon_color", length = 60)
    private @Nullable String color;

    @Column(name = "icon_size", length = 60)
    private @Nullable String size;

    @Column(name = "icon_position", length = 60)
    private @Nullable String position;

    protected ConnectorIcon() {
        // for JPA
    }

    static ConnectorIcon of(ConnectorWish.Icon wish) {
        var icon = new ConnectorIcon();
        icon.dataImage = wish.dataImage();
        icon.color = wish.color();
        icon.size = wish.size();
        icon.position = wish.position();
        return icon;
    }

    /** As it was wished. */
    public ConnectorWish.Icon asWished() {
        return new ConnectorWish.Icon(dataImage, color, size, position);
    }
}
