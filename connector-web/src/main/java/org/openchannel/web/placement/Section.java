package org.openchannel.web.placement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The sections of an account's settings, in the order of their menu. A section has an address, which the menu posts the
 * page token to, and where that is {@link #address()} + {@code /save} what was changed.
 */
public enum Section {
    CONNECTION("link-45deg", true),
    CHATS("chat-left-text", false),
    ACCESS("people", false),
    HISTORY("clock-history", false);

    private final String icon;
    private final boolean isForEverybody;

    Section(String icon, boolean isForEverybody) {
        this.icon = icon;
        this.isForEverybody = isForEverybody;
    }

    /** Those a reader may open. */
    static List<Section> of(PageToken.Reader reader) {
        return Arrays.stream(values()).filter(section -> section.isFor(reader)).toList();
    }

    /** Whether others than administrators may open it, too. */
    boolean isForEverybody() {
        return isForEverybody;
    }

    boolean isFor(PageToken.Reader reader) {
        return isForEverybody || reader.isAdmin();
    }

    /** In addresses, names of texts and of templates. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String icon() {
        return icon;
    }

    /** Where it is opened. */
    public String address() {
        return "/placement/settings/section/" + word();
    }
}
