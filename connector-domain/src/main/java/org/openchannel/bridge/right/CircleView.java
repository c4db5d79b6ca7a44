package org.openchannel.bridge.right;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A circle as pages show it.
 *
 * @param version rises with every change; 0 while nobody ever changed it
 */
public record CircleView(long version, List<Holder> holders) {

    /** Nobody ever chose. */
    public static final CircleView OPEN = new CircleView(0, List.of());

    public CircleView {
        holders = List.copyOf(holders);
    }

    /** Whether everybody may send. */
    public boolean isOpen() {
        return holders.isEmpty();
    }

    /** In words, for the audit log; "" for everybody. */
    String words() {
        return holders.stream()
                .map(holder -> holder.name() + " (" + holder.code() + ")")
                .collect(Collectors.joining(", "));
    }
}
