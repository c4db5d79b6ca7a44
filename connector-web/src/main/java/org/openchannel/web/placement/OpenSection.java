package org.openchannel.web.placement;

import java.util.UUID;
import org.openchannel.bridge.binding.LineView;

/**
 * A section somebody looks at, or saves.
 *
 * @param page for whom
 * @param line the line whose account it sets up
 */
record OpenSection(PageToken page, LineView line, Section section) {

    UUID account() {
        return line.account().id();
    }

    /** In whose name things are changed. */
    String by() {
        return page.reader().called();
    }
}
