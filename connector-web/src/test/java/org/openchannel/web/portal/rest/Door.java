package org.openchannel.web.portal.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.BotWorld;
import org.openchannel.portal.Conditions;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.application.ApplicationDirectory;
import org.openchannel.portal.call.CallLog;
import org.openchannel.portal.call.KeepCalls;
import org.openchannel.portal.call.PendingCalls;
import org.openchannel.portal.call.WriteCalls;
import org.openchannel.portal.line.LineDirectory;
import org.openchannel.portal.placement.PlacementDirectory;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.shared.file.InMemoryFileStore;
import org.openchannel.web.portal.rest.common.AppDescriptionMethod;
import org.openchannel.web.portal.rest.common.MethodGetMethod;
import org.openchannel.web.portal.rest.common.MethodsMethod;
import org.openchannel.web.portal.rest.common.ProfileMethod;
import org.openchannel.web.portal.rest.common.ScopeMethod;
import org.openchannel.web.portal.rest.common.ServerTimeMethod;
import org.openchannel.web.portal.rest.imopenlines.ConfigAddMethod;
import org.openchannel.web.portal.rest.imopenlines.ConfigDeleteMethod;
import org.openchannel.web.portal.rest.imopenlines.ConfigGetMethod;
import org.openchannel.web.portal.rest.imopenlines.ConfigListGetMethod;
import org.openchannel.web.portal.rest.imopenlines.ConfigUpdateMethod;
import org.openchannel.web.portal.rest.placement.PlacementBindMethod;
import org.openchannel.web.portal.rest.placement.PlacementGetMethod;
import org.openchannel.web.portal.rest.placement.PlacementListMethod;
import org.openchannel.web.portal.rest.placement.PlacementUnbindMethod;

/** A door into a portal in memory, with an installed application and its token. */
final class Door {

    final PortalWorld world = new PortalWorld();
    final BotWorld bots = new BotWorld(world);
    final AroundWorld around = new AroundWorld(world);
    final Conditions conditions = world.conditions;
    final InMemoryFileStore files = new InMemoryFileStore();
    final ApplicationCard application;
    private final PendingCalls pendingCalls = new PendingCalls();
    private final KnownSources sources = new KnownSources();
    private @Nullable RestMethods methods;
    private String token;

    Door() {
        world.setUp();
        application = world.installedApplication();
        token = tokenOf(1);
    }

    /** Calls on behalf of that user from now on. */
    Door as(long userId) {
        token = tokenOf(userId);
        return this;
    }

    /** A new token of the application. */
    String tokenOf(long userId) {
        return world.issueToken.access(world.application(application), userId).reveal();
    }

    /** Calls with a form. */
    RestAnswer form(String method, String form) {
        return answer("/" + method, "auth=" + token, new RestRequest.Body("application/x-www-form-urlencoded", form));
    }

    /** Calls with a JSON body, in which the token lies too. */
    RestAnswer json(String method, Map<String, ?> body) {
        var tree = new LinkedHashMap<String, @Nullable Object>(body);
        tree.put("auth", token);
        return answer(method, null, new RestRequest.Body("application/json; charset=utf-8", JsonTree.write(tree)));
    }

    /** Any request. */
    RestAnswer answer(String path, @Nullable String query, RestRequest.Body body) {
        return door().answer(RestRequest.of(path, query, body, null), "127.0.0.1");
    }

    /** The {@code result} of an answer as written and read again. */
    static Object result(RestAnswer answer) {
        return JsonTree.readObject(JsonTree.write(answer.body())).getOrDefault("result", "no result");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What is in the log of calls. */
    CallLog callLog() {
        var calls = world.repositories.calls();
        return new CallLog(calls, new WriteCalls(pendingCalls, new KeepCalls(calls, world.ids)), pendingCalls);
    }

    RestDoor door() {
        return new RestDoor(
                methods(), world.checkAccess(), turnstile(), new CallJournal(pendingCalls, world.clock), world.clock);
    }

    private Turnstile turnstile() {
        var storm = new Storm(conditions.strike, conditions.chatLocks, conditions::pause);
        return new Turnstile(conditions.currentLimits, conditions.meter, storm, sources, world.clock);
    }

    RestMethods methods() {
        var known = methods;
        if (known != null) {
            return known;
        }
        var staff = new StaffDirectory(world.repositories.staff());
        var all = new ArrayList<RestMethod>(common(staff));
        all.addAll(ConnectorMethods.of(world));
        all.addAll(imopenlines(staff));
        all.addAll(LineMethods.of(world, TalkMethods.people(bots, around)));
        all.addAll(OptionMethods.of(world));
        all.addAll(eventsAndPlacements(staff));
        all.addAll(EventMethods.of(world));
        all.addAll(AroundMethods.of(around, files));
        all.addAll(BotMethods.of(bots, files));
        all.addAll(TalkMethods.of(bots, around, files));
        var made = new RestMethods(all);
        methods = made;
        return made;
    }

    private List<RestMethod> common(StaffDirectory staff) {
        return List.of(
                new AppDescriptionMethod(
                        new ApplicationDirectory(world.repositories.applications(), world.applicationSecrets)),
                new ProfileMethod(staff),
                new ScopeMethod(this::methods),
                new MethodsMethod(this::methods),
                new MethodGetMethod(this::methods),
                new ServerTimeMethod(world.clock));
    }

    private List<RestMethod> imopenlines(StaffDirectory staff) {
        var lines = new LineDirectory(world.repositories.lines());
        return List.of(
                new ConfigGetMethod(lines, staff, world.presence),
                new ConfigListGetMethod(lines, staff),
                new ConfigAddMethod(world.changeLines(), staff),
                new ConfigUpdateMethod(world.changeLines(), staff),
                new ConfigDeleteMethod(world.changeLines(), staff));
    }

    private List<RestMethod> eventsAndPlacements(StaffDirectory staff) {
        return List.of(
                new PlacementBindMethod(world.bindPlacement(), staff),
                new PlacementUnbindMethod(world.bindPlacement(), staff),
                new PlacementGetMethod(
                        new PlacementDirectory(world.repositories.placements(), world.repositories.applications()),
                        world.listConnectors),
                new PlacementListMethod());
    }
}
