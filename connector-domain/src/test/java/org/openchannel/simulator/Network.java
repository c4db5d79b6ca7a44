package org.openchannel.simulator;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.openchannel.shared.CountingIds;
import org.openchannel.shared.CountingNumbers;
import org.openchannel.shared.CountingSecrets;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.OpenVault;
import org.openchannel.shared.Secret;
import org.openchannel.shared.lane.InMemoryLanes;
import org.openchannel.simulator.chat.AddTelephone;
import org.openchannel.simulator.chat.ChangeMessage;
import org.openchannel.simulator.chat.Curb;
import org.openchannel.simulator.chat.Draft;
import org.openchannel.simulator.chat.InMemoryMessages;
import org.openchannel.simulator.chat.Inbox;
import org.openchannel.simulator.chat.Message;
import org.openchannel.simulator.chat.Progress;
import org.openchannel.simulator.chat.ReadChat;
import org.openchannel.simulator.chat.SendMessage;
import org.openchannel.simulator.chat.Source;
import org.openchannel.simulator.device.BefallDevice;
import org.openchannel.simulator.device.Device;
import org.openchannel.simulator.device.InMemoryDevices;
import org.openchannel.simulator.device.IssueToken;
import org.openchannel.simulator.device.LinkByToken;
import org.openchannel.simulator.device.LinkDevice;
import org.openchannel.simulator.device.StartDevice;
import org.openchannel.simulator.device.Steps;
import org.openchannel.simulator.device.TurnDevices;
import org.openchannel.simulator.hook.InMemoryNotices;
import org.openchannel.simulator.hook.PlainWire;
import org.openchannel.simulator.hook.TellDevices;
import org.openchannel.simulator.telephone.Bell;
import org.openchannel.simulator.telephone.InMemoryTelephones;
import org.openchannel.simulator.telephone.PhoneNumber;
import org.openchannel.simulator.telephone.Telephone;

/** A whole network in memory: a company's telephone, a customer's, and every use case there is. */
public final class Network {

    public static final PhoneNumber COMPANY = new PhoneNumber("+79001234567");
    public static final PhoneNumber MARIA = new PhoneNumber("+79162003040");
    public static final PhoneNumber NOBODY = new PhoneNumber("+79990000000");

    public final MovableClock clock = new MovableClock();
    public final CountingIds ids = new CountingIds();
    public final InMemoryTelephones telephones = new InMemoryTelephones();
    public final InMemoryMessages messages = new InMemoryMessages();
    public final InMemoryDevices devices = new InMemoryDevices();
    public final InMemoryNotices notices = new InMemoryNotices();
    public final InMemoryLanes lanes = new InMemoryLanes();
    public final List<String> rings = new ArrayList<>();

    private final Bell bell = new Bell() {
        @Override
        public void ring(PhoneNumber number) {
            rings.add(number.value());
        }

        @Override
        public void ringAll() {
            rings.add("all");
        }
    };
    private final TellDevices tell =
            new TellDevices(devices, notices, new PlainWire(), new TellDevices.Post(lanes, ids), clock);
    private final Progress progress = new Progress(tell, bell, Runnable::run);
    private final Steps steps = new Steps(tell, bell, Runnable::run);

    public final StartDevice.Keys keys = new StartDevice.Keys(new OpenVault(), new CountingSecrets());
    public final SendMessage sendMessage =
            new SendMessage(telephones, messages, progress, new SendMessage.Origin(ids, new CountingNumbers()), clock);
    public final ChangeMessage changeMessage = new ChangeMessage(messages, progress, clock);
    public final ReadChat readChat = new ReadChat(messages, progress);
    public final AddTelephone addTelephone = new AddTelephone(telephones, messages, progress, clock);
    public final Inbox inbox = new Inbox(telephones, messages);
    public final StartDevice startDevice = new StartDevice(devices, steps, keys, ids, clock);
    public final TurnDevices turnDevices = new TurnDevices(devices, steps, clock);
    public final LinkDevice linkDevice = new LinkDevice(telephones, devices, steps, clock);
    public final BefallDevice befallDevice = new BefallDevice(devices, steps, clock);
    public final IssueToken.Seal seal = new IssueToken.Seal(new OpenVault(), new CountingSecrets());
    public final IssueToken issueToken = new IssueToken(telephones, devices, steps, seal, clock);
    public final LinkByToken linkByToken = new LinkByToken(startDevice, telephones, steps, clock);
    public final Curb curb = new Curb(messages);

    public Network() {
        telephones.add(Telephone.ofCompany(COMPANY, "Romashka", clock.instant()));
        telephones.add(Telephone.ofCustomer(MARIA, "Мария Ким", clock.instant()));
    }

    /** Somebody writes on a telephone. */
    public Message write(PhoneNumber from, PhoneNumber to, String text) {
        return send(from, to, Source.TELEPHONE, Draft.Body.text(text));
    }

    /** A program writes through a device. */
    public Message writeByDevice(PhoneNumber from, PhoneNumber to, String text) {
        return send(from, to, Source.DEVICE, Draft.Body.text(text));
    }

    /** Somebody sends anything. */
    public Message send(PhoneNumber from, PhoneNumber to, Source source, Draft.Body body) {
        return sendMessage.send(new Draft(ids.next(), from, to, source, body));
    }

    /** A program asks to act as a telephone. */
    public Device start(String name) {
        return startDevice.start(wish(name));
    }

    /** A program has a telephone's token. */
    public Device startWith(String name, Secret token) {
        return linkByToken.link(wish(name), token);
    }

    private static StartDevice.Wish wish(String name) {
        return new StartDevice.Wish(
                name, "Connector", URI.create("http://bridge/hooks/" + name), Secret.of("key-of-" + name));
    }

    /** A program acts as a telephone, and is told what happens from now on. */
    public Device linked(String name, PhoneNumber number) {
        start(name);
        var code = devices.named(name).orElseThrow().code().orElseThrow();
        linkDevice.link(number, code.scanned());
        clock.advance(Device.CONNECTING_TIME);
        turnDevices.turnDue();
        forgetNotices();
        return devices.named(name).orElseThrow();
    }

    /** What devices were told since. */
    public List<String> told() {
        return notices.bodies();
    }

    /** Begins to listen anew. */
    public void forgetNotices() {
        for (long id = 0; id < 1000; id++) {
            notices.remove(new UUID(0, id));
        }
        rings.clear();
    }
}
