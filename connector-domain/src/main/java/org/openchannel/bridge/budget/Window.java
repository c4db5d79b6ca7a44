package org.openchannel.bridge.budget;

/** How many loads a trip may have: one at first, more while trips are full and go well, one again after any doubt. */
final class Window {

    /** More than any trip needs. */
    static final int WIDEST = 1000;

    private int size = 1;

    int size() {
        return size;
    }

    /** A trip of so many loads went well. */
    void wentWell(int loads) {
        if (loads >= size) {
            size = Math.min(WIDEST, size * 2);
        } else if (loads * 2 < size) {
            size--;
        }
    }

    /** Something went wrong that a smaller trip would have made smaller. */
    void wentWrong() {
        size = 1;
    }
}
