package org.openchannel.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Numbers 1, 2, 3 … per sequence. */
public final class CountingNumbers implements Numbers {

    private final Map<String, Long> last = new HashMap<>();

    @Override
    public synchronized long next(String sequence) {
        return last.merge(sequence, 1L, Long::sum);
    }

    @Override
    public List<Long> next(String sequence, int count) {
        return Stream.generate(() -> next(sequence)).limit(count).toList();
    }
}
