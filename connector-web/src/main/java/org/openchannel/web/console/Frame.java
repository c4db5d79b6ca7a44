package org.openchannel.web.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openchannel.bridge.access.KeeperRole;
import org.openchannel.web.http.View;

/**
 * What stands around every page of the console.
 *
 * @param keeper who looks
 * @param section which page this is
 */
public record Frame(SignedKeeper keeper, Section section) {

    /** The pages, in their order. */
    public enum Section {
        OVERVIEW("", "speedometer2", KeeperRole.VIEWER),
        AUDIT("/audit", "journal-text", KeeperRole.OPERATOR),
        KEEPERS("/keepers", "people", KeeperRole.ADMIN);

        private final String path;
        private final String icon;
        private final KeeperRole needed;

        Section(String path, String icon, KeeperRole needed) {
            this.path = path;
            this.icon = icon;
            this.needed = needed;
        }

        public String address() {
            return "/console" + path;
        }

        public String icon() {
            return icon;
        }

        /** The key of its title is {@code console.section.} and this. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The pages this keeper may open. */
    public List<Section> sections() {
        return Arrays.stream(Section.values())
                .filter(each -> keeper.may(each.needed))
                .toList();
    }

    public boolean isOperator() {
        return keeper.may(KeeperRole.OPERATOR);
    }

    /** A page in its frame. */
    static View page(SignedKeeper keeper, Section section) {
        return View.of("console/" + section.word()).with("frame", new Frame(keeper, section));
    }
}
