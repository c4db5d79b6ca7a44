package org.openchannel.shared.lane;

/** Our lease of a lane ended and somebody else took it: whatever we wanted to write is theirs to decide. */
public class LeaseLostException extends RuntimeException {

    public LeaseLostException(Claim claim) {
        super("Lane " + claim.laneId() + " was leased by somebody else after epoch " + claim.epoch());
    }
}
