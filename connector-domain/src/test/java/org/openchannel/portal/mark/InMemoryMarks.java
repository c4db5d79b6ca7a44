package org.openchannel.portal.mark;

import java.util.ArrayList;
import java.util.List;

/** Marks kept for one test. */
public final class InMemoryMarks implements Marks {

    private final List<Mark> marks = new ArrayList<>();

    @Override
    public List<Mark> of(long userId) {
        return marks.stream().filter(mark -> mark.userId() == userId).toList();
    }

    @Override
    public List<Long> people(Mark.Kind kind, String about) {
        return marks.stream()
                .filter(mark -> mark.kind() == kind && mark.about().equals(about))
                .map(Mark::userId)
                .toList();
    }

    @Override
    public void put(Mark mark) {
        remove(mark.userId(), mark.kind(), mark.about());
        marks.add(mark);
    }

    @Override
    public boolean remove(long userId, Mark.Kind kind, String about) {
        return marks.removeIf(mark ->
                mark.userId() == userId && mark.kind() == kind && mark.about().equals(about));
    }

    @Override
    public void drop(Mark.Kind kind, String about) {
        marks.removeIf(mark -> mark.kind() == kind && mark.about().equals(about));
    }
}
