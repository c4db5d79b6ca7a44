package org.openchannel.shared.lane;

/** The other side did not take a load; the {@link #failure()} decides what happens to it. */
public class DeliveryFailedException extends RuntimeException {

    private final transient Failure failure;

    public DeliveryFailedException(Failure failure) {
        super(failure.kind() + ": " + failure.reason());
        this.failure = failure;
    }

    public DeliveryFailedException(Failure failure, Throwable cause) {
        super(failure.kind() + ": " + failure.reason(), cause);
        this.failure = failure;
    }

    /** Why, and what that means. */
    public Failure failure() {
        return failure;
    }
}
