package org.openchannel.portal.sms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openchannel.shared.Numbers;

/** Lets applications bring short messages to telephones. */
@Dependent
public class RegisterSender {

    private static final int LONGEST_CODE = 100;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 2000;
    private static final int LONGEST_ADDRESS = 1000;

    private final SmsSenders senders;
    private final Numbers numbers;

    @Inject
    public RegisterSender(SmsSenders senders, Numbers numbers) {
        this.senders = senders;
        this.numbers = numbers;
    }

    /**
     * Registers a sender.
     *
     * @param type Bitrix24's; only {@code SMS} there is
     * @throws SmsException when something is missing or wrong, or the code is taken
     */
    @Transactional
    public void add(SenderCard wish, String type) {
        checkCode(wish.code());
        checkHandler(wish.handlerUrl());
        if (wish.name().isBlank()) {
            throw invalid("Empty sender NAME!");
        }
        if (type.isBlank()) {
            throw invalid("Empty sender message TYPE!");
        }
        if (!type.equals("SMS")) {
            throw invalid("Unknown sender message TYPE!");
        }
        if (senders.find(wish.applicationId(), wish.code()).isPresent()) {
            throw new SmsException("ERROR_SENDER_ALREADY_INSTALLED", "Sender already installed!");
        }
        senders.add(SmsSender.registered(numbers.next("portal_sms_sender_number"), cut(wish)));
    }

    /**
     * Changes what is not empty.
     *
     * @throws SmsException when there is no such sender, nothing to change or something wrong
     */
    @Transactional
    public void change(SenderCard wish) {
        if (wish.code().isBlank()) {
            throw new SmsException("ERROR_SENDER_CODE_REQUIRED", "CODE is required!");
        }
        if (wish.name().isBlank()
                && wish.description().isBlank()
                && wish.handlerUrl().isBlank()) {
            throw new SmsException("ERROR_SENDER_OTHER_PARAMS_REQUIRED", "At least one other parameter is required!");
        }
        var sender = senders.find(wish.applicationId(), wish.code()).orElseThrow(RegisterSender::unknown);
        if (!wish.handlerUrl().isBlank()) {
            checkHandler(wish.handlerUrl());
        }
        var known = sender.card();
        sender.describe(cut(new SenderCard(
                known.applicationId(),
                known.code(),
                wish.name().isBlank() ? known.name() : wish.name(),
                wish.description().isBlank() ? known.description() : wish.description(),
                wish.handlerUrl().isBlank() ? known.handlerUrl() : wish.handlerUrl())));
    }

    /**
     * Forgets a sender.
     *
     * @throws SmsException when there is no such sender
     */
    @Transactional
    public void delete(long applicationId, String code) {
        checkCode(code);
        senders.remove(senders.find(applicationId, code).orElseThrow(RegisterSender::unknown));
    }

    /** All there are. */
    @Transactional
    public List<SenderCard> all() {
        return senders.all().stream().map(SmsSender::card).toList();
    }

    static void checkCode(String code) {
        if (code.isBlank()) {
            throw invalid("Empty sender code!");
        }
        if (!code.matches("[A-Za-z0-9._-]{1," + LONGEST_CODE + "}")) {
            throw invalid("Wrong sender code!");
        }
    }

    private static void checkHandler(String address) {
        if (!address.matches("(?i)https?://[^/\\s]+\\S*")) {
            throw new SmsException("ERROR_UNSUPPORTED_PROTOCOL", "Unsupported event handler protocol");
        }
        if (address.length() > LONGEST_ADDRESS) {
            throw new SmsException("ERROR_WRONG_HANDLER_URL", "Wrong handler URL");
        }
    }

    private static SenderCard cut(SenderCard wish) {
        return new SenderCard(
                wish.applicationId(),
                wish.code(),
                cut(wish.name(), LONGEST_NAME),
                cut(wish.description(), LONGEST_DESCRIPTION),
                wish.handlerUrl());
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private static SmsException invalid(String description) {
        return new SmsException("ERROR_SENDER_VALIDATION_FAILURE", description);
    }

    private static SmsException unknown() {
        return new SmsException("ERROR_SENDER_NOT_FOUND", "Sender not found!");
    }
}
