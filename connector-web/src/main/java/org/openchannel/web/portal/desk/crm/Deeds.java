package org.openchannel.web.portal.desk.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openchannel.portal.crm.CustomerRecords;
import org.openchannel.portal.crm.ItemCard;
import org.openchannel.portal.crm.WriteComment;
import org.openchannel.portal.robot.RobotException;
import org.openchannel.portal.robot.RunRobot;
import org.openchannel.portal.sms.RegisterSender;
import org.openchannel.portal.sms.SendSms;
import org.openchannel.portal.sms.SmsDraft;
import org.openchannel.portal.sms.SmsException;

/** What one does with a record: says something about it, writes to its telephone, starts a robot on it. */
@Dependent
class Deeds {

    private static final int LONGEST = 20_000;

    private final WriteComment writeComment;
    private final RegisterSender registerSender;
    private final SendSms sendSms;
    private final RunRobot runRobot;
    private final CustomerRecords customerRecords;

    @Inject
    Deeds(
            WriteComment writeComment,
            RegisterSender registerSender,
            SendSms sendSms,
            RunRobot runRobot,
            CustomerRecords customerRecords) {
        this.writeComment = writeComment;
        this.registerSender = registerSender;
        this.sendSms = sendSms;
        this.runRobot = runRobot;
        this.customerRecords = customerRecords;
    }

    /**
     * What a form says.
     *
     * @param with through which sender, or which robot
     */
    record Wish(String text, String to, String with, MultivaluedMap<String, String> sent) {

        static Wish of(MultivaluedMap<String, String> sent) {
            return new Wish(word(sent, "text"), word(sent, "to"), word(sent, "with"), sent);
        }

        private static String word(MultivaluedMap<String, String> sent, String name) {
            return Objects.requireNonNullElse(sent.getFirst(name), "");
        }
    }

    /** Through whom short messages go: {@code application:code}. */
    public record Sender(String key, String name) {}

    List<Sender> senders() {
        return registerSender.all().stream()
                .map(sender -> new Sender(sender.applicationId() + ":" + sender.code(), sender.name()))
                .toList();
    }

    /** Where one talks with them: the numbers of chats, the latest first. */
    List<Long> chats(ItemCard record) {
        return customerRecords.chats(record);
    }

    List<RobotForm> robots(ItemCard record, Map<Long, String> people) {
        return runRobot.choices(record.kind()).stream()
                .map(robot -> RobotForm.of(robot, people))
                .toList();
    }

    void perform(String deed, ItemCard record, Wish wish, long userId) {
        var text = wish.text().length() <= LONGEST ? wish.text() : wish.text().substring(0, LONGEST);
        try {
            switch (deed) {
                case "comments" -> writeComment.write(record.kind(), record.number(), text, List.of(), userId);
                case "messages" -> send(record, wish.with(), wish.to(), text, userId);
                default -> start(record, wish, userId);
            }
        } catch (SmsException | RobotException e) {
            throw new BadRequestException(e.getMessage(), e);
        }
    }

    private void start(ItemCard record, Wish wish, long userId) {
        var robot = runRobot.choices(record.kind()).stream()
                .filter(choice -> choice.id() == number(wish.with()))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        runRobot.run(robot.id(), record, RobotForm.said(robot, wish.sent()), userId);
    }

    private void send(ItemCard record, String sender, String to, String text, long userId) {
        var parts = sender.split(":", 2);
        if (parts.length != 2 || !record.values("PHONE").contains(to)) {
            throw new BadRequestException();
        }
        var draft = new SmsDraft(to, text, record.kind().code(record.number()), userId);
        sendSms.send(number(parts[0]), parts[1], draft);
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
