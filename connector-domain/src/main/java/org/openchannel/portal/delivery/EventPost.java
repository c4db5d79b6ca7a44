package org.openchannel.portal.delivery;

/** Brings a form to a handler. */
public interface EventPost {

    /**
     * Posts {@code form} ({@code application/x-www-form-urlencoded}). Blocks for at most 35 s; called without a
     * transaction.
     *
     * @throws org.openchannel.shared.lane.DeliveryFailedException when no answer came
     */
    Answer post(String handlerUrl, String form);

    /** What a handler answered: the status of HTTP and the beginning of the body. */
    record Answer(int status, String body) {

        /** Whether the handler took the event. */
        public boolean isAccepted() {
            return status >= 200 && status < 300;
        }

        @Override
        public String toString() {
            return ("HTTP " + status + " " + body).strip();
        }
    }
}
