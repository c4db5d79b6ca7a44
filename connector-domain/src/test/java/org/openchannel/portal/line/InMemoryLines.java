package org.openchannel.portal.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines while the test lasts. */
public final class InMemoryLines implements Lines {

    private final List<Line> lines = new ArrayList<>();

    @Override
    public Optional<Line> find(long id) {
        return lines.stream().filter(line -> line.id() == id).findFirst();
    }

    @Override
    public List<Line> all() {
        return List.copyOf(lines);
    }

    @Override
    public void add(Line line) {
        lines.add(line);
    }

    @Override
    public void remove(Line line) {
        lines.remove(line);
    }
}
