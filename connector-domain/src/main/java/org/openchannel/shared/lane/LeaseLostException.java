package org.openchannel.shared.lane;

/** Our lease of a lane ended, or is about to: whatever we wanted to send or write is somebody else's to decide. */
public class LeaseLostException extends RuntimeException {

    public LeaseLostException(Claim claim) {
        this("Lane " + claim.laneId() + " was leased by somebody else after epoch " + claim.epoch());
    }

    public LeaseLostException(String message) {
        super(message);
    }
}
