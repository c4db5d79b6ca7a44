package org.openchannel.bridge.settings;

import java.util.List;

/** What came of the wish to change settings. */
public sealed interface Changed {

    /** They are so now. */
    record Saved(SettingsView now) implements Changed {}

    /**
     * Somebody else changed them since they were shown; nothing is changed.
     *
     * @param differences from how they are now to how they were wanted
     */
    record Stale(SettingsView now, List<Difference> differences) implements Changed {}

    /** Something is wrong with the wish; nothing is changed. */
    record Refused(List<Fault> faults) implements Changed {}
}
