package org.openchannel.web.placement;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.AccountNotices;
import org.openchannel.bridge.account.AskPairingCode;
import org.openchannel.bridge.account.CreateAccount;
import org.openchannel.bridge.account.DisconnectAccount;
import org.openchannel.bridge.account.FillSettings;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.account.InMemoryAccounts;
import org.openchannel.bridge.account.KeepSession;
import org.openchannel.bridge.account.KnownAccounts;
import org.openchannel.bridge.account.LinkAccount;
import org.openchannel.bridge.account.RefreshSession;
import org.openchannel.bridge.account.RenameAccount;
import org.openchannel.bridge.account.StartLogin;
import org.openchannel.bridge.account.TellAccountNotices;
import org.openchannel.bridge.account.UnsentMessages;
import org.openchannel.bridge.audit.InMemoryDeeds;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.bridge.binding.BrowseLines;
import org.openchannel.bridge.binding.FindLines;
import org.openchannel.bridge.binding.FollowLine;
import org.openchannel.bridge.binding.InMemoryBindings;
import org.openchannel.bridge.binding.InMemorySentForms;
import org.openchannel.bridge.binding.KeepBinding;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.binding.LineManners;
import org.openchannel.bridge.binding.NameLine;
import org.openchannel.bridge.binding.OfferQuiet;
import org.openchannel.bridge.binding.OpenAccountForLine;
import org.openchannel.bridge.binding.OpenOnce;
import org.openchannel.bridge.binding.TellLine;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.budget.Limits;
import org.openchannel.bridge.company.InMemoryFacts;
import org.openchannel.bridge.company.KnowCompany;
import org.openchannel.bridge.company.ScriptedCompany;
import org.openchannel.bridge.company.SearchCompany;
import org.openchannel.bridge.dialog.InMemoryDialogs;
import org.openchannel.bridge.gateway.Gateway;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.installation.ArrangeInstallation;
import org.openchannel.bridge.installation.BridgeSettings;
import org.openchannel.bridge.installation.CallPortal;
import org.openchannel.bridge.installation.FindInstallations;
import org.openchannel.bridge.installation.Grant;
import org.openchannel.bridge.installation.IdentifyVisitor;
import org.openchannel.bridge.installation.InMemoryAllAppCredentials;
import org.openchannel.bridge.installation.InMemoryInstallations;
import org.openchannel.bridge.installation.Install;
import org.openchannel.bridge.installation.InstallationView;
import org.openchannel.bridge.installation.KeepInstallation;
import org.openchannel.bridge.installation.KnowAdmins;
import org.openchannel.bridge.installation.KnownApplications;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.bridge.installation.ReceiveGrant;
import org.openchannel.bridge.installation.RefreshAccess;
import org.openchannel.bridge.installation.RefreshLocks;
import org.openchannel.bridge.installation.ShowPageTo;
import org.openchannel.bridge.installation.SwitchActor;
import org.openchannel.bridge.installation.UnkeptGrants;
import org.openchannel.bridge.invite.InMemoryInvitations;
import org.openchannel.bridge.invite.InviteToLink;
import org.openchannel.bridge.message.ChangeStatus;
import org.openchannel.bridge.message.Direction;
import org.openchannel.bridge.message.FailUnsent;
import org.openchannel.bridge.message.InMemoryMessages;
import org.openchannel.bridge.message.MessageTally;
import org.openchannel.bridge.message.Queue;
import org.openchannel.bridge.news.InMemoryNewsReaders;
import org.openchannel.bridge.news.KnowReader;
import org.openchannel.bridge.right.ChangeCircle;
import org.openchannel.bridge.right.InMemoryCircles;
import org.openchannel.bridge.right.ReadCircle;
import org.openchannel.bridge.robot.InMemoryRobotStands;
import org.openchannel.bridge.robot.LookAtRobots;
import org.openchannel.bridge.robot.RefusedRobot;
import org.openchannel.bridge.roster.ShowRoster;
import org.openchannel.bridge.roster.TendRoster;
import org.openchannel.bridge.settings.ChangeChats;
import org.openchannel.bridge.settings.ChangeIgnored;
import org.openchannel.bridge.settings.FindIgnored;
import org.openchannel.bridge.settings.HomeRegion;
import org.openchannel.bridge.settings.InMemoryAllSettings;
import org.openchannel.bridge.settings.InMemoryIgnoredNumbers;
import org.openchannel.bridge.settings.LookAtChats;
import org.openchannel.bridge.settings.PauseSending;
import org.openchannel.bridge.settings.ReadSettings;
import org.openchannel.bridge.sms.InMemorySmsProviders;
import org.openchannel.bridge.sms.LookAtSms;
import org.openchannel.bridge.watch.GiveUpSomeChats;
import org.openchannel.bridge.watch.LookAtSending;
import org.openchannel.bridge.watch.ReviewUnsent;
import org.openchannel.bridge.watch.SendQueues;
import org.openchannel.bridge.watch.TendSending;
import org.openchannel.shared.CountingIds;
import org.openchannel.shared.CountingSecrets;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.OpenVault;
import org.openchannel.shared.Secret;
import org.openchannel.shared.ServerSettings;
import org.openchannel.shared.lane.DeadLoad;
import org.openchannel.shared.lane.DeadLoads;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.InMemoryLaneStops;
import org.openchannel.shared.lane.InMemoryLanes;
import org.openchannel.shared.lane.InMemoryShelf;
import org.openchannel.shared.lane.Portion;

/** A bridge in memory, installed on nobody's portal, with our pages on top of it. */
final class Bridge {

    static final MemberId PORTAL = new MemberId("da45a03b265edd87");
    static final URI PORTAL_ADDRESS = URI.create("https://shop.bitrix24.test");

    private static final ServerSettings SERVER =
            new ServerSettings(URI.create("http://localhost:8080"), Path.of("."), false, true, true);

    final MovableClock clock = new MovableClock();
    final ScriptedPortal portal = new ScriptedPortal();
    final ScriptedGateway gateway = new ScriptedGateway(clock);
    final List<UUID> renamed = new ArrayList<>();

    final InMemoryDeeds deeds = new InMemoryDeeds();
    final InMemoryShelf shelf = new InMemoryShelf(new InMemoryLanes());
    final InMemoryNewsReaders readers = new InMemoryNewsReaders();

    /** What the lines of the portal say by themselves. */
    LineManners.Manners manners = new LineManners.Manners(false, false);

    /** Whether the portal does not let them be changed. */
    boolean refusesManners;

    private final InMemoryInvitations invitations = new InMemoryInvitations();
    private final OpenVault vault = new OpenVault();
    private final CountingIds ids = new CountingIds();
    private final BridgeSettings settings = new BridgeSettings(
            "open_channel",
            "WhatsApp",
            new GatewayCode("simulator"),
            new BridgeSettings.Application("local.1", Secret.of("secret"), PORTAL_ADDRESS),
            Duration.ofMinutes(1));
    private final KnownApplications applications =
            new KnownApplications(settings, new InMemoryAllAppCredentials(), vault);
    private final InMemoryInstallations installations = new InMemoryInstallations();
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryBindings bindings = new InMemoryBindings();
    private final InMemoryRobotStands robotStands = new InMemoryRobotStands(installations, accounts, bindings);
    private final InMemorySentForms sentForms = new InMemorySentForms();
    private final KeepInstallation keepInstallation =
            new KeepInstallation(installations, vault, new InMemoryLanes(), ids, clock);

    private final ReviewUnsent review =
            new ReviewUnsent(shelf, new GiveUpSomeChats(failUnsent(), clock), write(), clock);
    final InMemoryAllSettings allSettings = new InMemoryAllSettings();
    final InMemorySmsProviders smsProviders = new InMemorySmsProviders(allSettings);
    final Map<Direction, Instant> travelled = new EnumMap<>(Direction.class);
    SendQueues.Waiting waiting = new SendQueues.Waiting(0, 0);
    final InMemoryIgnoredNumbers ignoredNumbers = new InMemoryIgnoredNumbers();
    final ReadSettings readSettings = new ReadSettings(allSettings);
    final PageTokens tokens =
            new PageTokens(vault, clock, new KnowAdmins(installations, portal, callPortal(), vault, clock));
    final SettingsResource settingsPage;
    final ConnectionResource connectionPage;
    final ChatsResource chatsPage;
    final QueueResource queuePage;
    final IgnoredResource ignoredPage;
    final HistoryResource historyPage;
    final InMemoryCircles circles = new InMemoryCircles();
    final ScriptedCompany company = new ScriptedCompany();
    final ScriptedLines lines = new ScriptedLines();
    final InMemoryLaneStops stops = new InMemoryLaneStops();
    final AccessResource accessPage;
    final AccountsResource accountsPage;
    final AppResource appPage;

    Bridge() {
        var receive = new ReceiveVisitor(
                new FindInstallations(installations),
                new IdentifyVisitor(installations, portal, callPortal(), keepInstallation, vault),
                tokens,
                new KnowReader(readers, clock));
        var show = show();
        var frame = new SectionFrame(tokens, show, deeds);
        var draw = new DrawConnection(tokens, show, connection(), frame);
        settingsPage = new SettingsResource(receive, tokens, show, change(), draw);
        connectionPage = new ConnectionResource(draw, change(), changeConnection(), review, write());
        chatsPage = chats(frame);
        queuePage = new QueueResource(frame, tendSending(), chatsPage);
        ignoredPage = new IgnoredResource(frame, findIgnored(), changeIgnored(), chatsPage);
        historyPage = new HistoryResource(frame, deeds);
        var changePortal = changePortal();
        accessPage = access(frame, changePortal);
        accountsPage = accounts(receive, changePortal);
        var install = new Install(
                applications,
                portal,
                installations,
                new ReceiveGrant(installations, portal, keepInstallation, write(), vault),
                vault);
        appPage = new AppResource(
                receive,
                new ReceiveInstaller(install, new FindInstallations(installations), tokens),
                accountsPage,
                tokens);
    }

    /** Installs on {@link #PORTAL}; arranging connector, events and placements is another matter. */
    Bridge installed() {
        keepInstallation.installed("local.1", grant(), Secret.of("application-token"));
        return this;
    }

    /** Everything is arranged on the portal. */
    Bridge arranged() {
        var arrange = new ArrangeInstallation(
                installations, callPortal(), portal, new ArrangeInstallation.Presentation(settings, SERVER), clock);
        arrange.arrange(installations.of(PORTAL).orElseThrow()).run();
        return this;
    }

    /** The portal refuses us. */
    Bridge suspended() {
        keepInstallation.suspended(PORTAL, "The portal refused: user_access_error");
        return this;
    }

    /** The portal does not take our robot. */
    void refusesRobots(String why) {
        robotStands.add(RefusedRobot.on(installations.of(PORTAL).orElseThrow().id(), why, clock.instant()));
    }

    InstallationView installation() {
        return new FindInstallations(installations).on(PORTAL).orElseThrow();
    }

    private RefreshAccess refreshAccess() {
        return new RefreshAccess(
                applications,
                portal,
                installations,
                keepInstallation,
                new RefreshAccess.Keys(vault, new RefreshLocks(), new UnkeptGrants()));
    }

    private CallPortal callPortal() {
        return new CallPortal(installations, refreshAccess(), keepInstallation, vault, clock);
    }

    private ChangePortal changePortal() {
        var find = new FindInstallations(installations);
        return new ChangePortal(
                find,
                new ShowPageTo(installations, write()),
                new SwitchActor(find, refreshAccess(), portal, keepInstallation, write()),
                new LookAtRobots(robotStands, installations));
    }

    private AccessResource access(SectionFrame frame, ChangePortal changePortal) {
        var know = new KnowCompany(new InMemoryFacts(), callPortal(), company, new Budgets(Limits.STANDARD), clock);
        return new AccessResource(
                frame,
                new ReadCircle(circles),
                new ChangeCircle(circles, write(), clock),
                new LookForHolders(new SearchCompany(know, callPortal(), company)),
                changePortal);
    }

    private AccountsResource accounts(ReceiveVisitor receive, ChangePortal changePortal) {
        var find = new FindLines(bindings, accounts);
        var roster = new RosterOfLines(find, stops, allSettings);
        var keep = new KeepBinding(bindings, new TellLine(bindings, new InMemoryLanes(), ids, clock), clock);
        return new AccountsResource(
                receive,
                new RosterFrame(tokens, new ShowRoster(roster), changePortal),
                new TendAccounts(new TendRoster(roster, new PauseSending(allSettings, clock), write()), find),
                new AddAccount(
                        new BrowseLines(callPortal(), lines, bindings, keep),
                        openAccount(),
                        new OneGateway(),
                        settings,
                        new OpenOnce(sentForms, new CountingSecrets(), clock)),
                settingsPage);
    }

    private OpenAccountForLine openAccount() {
        var create = new CreateAccount(accounts, ids, new CountingSecrets(), vault, clock);
        return new OpenAccountForLine(bindings, accounts, create, settings, ids);
    }

    UUID account() {
        return accounts.of(PORTAL).get(0).id();
    }

    int accounts() {
        return accounts.of(PORTAL).size();
    }

    static Grant grant() {
        return new Grant(
                PORTAL,
                URI.create(PORTAL_ADDRESS + "/rest/"),
                Secret.of("access"),
                Secret.of("refresh"),
                Duration.ofHours(1),
                "imopenlines",
                "L",
                1);
    }

    private ShowLine show() {
        var create = new CreateAccount(accounts, ids, new CountingSecrets(), vault, clock);
        return new ShowLine(
                new OpenAccountForLine(bindings, accounts, create, settings, ids),
                new FindLines(bindings, accounts),
                new NameLine(callPortal(), (access, line) -> Optional.of("Продажи " + line)),
                new ShowLine.AskMessenger(refresh(), new OneGateway()),
                clock);
    }

    private ChangeLine change() {
        return new ChangeLine(
                new StartLogin(accounts, new OneGateway(), links(), keep()),
                new RenameAccount(accounts, notices()),
                new DisconnectAccount(keep(), refresh()),
                new PairByPhone(new AskPairingCode(accounts, new OneGateway(), links())),
                write());
    }

    private ShowConnection connection() {
        return new ShowConnection(fill(), invite(), quiet(), new Traffic(), review);
    }

    private ChangeConnection changeConnection() {
        var follow = new FollowLine(bindings, accounts, tellLine(), clock);
        return new ChangeConnection(fill(), invite(), quiet(), follow, SERVER);
    }

    private FillSettings fill() {
        return new FillSettings(accounts, new OneGateway(), links(), vault);
    }

    private InviteToLink invite() {
        return new InviteToLink(invitations, ids, new CountingSecrets(), clock);
    }

    private OfferQuiet quiet() {
        return new OfferQuiet(bindings, callPortal(), new Talkative(), new KeepBinding(bindings, tellLine(), clock));
    }

    private TellLine tellLine() {
        return new TellLine(bindings, new InMemoryLanes(), ids, clock);
    }

    /** What the portal's lines say. */
    private final class Talkative implements LineManners {

        @Override
        public Manners look(PortalAccess access, LineId line) {
            return manners;
        }

        @Override
        public void quiet(PortalAccess access, LineId line) {
            if (refusesManners) {
                throw new DeliveryFailedException(Failure.permanent("The portal refused: ACCESS_DENIED"));
            }
            manners = new Manners(false, false);
        }
    }

    /** Of all messages only when the last one travelled is known. */
    private final class Traffic implements MessageTally {

        @Override
        public boolean hasInbound() {
            return false;
        }

        @Override
        public Optional<Instant> pulse(UUID accountId) {
            return travelled.values().stream().max(Comparator.naturalOrder());
        }

        @Override
        public Optional<Instant> last(UUID accountId, Direction direction) {
            return Optional.ofNullable(travelled.get(direction));
        }
    }

    private ChatsResource chats(SectionFrame frame) {
        var look = new LookAtChats(accounts, new OneGateway(), readSettings);
        return new ChatsResource(
                frame,
                new ChatsResource.Looks(
                        look,
                        new LookAtSending(account -> waiting, accounts, look, stops, clock),
                        new LookAtSms(smsProviders)),
                new ChangeChats(allSettings, look, new ChangeChats.Numbers(findIgnored(), changeIgnored()), write()),
                new ShowNumbers(findIgnored()));
    }

    private TendSending tendSending() {
        return new TendSending(
                new NothingWaits(),
                new GiveUpSomeChats(failUnsent(), clock),
                new PauseSending(allSettings, clock),
                write());
    }

    /** There is nothing to give up, whatever {@link #waiting} says. */
    private static final class NothingWaits implements DeadLoads {

        @Override
        public List<DeadLoad> list(Wanted wanted) {
            return List.of();
        }

        @Override
        public int replay(Collection<UUID> loads, int perMinute, Instant now) {
            return 0;
        }

        @Override
        public List<UUID> giveUp(Portion some, String reason, Instant now, Consumer<List<UUID>> hold) {
            return List.of();
        }

        @Override
        public List<UUID> resting(Wanted wanted, int most) {
            return List.of();
        }

        @Override
        public int discard(Collection<UUID> loads, String reason, Instant now) {
            return 0;
        }

        @Override
        public int revive(Instant now, Revival revival) {
            return 0;
        }
    }

    private FindIgnored findIgnored() {
        return new FindIgnored(ignoredNumbers, accounts, new HomeRegion(new FindInstallations(installations)));
    }

    private ChangeIgnored changeIgnored() {
        return new ChangeIgnored(ignoredNumbers, allSettings, write(), clock);
    }

    private WriteDeed write() {
        return new WriteDeed(deeds, clock);
    }

    private RefreshSession refresh() {
        return new RefreshSession(accounts, new OneGateway(), links(), keep());
    }

    private KeepSession keep() {
        return new KeepSession(accounts, notices(), new NothingUnsent(), clock);
    }

    private LinkAccount links() {
        return new LinkAccount(vault, SERVER);
    }

    private TellAccountNotices notices() {
        return new TellAccountNotices(() -> List.of(new Notices()));
    }

    private final class Notices implements AccountNotices {

        @Override
        public void renamed(Account account) {
            renamed.add(account.id());
        }
    }

    private static final class NothingUnsent implements UnsentMessages {

        @Override
        public void holdForReview(UUID account) {}

        @Override
        public void mayTravel(UUID account) {}
    }

    private final class OneGateway implements Gateways {

        @Override
        public Optional<Gateway> find(GatewayCode code) {
            return Optional.of(gateway);
        }

        @Override
        public Set<GatewayCode> codes() {
            return Set.of(gateway.code());
        }
    }

    private FailUnsent failUnsent() {
        var messages = new InMemoryMessages();
        var queue = new Queue(new KnownAccounts(null, null), new InMemoryLanes(), ids, clock);
        return new FailUnsent(messages, new ChangeStatus(messages, new InMemoryDialogs(), queue));
    }
}
