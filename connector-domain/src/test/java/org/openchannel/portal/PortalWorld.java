package org.openchannel.portal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.application.ApplicationForm;
import org.openchannel.portal.application.ApplicationSecrets;
import org.openchannel.portal.application.Belongings;
import org.openchannel.portal.application.CreateApplication;
import org.openchannel.portal.application.FinishInstallation;
import org.openchannel.portal.application.InstallApplication;
import org.openchannel.portal.application.UninstallApplication;
import org.openchannel.portal.application.UpdateApplication;
import org.openchannel.portal.chat.AnnounceChange;
import org.openchannel.portal.chat.Conversation;
import org.openchannel.portal.chat.CustomerProfile;
import org.openchannel.portal.chat.DeskNews;
import org.openchannel.portal.chat.OneChatAfterTheOther;
import org.openchannel.portal.connector.ConnectLine;
import org.openchannel.portal.connector.ConnectorWish;
import org.openchannel.portal.connector.DisconnectLine;
import org.openchannel.portal.connector.LineGate;
import org.openchannel.portal.connector.ListConnectors;
import org.openchannel.portal.connector.OpenConnectorSettings;
import org.openchannel.portal.connector.RegisterConnector;
import org.openchannel.portal.connector.UnregisterConnector;
import org.openchannel.portal.delivery.EventAuth;
import org.openchannel.portal.delivery.EventCarrier;
import org.openchannel.portal.delivery.EventQueue;
import org.openchannel.portal.delivery.KeepAttempt;
import org.openchannel.portal.delivery.Outsiders;
import org.openchannel.portal.delivery.PostPace;
import org.openchannel.portal.delivery.PrepareEvent;
import org.openchannel.portal.delivery.RecordingPost;
import org.openchannel.portal.delivery.TellAddress;
import org.openchannel.portal.dialog.AnswerDialog;
import org.openchannel.portal.dialog.TransferSession;
import org.openchannel.portal.event.AnnounceInstallation;
import org.openchannel.portal.event.BindEvent;
import org.openchannel.portal.event.BoundEvent;
import org.openchannel.portal.event.DropSubscriptions;
import org.openchannel.portal.event.RaiseEvent;
import org.openchannel.portal.incoming.FetchIncoming;
import org.openchannel.portal.incoming.FindChat;
import org.openchannel.portal.incoming.IncomingMessage;
import org.openchannel.portal.incoming.KeepIncoming;
import org.openchannel.portal.incoming.KeepTogether;
import org.openchannel.portal.incoming.MarkDelivered;
import org.openchannel.portal.incoming.OpenGates;
import org.openchannel.portal.incoming.ReceiveConnectorMessages;
import org.openchannel.portal.incoming.ReceivedMessage;
import org.openchannel.portal.line.ChangeLines;
import org.openchannel.portal.line.QueueMembers;
import org.openchannel.portal.message.MarkSent;
import org.openchannel.portal.message.MessageNews;
import org.openchannel.portal.message.RewriteMessage;
import org.openchannel.portal.message.SendAnswer;
import org.openchannel.portal.message.SignAnswer;
import org.openchannel.portal.message.TellMessageNews;
import org.openchannel.portal.message.WriteMessage;
import org.openchannel.portal.oauth.AuthorizeCode;
import org.openchannel.portal.oauth.CheckAccess;
import org.openchannel.portal.oauth.DropTokens;
import org.openchannel.portal.oauth.ExchangeToken;
import org.openchannel.portal.oauth.IssueToken;
import org.openchannel.portal.oauth.KnownTokens;
import org.openchannel.portal.oauth.ReadAccess;
import org.openchannel.portal.offline.KeepOffline;
import org.openchannel.portal.placement.BindPlacement;
import org.openchannel.portal.placement.DropPlacements;
import org.openchannel.portal.placement.OpenPlacement;
import org.openchannel.portal.routing.FinishSession;
import org.openchannel.portal.routing.Welcome;
import org.openchannel.portal.session.DialogEvents;
import org.openchannel.portal.session.SessionNews;
import org.openchannel.portal.session.SessionWorld;
import org.openchannel.portal.session.TellSessionNews;
import org.openchannel.portal.setup.SetUpPortal;
import org.openchannel.portal.setup.Sources;
import org.openchannel.portal.staff.Company;
import org.openchannel.portal.staff.InMemoryDepartments;
import org.openchannel.portal.staff.InMemoryPresences;
import org.openchannel.portal.staff.InMemoryStaffProfiles;
import org.openchannel.portal.staff.KnowPresence;
import org.openchannel.portal.staff.Seen;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.shared.CountingIds;
import org.openchannel.shared.CountingNumbers;
import org.openchannel.shared.CountingSecrets;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.Numbers;
import org.openchannel.shared.OpenVault;
import org.openchannel.shared.Secret;
import org.openchannel.shared.ServerSettings;
import org.openchannel.shared.file.StoredFile;
import org.openchannel.shared.lane.Dispatch;
import org.openchannel.shared.lane.InMemoryLanes;

/**
 * A portal wired by hand, with one API-only application that owns one connector, active on line 1, and listens to
 * everything. User 1 is the administrator, 2 and 3 are operators.
 */
public final class PortalWorld {

    public static final String SVG = "data:image/svg+xml,%3Csvg%20xmlns%3D%22http://www.w3.org/2000/svg%22/%3E";
    public static final String HANDLER = "https://app.example/events";
    public static final String CODE = "acme_chat";

    private static final List<String> SCOPES = List.of(
            "im",
            "imopenlines",
            "imconnector",
            "placement",
            "user",
            "crm",
            "messageservice",
            "bizproc",
            "department",
            "sonet_group",
            "imbot");

    public final MovableClock clock = new MovableClock();
    public final CountingSecrets secrets = new CountingSecrets();
    public final CountingIds ids = new CountingIds();
    public final Numbers numbers = new CountingNumbers();
    public final InMemoryLanes lanes = new InMemoryLanes();
    public final RecordingPost post = new RecordingPost();
    public final DeskNews news = new DeskNews();
    public final List<SessionNews> sessionNews = new ArrayList<>();
    public final List<Welcome> welcomes = new ArrayList<>();
    public final ServerSettings settings =
            new ServerSettings(URI.create("https://portal.example:8443"), Path.of("data"), true, false, false);
    public final Repositories repositories;

    /** Who is told of events without being an application; nobody unless a test says so. */
    public Outsiders outsiders = owner -> Optional.empty();

    /** The departments, and who is in them; none unless a test says so. */
    public Company company = new Company(new InMemoryDepartments(), new InMemoryStaffProfiles());

    /** Who has the portal's pages open. */
    public final KnowPresence presence = new KnowPresence(new InMemoryPresences(), new Seen(), clock);

    public final PortalIdentity identity;
    public final Conditions conditions;
    public final PostPace pace = new PostPace();
    public final ApplicationSecrets applicationSecrets;
    public final IssueToken issueToken;
    public final BindEvent bindEvent;
    public final RaiseEvent raiseEvent;
    public final ListConnectors listConnectors;
    public final ConnectLine connectLine;
    public final AnswerDialog answerDialog;
    public final FinishSession finishSession;
    public final TransferSession transferSession;
    public final SessionWorld sessionWorld;
    public final MarkDelivered markDelivered;
    public final OpenPlacement openPlacement;
    public final Dispatch dispatch;
    public final KeepIncoming keepIncoming;
    public final FindChat findChat;
    public final SendAnswer sendAnswer;
    public final WriteMessage writeMessage;
    public final RewriteMessage rewriteMessage;

    /** Who is told what is said; add before the first message. */
    public final List<MessageNews> messageNews = new ArrayList<>();

    public final TellMessageNews tellMessageNews;

    public final EventQueue queue;
    private final AnnounceChange announceChange;
    private final AnnounceInstallation installationNews;

    /** In memory. */
    public PortalWorld() {
        this(Repositories.inMemory());
    }

    /** Over these repositories. */
    public PortalWorld(Repositories repositories) {
        this.repositories = repositories;
        identity = new PortalIdentity(repositories.portals(), settings);
        applicationSecrets = new ApplicationSecrets(secrets, new OpenVault());
        issueToken = new IssueToken(repositories.tokens(), secrets, clock);
        conditions = new Conditions(clock, identity);
        queue = new EventQueue(repositories.deliveries(), lanes, ids, clock, conditions.strike);
        raiseEvent = new RaiseEvent(
                repositories.subscriptions(),
                repositories.applications(),
                queue,
                new KeepOffline(repositories.offlineEvents(), numbers, clock),
                clock);
        installationNews = new AnnounceInstallation(raiseEvent, queue, new StaffDirectory(repositories.staff()));
        bindEvent = new BindEvent(repositories.subscriptions(), numbers, clock);
        listConnectors = new ListConnectors(repositories.connectors(), repositories.statuses());
        connectLine =
                new ConnectLine(repositories.connectors(), repositories.statuses(), repositories.lines(), numbers);
        announceChange = new AnnounceChange(Runnable::run, news);
        var tellSessionNews = new TellSessionNews(() -> sessionNews);
        var dialogEvents =
                new DialogEvents(repositories.connectors(), raiseEvent, repositories.lines(), tellSessionNews);
        tellMessageNews = new TellMessageNews(() -> messageNews);
        writeMessage = new WriteMessage(repositories.messages(), announceChange, tellMessageNews, numbers, clock);
        rewriteMessage = new RewriteMessage(announceChange, tellMessageNews, clock);
        sendAnswer = new SendAnswer(writeMessage, raiseEvent, new SignAnswer(repositories.lines()), settings);
        sessionWorld = new SessionWorld(this, dialogEvents, announceChange, sendAnswer, tellSessionNews);
        messageNews.add(sessionWorld.followSession);
        messageNews.add(sessionWorld.lineMessageEvents);
        findChat = new FindChat(
                repositories.customers(),
                repositories.chats(),
                new OneChatAfterTheOther(repositories.chats(), numbers),
                numbers,
                clock);
        keepIncoming = new KeepIncoming(findChat, sessionWorld.startSession, sessionWorld.takeVote, writeMessage);
        answerDialog = new AnswerDialog(
                repositories.chats(), repositories.staff(), gate(), sessionWorld.startSession, sendAnswer);
        finishSession = sessionWorld.finishSession;
        transferSession = sessionWorld.transferSession;
        markDelivered = new MarkDelivered(gate(), repositories.chats(), repositories.messages(), announceChange, clock);
        openPlacement =
                new OpenPlacement(repositories.applications(), applicationSecrets, issueToken, identity, secrets);
        dispatch = new Dispatch(lanes, carrier(), clock, () -> 0.5);
    }

    /** The first start. */
    public void setUp() {
        new SetUpPortal(
                        repositories.portals(),
                        repositories.staff(),
                        repositories.lines(),
                        new Sources(numbers, secrets, clock))
                .setUp();
    }

    /** An API-only application, installed by the administrator; its ONAPPINSTALL is still on its way. */
    public ApplicationCard installedApplication() {
        var form =
                new ApplicationForm("Acme", SCOPES, "https://app.example/", "https://app.example/install", null, true);
        var application = createApplication().create(form);
        installApplication().install(application.id(), 1);
        return application;
    }

    /** The connector {@link #CODE} of {@code application}, active on line 1, its events bound to {@link #HANDLER}. */
    public void connected(ApplicationCard application) {
        registerConnector().register(application.id(), wish(CODE));
        connectLine.activate(application.id(), CODE, 1, true);
        for (var event : List.of(
                "OnImConnectorMessageAdd", "OnImConnectorDialogStart", "OnImConnectorDialogFinish", "ONAPPUNINSTALL")) {
            bindEvent.bind(new BoundEvent(application.id(), event, HANDLER, 0));
        }
    }

    /** A wish with nothing wrong. */
    public static ConnectorWish wish(String id) {
        var icon = new ConnectorWish.Icon(SVG, "#1900ff", "90%", "center");
        return new ConnectorWish(
                id,
                "Acme chat",
                icon,
                ConnectorWish.Icon.NONE,
                "https://app.example/settings",
                ConnectorWish.Flags.DEFAULT,
                null);
    }

    /** A text message of a customer. */
    public static IncomingMessage message(String user, String chat, String id, String text) {
        return new IncomingMessage(
                new CustomerProfile(user, "Ivan Petrov", null, null, null, null, null, "+79001234567"),
                new IncomingMessage.ExternalChat(chat, null, null),
                id,
                text,
                List.of(),
                0);
    }

    /** Brings messages to line 1. */
    public List<ReceivedMessage> receive(ApplicationCard application, IncomingMessage... messages) {
        return receiving().receive(application.id(), CODE, 1, List.of(messages));
    }

    public ReceiveConnectorMessages receiving() {
        return new ReceiveConnectorMessages(
                gate(), OpenGates.forgetful(), repositories.staff(), fetchIncoming(), new KeepTogether(keepIncoming));
    }

    public FetchIncoming fetchIncoming() {
        return new FetchIncoming(PortalWorld::fetch);
    }

    private static StoredFile fetch(String url, @Nullable String name) throws IOException {
        if (url.contains("broken")) {
            throw new IOException("example answered 404");
        }
        return new StoredFile("f1", name == null ? "file" : name, "image/png", 3);
    }

    public TellAddress tellAddress() {
        return new TellAddress(repositories.applications(), owner -> outsiders.applicationToken(owner), queue);
    }

    public LineGate gate() {
        return new LineGate(repositories.connectors(), repositories.statuses(), repositories.lines());
    }

    public EventCarrier carrier() {
        var outcomes = new MarkSent(repositories.messages(), announceChange, clock);
        return new EventCarrier(
                new PrepareEvent(
                        repositories.deliveries(),
                        repositories.applications(),
                        owner -> outsiders.applicationToken(owner),
                        new EventAuth(identity, applicationSecrets, issueToken, clock)),
                post,
                new KeepAttempt(repositories.deliveries(), outcomes, ids, clock),
                pace,
                clock);
    }

    public RegisterConnector registerConnector() {
        return new RegisterConnector(repositories.connectors(), clock);
    }

    public UnregisterConnector unregisterConnector() {
        return new UnregisterConnector(repositories.connectors(), repositories.statuses());
    }

    public DisconnectLine disconnectLine() {
        return new DisconnectLine(repositories.connectors(), repositories.statuses(), raiseEvent);
    }

    public ChangeLines changeLines() {
        return new ChangeLines(repositories.lines(), disconnectLine(), queueMembers(), numbers, clock);
    }

    public QueueMembers queueMembers() {
        return new QueueMembers(company, new StaffDirectory(repositories.staff()));
    }

    public OpenConnectorSettings openConnectorSettings() {
        return new OpenConnectorSettings(listConnectors, openPlacement);
    }

    public BindPlacement bindPlacement() {
        return new BindPlacement(repositories.placements(), numbers, clock);
    }

    public CreateApplication createApplication() {
        return new CreateApplication(repositories.applications(), applicationSecrets, numbers, clock);
    }

    public InstallApplication installApplication() {
        return new InstallApplication(repositories.applications(), installationNews, clock);
    }

    public UpdateApplication updateApplication() {
        return new UpdateApplication(repositories.applications(), installationNews);
    }

    public FinishInstallation finishInstallation() {
        return new FinishInstallation(repositories.applications(), installationNews, clock);
    }

    public UninstallApplication uninstallApplication() {
        return new UninstallApplication(
                repositories.applications(),
                installationNews,
                new Belongings(List.of(
                        new DropTokens(repositories.tokens()),
                        new DropPlacements(repositories.placements()),
                        new DropSubscriptions(repositories.subscriptions(), repositories.offlineEvents()),
                        unregisterConnector())));
    }

    public ExchangeToken exchangeToken() {
        return new ExchangeToken(
                repositories.applications(), applicationSecrets, repositories.tokens(), issueToken, clock);
    }

    public AuthorizeCode authorizeCode() {
        return new AuthorizeCode(repositories.applications(), issueToken);
    }

    public CheckAccess checkAccess() {
        var reading = new ReadAccess(
                repositories.tokens(),
                repositories.webhooks(),
                repositories.applications(),
                repositories.staff(),
                clock);
        return new CheckAccess(reading, KnownTokens.forgetful(), clock);
    }

    public Conversation conversation() {
        return new Conversation(repositories.messages(), repositories.customers(), repositories.staff(), clock);
    }

    /** The application behind a card. */
    public Application application(ApplicationCard card) {
        return repositories.applications().find(card.id()).orElseThrow();
    }

    /** Numbers of chats that changed, from now on. */
    public List<Long> changes() {
        var changes = new ArrayList<Long>();
        news.subscribe(changes::add);
        return changes;
    }

    /** The plain text of a secret. */
    public static String plain(Secret secret) {
        return secret.reveal();
    }
}
