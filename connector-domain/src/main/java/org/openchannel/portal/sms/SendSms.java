package org.openchannel.portal.sms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.delivery.PostForm;
import org.openchannel.portal.delivery.RaisedEvent;
import org.openchannel.shared.Numbers;

/** Hands short messages over to their sender. */
@Dependent
public class SendSms {

    private static final int CODE_LENGTH = 32;
    private static final int LONGEST_NUMBER = 100;

    private final SmsSenders senders;
    private final SmsMessages messages;
    private final PostForm postForm;
    private final Numbers numbers;
    private final SmsStamp stamp;

    @Inject
    public SendSms(SmsSenders senders, SmsMessages messages, PostForm postForm, Numbers numbers, SmsStamp stamp) {
        this.senders = senders;
        this.messages = messages;
        this.postForm = postForm;
        this.numbers = numbers;
        this.stamp = stamp;
    }

    /**
     * Queues the message for the sender's handler.
     *
     * @throws SmsException when there is no such sender, or number or text are empty
     */
    @Transactional
    public void send(long applicationId, String senderCode, SmsDraft draft) {
        var sender = senders.find(applicationId, senderCode)
                .map(SmsSender::card)
                .orElseThrow(() -> new SmsException("ERROR_SENDER_NOT_FOUND", "Sender not found!"));
        var hasNumber = draft.recipient().length() <= LONGEST_NUMBER
                && draft.recipient().matches(".*[0-9].*");
        if (!hasNumber || draft.text().isBlank()) {
            throw new SmsException("ERROR_MESSAGE_EMPTY", "A message needs a number and a text");
        }
        var code = stamp.secrets().next(CODE_LENGTH).reveal();
        messages.add(Sms.written(
                numbers.next("portal_sms_number"),
                sender,
                code,
                draft,
                stamp.clock().instant()));
        postForm.post(
                sender.handlerUrl(), RaisedEvent.of(applicationId, "SMS", form(sender, code, draft), draft.authorId()));
    }

    private static Map<String, Object> form(SenderCard sender, String code, SmsDraft draft) {
        var form = new LinkedHashMap<String, Object>();
        form.put("module_id", "crm");
        if (!draft.itemCode().isEmpty()) {
            form.put("bindings", List.of(binding(draft.itemCode())));
        }
        var properties = new LinkedHashMap<String, Object>();
        properties.put("phone_number", draft.recipient());
        properties.put("message_text", draft.text());
        form.put("properties", properties);
        form.put("type", "SMS");
        form.put("code", sender.code());
        form.put("message_id", code);
        form.put("message_to", draft.recipient());
        form.put("message_body", draft.text());
        return form;
    }

    private static Map<String, Object> binding(String itemCode) {
        var parts = itemCode.split("_", 2);
        var type = switch (parts[0]) {
            case "L" -> "1";
            case "D" -> "2";
            case "C" -> "3";
            default -> "4";
        };
        var binding = new LinkedHashMap<String, Object>();
        binding.put("OWNER_TYPE_ID", type);
        binding.put("OWNER_ID", parts[1]);
        return binding;
    }
}
