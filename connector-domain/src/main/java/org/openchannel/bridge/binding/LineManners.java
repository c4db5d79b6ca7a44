package org.openchannel.bridge.binding;

import org.openchannel.bridge.installation.PortalAccess;

/** What a portal's line says to customers by itself. All throw {@code DeliveryFailedException}. */
public interface LineManners {

    /** How the line behaves. */
    Manners look(PortalAccess access, LineId line);

    /** Lets the line greet nobody and ask nobody for a rating. */
    void quiet(PortalAccess access, LineId line);

    /**
     * What a line says by itself.
     *
     * @param greets whether it greets customers
     * @param asksRating whether it asks them for a rating
     */
    record Manners(boolean greets, boolean asksRating) {

        /** Whether it says anything. */
        public boolean isTalkative() {
            return greets || asksRating;
        }
    }
}
