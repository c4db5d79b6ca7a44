package org.openchannel.shared.file;

import java.util.Set;

/** Who keeps ids of files. */
public interface FileReferences {

    /** All ids beginning so that stand by themselves somewhere. */
    Set<String> beginning(String start);

    /** Whether an id is part of some text. Takes long: for the few of which nothing else is known. */
    boolean isMentioned(String id);
}
