package org.openchannel.bridge.binding;

/** An Open Channel on a portal. On the wire it is a number or the same number as a string. */
public record LineId(long value) {

    public LineId {
        if (value <= 0) {
            throw new IllegalArgumentException("Not a line");
        }
    }

    /** Reads what the wire has. */
    public static LineId of(String text) {
        try {
            return new LineId(Long.parseLong(text.strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Not a line", e);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
