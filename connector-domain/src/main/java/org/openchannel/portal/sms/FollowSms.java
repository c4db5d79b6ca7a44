package org.openchannel.portal.sms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Writes down what senders report about messages, and shows it. */
@Dependent
@Transactional
public class FollowSms {

    private static final List<String> STATUSES = List.of("queued", "sent", "delivered", "undelivered", "failed");

    private final SmsMessages messages;
    private final Clock clock;

    @Inject
    public FollowSms(SmsMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A sender says what became of a message.
     *
     * @throws SmsException when the application sent no such message through that sender, or nobody knows the status
     */
    public void report(long applicationId, String senderCode, String messageCode, String status) {
        RegisterSender.checkCode(senderCode);
        var sms = messages.withCode(messageCode)
                .filter(found -> found.applicationId() == applicationId
                        && found.senderCode().equals(senderCode))
                .orElseThrow(() -> new SmsException("ERROR_MESSAGE_NOT_FOUND", "Message not found!"));
        if (!STATUSES.contains(status)) {
            throw new SmsException("ERROR_MESSAGE_STATUS_INCORRECT", "Message status incorrect!");
        }
        sms.became(status, clock.instant());
    }

    /** What was sent about a customer record, newest first. */
    public List<SmsCard> about(String itemCode, int most) {
        return messages.about(itemCode, most).stream().map(Sms::card).toList();
    }
}
