package org.openchannel.bridge.courier;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openchannel.bridge.account.AccountNotices;
import org.openchannel.bridge.account.AccountView;
import org.openchannel.bridge.account.CreateAccount;
import org.openchannel.bridge.account.DisconnectAccount;
import org.openchannel.bridge.account.InMemoryAccounts;
import org.openchannel.bridge.account.KeepSession;
import org.openchannel.bridge.account.KnownAccounts;
import org.openchannel.bridge.account.LinkAccount;
import org.openchannel.bridge.account.OnDoubt;
import org.openchannel.bridge.account.RefreshSession;
import org.openchannel.bridge.account.RenameAccount;
import org.openchannel.bridge.account.ScriptedGateway;
import org.openchannel.bridge.account.StartLogin;
import org.openchannel.bridge.account.SynchroniseAccounts;
import org.openchannel.bridge.account.TellAccountNotices;
import org.openchannel.bridge.audit.InMemoryDeeds;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.bridge.binding.ArrangeLine;
import org.openchannel.bridge.binding.CheckBindings;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.FindLines;
import org.openchannel.bridge.binding.FollowLine;
import org.openchannel.bridge.binding.InMemoryBindings;
import org.openchannel.bridge.binding.KeepBinding;
import org.openchannel.bridge.binding.KnownLines;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.binding.LineView;
import org.openchannel.bridge.binding.OpenAccountForLine;
import org.openchannel.bridge.binding.SetUpCourier;
import org.openchannel.bridge.binding.TellLine;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.budget.Limits;
import org.openchannel.bridge.company.InMemoryFacts;
import org.openchannel.bridge.company.KnowCompany;
import org.openchannel.bridge.company.ScriptedCompany;
import org.openchannel.bridge.dialog.FollowSession;
import org.openchannel.bridge.dialog.InMemoryDialogs;
import org.openchannel.bridge.dialog.OpenDialog;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.gateway.GatewayEvent;
import org.openchannel.bridge.gateway.GatewayEvent.MessageReceived;
import org.openchannel.bridge.gateway.GatewayEvent.SessionChanged;
import org.openchannel.bridge.gateway.Person;
import org.openchannel.bridge.gateway.RawUpdate;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.Announcement;
import org.openchannel.bridge.installation.ArrangeInstallation;
import org.openchannel.bridge.installation.BridgeSettings;
import org.openchannel.bridge.installation.CallPortal;
import org.openchannel.bridge.installation.FindInstallations;
import org.openchannel.bridge.installation.InMemoryAllAppCredentials;
import org.openchannel.bridge.installation.InMemoryInstallations;
import org.openchannel.bridge.installation.Install;
import org.openchannel.bridge.installation.KeepInstallation;
import org.openchannel.bridge.installation.KnownApplications;
import org.openchannel.bridge.installation.NobodyAsked;
import org.openchannel.bridge.installation.PortalPeople;
import org.openchannel.bridge.installation.ProbeSuspended;
import org.openchannel.bridge.installation.ProveEvent;
import org.openchannel.bridge.installation.ReceiveGrant;
import org.openchannel.bridge.installation.RefreshAccess;
import org.openchannel.bridge.installation.RefreshLocks;
import org.openchannel.bridge.installation.RegisterCredentials;
import org.openchannel.bridge.installation.ScriptedOAuth;
import org.openchannel.bridge.installation.Uninstall;
import org.openchannel.bridge.installation.UnkeptGrants;
import org.openchannel.bridge.message.AcceptAnswer;
import org.openchannel.bridge.message.AcceptOrder;
import org.openchannel.bridge.message.Admission;
import org.openchannel.bridge.message.ChangeStatus;
import org.openchannel.bridge.message.FailUnsent;
import org.openchannel.bridge.message.FindAddressee;
import org.openchannel.bridge.message.GatherCrowd;
import org.openchannel.bridge.message.IgnoredPeople;
import org.openchannel.bridge.message.InMemoryMessages;
import org.openchannel.bridge.message.JudgeAuthor;
import org.openchannel.bridge.message.KeepUnsent;
import org.openchannel.bridge.message.NoteForOperators;
import org.openchannel.bridge.message.OperatorMessage;
import org.openchannel.bridge.message.Queue;
import org.openchannel.bridge.message.ReceiveMessage;
import org.openchannel.bridge.message.ReceiveUpdate;
import org.openchannel.bridge.message.RelayOperatorMessage;
import org.openchannel.bridge.message.ReviseAnswer;
import org.openchannel.bridge.message.ReviseMessage;
import org.openchannel.bridge.message.SettleLate;
import org.openchannel.bridge.message.StoreArrivals;
import org.openchannel.bridge.message.StoreTogether;
import org.openchannel.bridge.message.SweepStatuses;
import org.openchannel.bridge.message.TakeOperatorMessages;
import org.openchannel.bridge.message.TakeOrder;
import org.openchannel.bridge.message.Turns;
import org.openchannel.bridge.right.ChangeCircle;
import org.openchannel.bridge.right.Holder;
import org.openchannel.bridge.right.InMemoryCircles;
import org.openchannel.bridge.right.KnownCircles;
import org.openchannel.bridge.right.MaySend;
import org.openchannel.bridge.right.ReadCircle;
import org.openchannel.bridge.robot.Apologise;
import org.openchannel.bridge.robot.AskForRobots;
import org.openchannel.bridge.robot.InMemoryApologies;
import org.openchannel.bridge.robot.InMemoryRobotStands;
import org.openchannel.bridge.robot.RobotCourier;
import org.openchannel.bridge.robot.Robots;
import org.openchannel.bridge.robot.TakeStep;
import org.openchannel.bridge.settings.ChatSwitches;
import org.openchannel.bridge.settings.HomeRegion;
import org.openchannel.bridge.settings.InMemoryAllSettings;
import org.openchannel.bridge.settings.InMemoryIgnoredNumbers;
import org.openchannel.bridge.settings.ReadSettings;
import org.openchannel.bridge.sms.ArrangeSmsProviders;
import org.openchannel.bridge.sms.InMemoryLeftovers;
import org.openchannel.bridge.sms.InMemorySmsProviders;
import org.openchannel.bridge.sms.OrderSms;
import org.openchannel.bridge.sms.SetAside;
import org.openchannel.bridge.sms.SmsAddress;
import org.openchannel.bridge.sms.SmsCourier;
import org.openchannel.bridge.sms.TakeSms;
import org.openchannel.shared.CountingIds;
import org.openchannel.shared.CountingSecrets;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.OpenVault;
import org.openchannel.shared.Secret;
import org.openchannel.shared.ServerSettings;
import org.openchannel.shared.file.InMemoryFileStore;
import org.openchannel.shared.lane.Allowance;
import org.openchannel.shared.lane.Carrier;
import org.openchannel.shared.lane.Dispatch;
import org.openchannel.shared.lane.InMemoryLanes;
import org.openchannel.shared.lane.InMemoryShelf;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.Party;
import org.openchannel.shared.lane.Wakeups;

/**
 * A bridge installed on a portal, with one line. Everything is real but the database, the portal, the messenger and the
 * clock; nothing travels before {@link #carry}.
 */
public final class BridgeWithoutServer {

    public static final ConnectorCode CONNECTOR = new ConnectorCode("c");
    public static final LineId LINE = new LineId(7);
    public static final long OPERATOR = 5;
    public static final Person CUSTOMER = new Person("79990000001", "+79990000001", "Olga P.");

    public final MovableClock clock = new MovableClock();
    public final ScriptedGateway gateway = new ScriptedGateway();
    public final ScriptedPortal portal = new ScriptedPortal();
    public final ScriptedOAuth oauth = new ScriptedOAuth();
    public final ScriptedCompany company = new ScriptedCompany();
    public final InMemoryCircles circles = new InMemoryCircles();
    public final InMemoryDeeds deeds = new InMemoryDeeds();
    public final InMemoryMessages messages = new InMemoryMessages();
    public final InMemoryDialogs dialogs = new InMemoryDialogs();
    public final InMemoryFileStore files = new InMemoryFileStore();
    public final InMemoryLanes lanes = new InMemoryLanes();
    public final InMemoryShelf shelf = new InMemoryShelf(lanes);
    public final Admission admission = new Admission(new Admission.Room(20, 100));
    public final Budgets budgets = new Budgets(Limits.STANDARD, () -> 0);

    /** Owners whose lanes were told that they may travel again. */
    public final List<String> resumed = new ArrayList<>();

    public final CountingIds ids = new CountingIds();
    private final OpenVault vault = new OpenVault();
    private final ServerSettings server =
            new ServerSettings(URI.create("https://bridge.example"), Path.of("unused"), false, false, false);
    private final BridgeSettings settings =
            new BridgeSettings("c", "Shop", new GatewayCode("simulator"), null, Duration.ofSeconds(30));
    private final InMemoryInstallations installations = new InMemoryInstallations();
    private final InMemoryAllAppCredentials credentials = new InMemoryAllAppCredentials();
    public final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryBindings bindings = new InMemoryBindings();
    public final InMemoryAllSettings allSettings = new InMemoryAllSettings();
    public final InMemoryIgnoredNumbers ignoredNumbers = new InMemoryIgnoredNumbers();

    /** Whether it is this node that calls the portal. */
    public boolean isPacer = true;

    /** How many messages and calls were not listened to. */
    public int ignored;

    /** How many news and changes were about messages that never came. */
    public int forgotten;

    public final ReadSettings readSettings = new ReadSettings(allSettings);

    private final KnownApplications applications = new KnownApplications(settings, credentials, vault);
    public final KeepInstallation keepInstallation = new KeepInstallation(installations, vault, lanes, ids, clock);
    public final CallPortal call = new CallPortal(
            installations,
            new RefreshAccess(
                    applications,
                    oauth,
                    installations,
                    keepInstallation,
                    new RefreshAccess.Keys(vault, new RefreshLocks(), new UnkeptGrants())),
            keepInstallation,
            vault,
            clock);
    public final LinkAccount links = new LinkAccount(vault, server);
    private final TellLine tellLine = new TellLine(bindings, lanes, ids, clock);
    /** Who hears of accounts. */
    public final List<AccountNotices> listeners = new ArrayList<>(List.of(tellLine));

    private final TellAccountNotices notices = new TellAccountNotices(() -> listeners);
    private final KeepSession keepSession =
            new KeepSession(accounts, notices, new KeepUnsent(shelf, clock, Runnable::run, new Resumed()), clock);
    private final KeepBinding keepBinding = new KeepBinding(bindings, tellLine, clock);
    private final KnownAccounts knownAccounts = new KnownAccounts(accounts, links);
    private final Queue queue = new Queue(knownAccounts, lanes, ids, clock);
    private final OpenDialog openDialog = new OpenDialog(dialogs, ids, clock);
    private final ChangeStatus changeStatus = new ChangeStatus(messages, dialogs, queue);
    public final FailUnsent failUnsent = new FailUnsent(messages, changeStatus);
    private final FetchFile fetchFile = new FetchFile(
            messages,
            accounts,
            new FetchFile.Sources(gateway, links, portal, new FetchLocks()),
            files,
            new KeepFile(messages));

    public final StartLogin startLogin = new StartLogin(accounts, gateway, links, keepSession);
    public final RefreshSession refreshSession = new RefreshSession(accounts, gateway, links, keepSession);
    public final SynchroniseAccounts synchronise = new SynchroniseAccounts(accounts, refreshSession, clock);
    public final DisconnectAccount disconnect = new DisconnectAccount(keepSession, refreshSession);
    public final RenameAccount rename = new RenameAccount(accounts, notices);
    public final FollowLine followLine = new FollowLine(bindings, accounts, tellLine, clock);
    public final FindLines findLines = new FindLines(bindings, accounts);
    public final FileLinks fileLinks = new FileLinks(accounts, links, files, server, clock);
    private final ReviseMessage reviseMessage = new ReviseMessage(messages, dialogs, queue);
    private final ReviseAnswer reviseAnswer = new ReviseAnswer(knownAccounts, gateway, dialogs, messages, queue);
    public final SweepStatuses sweep = new SweepStatuses(
            messages, new SettleLate(messages, changeStatus, reviseMessage, reviseAnswer), clock, new Parked());
    public final CheckBindings check = new CheckBindings(
            bindings, call, portal, keepBinding, new CheckBindings.Rhythm(settings, clock, budgets, portal -> isPacer));
    private final StoreTogether store = new StoreTogether(new StoreArrivals(
            new GatherCrowd(
                    openDialog,
                    dialogs,
                    messages,
                    queue,
                    new IgnoredPeople(readSettings, gateway, ignoredNumbers, count -> ignored += count)),
            new ReceiveMessage(queue, readSettings),
            new AcceptAnswer(gateway, queue),
            new AcceptOrder(gateway, queue),
            new StoreArrivals.News(changeStatus, reviseMessage, reviseAnswer, keepSession)));
    public final MaySend maySend = new MaySend(
            new KnownCircles(circles),
            knownAccounts,
            new KnowCompany(new InMemoryFacts(), call, company, budgets, clock));
    public final RelayOperatorMessage relay = relay(new Turns());
    public final TakeOrder takeOrder = new TakeOrder(knownAccounts, store);
    public final InMemorySmsProviders smsProviders = new InMemorySmsProviders(allSettings);
    public final SmsAddress smsAddress = new SmsAddress(accounts, links, server);
    public final ArrangeSmsProviders arrangeSms = new ArrangeSmsProviders(
            smsProviders,
            new ArrangeSmsProviders.Known(
                    accounts, bindings, new FindInstallations(installations), smsAddress, gateway),
            call,
            portal,
            clock);
    private final FindAddressee findAddressee =
            new FindAddressee(gateway, new HomeRegion(new FindInstallations(installations)));
    private final OrderSms orderSms = new OrderSms(findAddressee, readSettings, maySend, takeOrder);
    private final InMemoryLeftovers leftovers = new InMemoryLeftovers();
    public final TakeSms takeSms = new TakeSms(smsAddress, orderSms, new SetAside(leftovers, lanes, ids, clock));
    private final InMemoryRobotStands robotStands = new InMemoryRobotStands(installations, accounts, bindings);
    private final InMemoryApologies apologies = new InMemoryApologies();
    public final TakeOperatorMessages take = new TakeOperatorMessages(relay);

    public final ProveEvent prove = new ProveEvent(installations, vault);
    public final Uninstall uninstall = new Uninstall(installations, clock);
    public final Install install = new Install(
            applications,
            oauth,
            installations,
            new ReceiveGrant(
                    installations,
                    new NobodyAsked(),
                    keepInstallation,
                    new WriteDeed(new InMemoryDeeds(), clock),
                    vault),
            vault);
    public final FindInstallations findInstallations = new FindInstallations(installations);
    public final FollowSession followSession = new FollowSession(bindings, dialogs);
    public final ReceiveUpdate receive = new ReceiveUpdate(knownAccounts, gateway, admission, store);
    private final Map<String, Carrier> couriers = Map.of(
            "setup",
                    new SetUpCourier(
                            installations,
                            new ArrangeInstallation(
                                    installations,
                                    call,
                                    portal,
                                    new ArrangeInstallation.Presentation(settings, server),
                                    clock),
                            new ArrangeLine(bindings, accounts, call, portal, new ArrangeLine.World(server, clock)),
                            new SetUpCourier.Lines(bindings, tellLine, budgets),
                            clock),
            "portal", portalCourier(),
            "gateway",
                    new GatewayCourier(
                            new Senders(accounts, gateway, links, readSettings, new SendClocks(this::nanos, () -> 0.5)),
                            new SendToMessenger(
                                    new ComposeForMessenger(files),
                                    messages,
                                    changeStatus,
                                    new ReviseAtMessenger(
                                            messages, changeStatus, new NoteForOperators(messages, dialogs, queue)),
                                    clock),
                            messages,
                            dialogs,
                            clock),
            "files", new FileCourier(fetchFile, messages),
            "robots",
                    new RobotCourier(
                            robotStands,
                            apologies,
                            call,
                            portal,
                            new RobotCourier.World(
                                    new FindInstallations(installations), gateway, server, budgets, clock)),
            "sms", new SmsCourier(leftovers, accounts, orderSms, new SmsCourier.Portal(call, portal, budgets), clock),
            "notices", noticeCourier());

    public final OpenAccountForLine openAccountForLine = new OpenAccountForLine(
            bindings, accounts, new CreateAccount(accounts, ids, new CountingSecrets(), vault, clock), settings, ids);
    public final LineView line;
    public final Robots robots;

    public BridgeWithoutServer() {
        new RegisterCredentials(credentials, vault, clock)
                .register("local.1", Secret.of("secret"), URI.create("https://oauth.example"));
        install.install(new Announcement(ScriptedOAuth.PORTAL, oauth.goodToken(), Secret.of("app"), null));
        line = openAccountForLine.open(ScriptedOAuth.PORTAL, CONNECTOR, LINE);
        robots = new Robots(
                new TakeStep(
                        accounts,
                        new TakeStep.Ways(findAddressee, readSettings),
                        maySend,
                        takeOrder,
                        new Apologise(apologies, lanes, ids, clock)),
                new AskForRobots(robotStands, installations, lanes, ids, clock),
                apologies,
                robotStands,
                installations.of(ScriptedOAuth.PORTAL).orElseThrow().id());
    }

    private WayToPortal way() {
        return new WayToPortal(
                dialogs,
                accounts,
                bindings,
                keepBinding,
                new WayToPortal.Portals(new FindInstallations(installations), keepInstallation));
    }

    private NoticeCourier noticeCourier() {
        return new NoticeCourier(messages, way(), call, portal, budgets);
    }

    private PortalCourier portalCourier() {
        var way = way();
        var arrivals = new RecordArrival(messages, dialogs, clock);
        return new PortalCourier(
                new PackForPortal(messages, way, new ComposeForPortal(fileLinks, files), new FirstContacts(), clock),
                new HandToPortal(call, portal, new JudgeDelivery(arrivals, budgets)),
                new LookAtPortal(messages, way, call, portal, new LookAtPortal.Noting(arrivals, clock, Patience.USUAL)),
                budgets,
                new PortalCourier.World(messages, clock, ids));
    }

    private long nanos() {
        return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    private final class Parked implements SweepStatuses.Parking {

        @Override
        public Duration lasts() {
            return Duration.ofHours(1);
        }

        @Override
        public void forgot(int count) {
            forgotten += count;
        }
    }

    /** Remembers whose lanes were told that they may travel again. */
    private final class Resumed implements Wakeups {

        @Override
        public void wake(Party party) {}

        @Override
        public void resume(String owner) {
            resumed.add(owner);
        }
    }

    /** Only these may send through the account from now on. */
    public void onlyFor(Holder... holders) {
        var change = new ChangeCircle(circles, new WriteDeed(deeds, clock), clock);
        var seen = new ReadCircle(circles).of(line.account().id()).version();
        change.change(line.account().id(), List.of(holders), seen, "admin");
    }

    /** The account sends as somebody chose. */
    public void keepsPace(Duration interval, Duration campaignInterval) {
        allSettings.keepsPace(line.account().id(), interval, campaignInterval);
    }

    /** Somebody chose these for the account. */
    public void switches(ChatSwitches chosen) {
        allSettings.switched(line.account().id(), chosen);
    }

    /** The account's messages are held when nobody can tell whether they arrived. */
    public void holdsInDoubt() {
        onDoubt(OnDoubt.HOLD);
    }

    /** Somebody chose what becomes of the account's messages when nobody can tell whether they arrived. */
    public void onDoubt(OnDoubt chosen) {
        accounts.find(line.account().id()).orElseThrow().onDoubt(chosen);
    }

    /** What the messenger may be sent now. */
    Allowance gatewayAllows() {
        return ((GatewayCourier) Objects.requireNonNull(couriers.get("gateway")))
                .allowance(line.account().id().toString());
    }

    /** Somebody lets what was given up travel to the messenger again. */
    void revived(Load load) {
        ((GatewayCourier) Objects.requireNonNull(couriers.get("gateway"))).revived(load);
    }

    /** Carries what is due in one queue; returns how many loads were tried. */
    public int carry(String courier) {
        return new Dispatch(lanes, Objects.requireNonNull(couriers.get(courier)), clock, () -> 0.5).dispatchDue();
    }

    /** Makes one trip to each party to whom something is due; returns how many loads were tried. */
    public int carryOnce(String courier) {
        var carrier = Objects.requireNonNull(couriers.get(courier));
        var dispatch = new Dispatch(lanes, carrier, clock, () -> 0.5);
        return lanes.due(clock.instant()).stream()
                .filter(party -> party.queue().equals(carrier.queue()))
                .flatMap(party -> dispatch.depart(party, Set.of(), 1).trips().stream())
                .mapToInt(trip -> trip.carry().tried())
                .sum();
    }

    /** Another node paced a party until just now. */
    public void takesOver(String courier, String party) {
        Objects.requireNonNull(couriers.get(courier)).takenOver(party);
    }

    /** Carries everything that is due. */
    public void carry() {
        List.of("setup", "files", "portal", "gateway", "portal", "notices", "robots", "sms")
                .forEach(this::carry);
    }

    /** What asks portals that refuse us. */
    public ProbeSuspended probe(PortalPeople people) {
        return new ProbeSuspended(installations, call, people, keepInstallation);
    }

    /** The account of the line, as it is now. */
    public AccountView account() {
        return line().account();
    }

    /** The line, as it is now. */
    public LineView line() {
        return findLines.ofAccount(line.account().id()).orElseThrow();
    }

    /** Links the account, and arranges its line. */
    public BridgeWithoutServer linked() {
        gateway.is(session(SessionState.CONNECTED));
        startLogin.start(line.account().id());
        carry();
        return this;
    }

    public static SessionSnapshot session(SessionState state) {
        return state == SessionState.CONNECTED
                ? new SessionSnapshot(state, null, "+79001234567", "Shop", null, null)
                : SessionSnapshot.of(state);
    }

    /** The messenger posts; what it says counts when it is signed. */
    public void posted(GatewayEvent... events) {
        gateway.says(events);
        receive.receive(
                gateway.code(), line.account().id(), new RawUpdate(Map.of("x-secret", hookSecret()), new byte[0]));
    }

    /** Somebody else posts. */
    public void forged(GatewayEvent... events) {
        gateway.says(events);
        receive.receive(gateway.code(), line.account().id(), new RawUpdate(Map.of(), new byte[0]));
    }

    /** What signs the messenger's posts. */
    public String hookSecret() {
        return links.of(accounts.find(line.account().id()).orElseThrow())
                .hookSecret()
                .reveal();
    }

    public void customerWrites(String id, String text) {
        posted(received(id, new Content.Text(text)));
    }

    public MessageReceived received(String id, Content content) {
        return new MessageReceived("chat-1", id, CUSTOMER, content, Instant.EPOCH, false);
    }

    public SessionChanged changed(SessionState state) {
        return new SessionChanged(session(state));
    }

    public OperatorMessage operatorSays(long id, String text, OperatorMessage.File... files) {
        return new OperatorMessage(
                ScriptedOAuth.PORTAL, CONNECTOR, LINE, 77, id, OPERATOR, text, List.of(files), "chat-1");
    }

    public OperatorMessage operatorSays(String chat, long id, String text) {
        return new OperatorMessage(ScriptedOAuth.PORTAL, CONNECTOR, LINE, 77, id, OPERATOR, text, List.of(), chat);
    }

    /** Takes operators' messages, so many at a time. */
    public RelayOperatorMessage relay(Turns turns) {
        return new RelayOperatorMessage(
                new KnownLines(bindings), knownAccounts, new JudgeAuthor(maySend, messages), turns, store);
    }
}
