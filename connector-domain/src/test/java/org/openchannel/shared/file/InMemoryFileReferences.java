package org.openchannel.shared.file;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Who keeps ids of files in one test. */
public final class InMemoryFileReferences implements FileReferences {

    private final Set<String> referred = new HashSet<>();
    private final Set<String> texts = new HashSet<>();

    /** Somebody keeps that id. */
    public void refer(String id) {
        referred.add(id);
    }

    /** Somebody keeps a text. */
    public void write(String text) {
        texts.add(text);
    }

    @Override
    public Set<String> beginning(String start) {
        return referred.stream().filter(id -> id.startsWith(start)).collect(Collectors.toSet());
    }

    @Override
    public boolean isMentioned(String id) {
        return texts.stream().anyMatch(text -> text.contains(id));
    }
}
