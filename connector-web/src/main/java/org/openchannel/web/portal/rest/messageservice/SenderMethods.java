package org.openchannel.web.portal.rest.messageservice;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.function.Function;
import org.openchannel.portal.sms.FollowSms;
import org.openchannel.portal.sms.RegisterSender;
import org.openchannel.portal.sms.SenderCard;
import org.openchannel.portal.sms.SmsException;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Senders of short messages: registered by administrators, reported by their applications. */
@Dependent
public class SenderMethods {

    @Produces
    @Dependent
    RestMethod add(RegisterSender register, StaffDirectory staff) {
        return new OfApplication("messageservice.sender.add", staff, call -> {
            if (call.parameters().isEmpty()) {
                throw new RestException(400, "ERROR_SENDER_VALIDATION_FAILURE", "Empty data!");
            }
            register.add(wish(call), call.parameters().text("TYPE").orElse(""));
            return true;
        });
    }

    @Produces
    @Dependent
    RestMethod update(RegisterSender register, StaffDirectory staff) {
        return new OfApplication("messageservice.sender.update", staff, call -> {
            register.change(wish(call));
            return true;
        });
    }

    @Produces
    @Dependent
    RestMethod delete(RegisterSender register, StaffDirectory staff) {
        return new OfApplication("messageservice.sender.delete", staff, call -> {
            register.delete(call.applicationId(), code(call.parameters()));
            return true;
        });
    }

    @Produces
    @Dependent
    RestMethod list(RegisterSender register, StaffDirectory staff) {
        return new OfApplication(
                "messageservice.sender.list",
                staff,
                call -> register.all().stream()
                        .filter(sender -> sender.applicationId() == call.applicationId())
                        .map(SenderCard::code)
                        .toList());
    }

    @Produces
    @Dependent
    RestMethod report(FollowSms follow, StaffDirectory staff) {
        return new OfApplication("messageservice.message.status.update", staff, call -> {
            var sent = call.parameters();
            follow.report(
                    call.applicationId(),
                    code(sent),
                    sent.text("MESSAGE_ID").orElse(""),
                    sent.text("STATUS").orElse(""));
            return true;
        });
    }

    private static String code(Parameters sent) {
        return sent.text("CODE").orElse("");
    }

    private static SenderCard wish(Call call) {
        var sent = call.parameters();
        return new SenderCard(
                call.applicationId(),
                code(sent),
                sent.worded("NAME"),
                sent.worded("DESCRIPTION"),
                sent.text("HANDLER").orElse(""));
    }

    /** A method for applications in the hands of administrators. */
    private record OfApplication(String name, StaffDirectory staff, Function<Call, Object> work) implements RestMethod {

        @Override
        public List<String> scopes() {
            return List.of("messageservice");
        }

        @Override
        public Object call(Call call) {
            if (call.access().caller().isEmpty()) {
                throw new RestException(403, "ACCESS_DENIED", "Application context required");
            }
            if (!staff.isAdmin(call.userId())) {
                throw new RestException(403, "ACCESS_DENIED", "Access denied!");
            }
            try {
                return work.apply(call);
            } catch (SmsException e) {
                throw new RestException(400, e.code(), String.valueOf(e.getMessage()));
            }
        }
    }
}
