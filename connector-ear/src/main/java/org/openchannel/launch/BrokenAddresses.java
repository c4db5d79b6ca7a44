package org.openchannel.launch;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Payara Micro answers a request whose address can't be decoded, such as {@code /%zz}, with an empty 200 (its log looks at
 * the address once more and stumbles, too). Here such a request goes on to our application at {@link #PAGE}, which says what
 * is wrong. The server's classes come with the server, in a class loader of its own, so they are called by name; a server
 * without them answers as it always did.
 */
final class BrokenAddresses implements InvocationHandler {

    /** What our application answers with 400. */
    static final String PAGE = "/broken-address";

    private static final Logger LOG = System.getLogger(BrokenAddresses.class.getName());
    private static final String GRIZZLY = "org.glassfish.grizzly.http.";

    private BrokenAddresses() {}

    /** Looks at all requests of the server that {@code loader} has loaded. */
    static void explain(ClassLoader loader) {
        try {
            var probe = loader.loadClass(GRIZZLY + "server.HttpServerProbe");
            var probes = Array.newInstance(probe, 1);
            Array.set(probes, 0, Proxy.newProxyInstance(loader, new Class<?>[] {probe}, new BrokenAddresses()));
            for (var listener : listeners(loader)) {
                for (var filter : filters(loader, listener)) {
                    var watched = call(filter, "getMonitoringConfig");
                    watched.getClass().getMethod("addProbes", Object[].class).invoke(watched, probes);
                }
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.WARNING, "Requests with a broken address are answered by the server itself", e);
        }
    }

    private static Collection<?> listeners(ClassLoader loader) throws ReflectiveOperationException {
        var type = loader.loadClass("com.sun.enterprise.v3.services.impl.GrizzlyService");
        var service = loader.loadClass("org.glassfish.internal.api.Globals")
                .getMethod("get", Class.class)
                .invoke(null, type);
        var listeners = type.getDeclaredField("proxies");
        listeners.setAccessible(true);
        return (Collection<?>) listeners.get(service);
    }

    private static Collection<?> filters(ClassLoader loader, Object listener) throws ReflectiveOperationException {
        var type = loader.loadClass(GRIZZLY + "server.HttpServerFilter");
        var open = call(listener, "getUnderlyingListener");
        return (Collection<?>)
                open.getClass().getMethod("getFilters", Class.class).invoke(open, type);
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }

    @Override
    public @Nullable Object invoke(Object probe, Method event, Object @Nullable [] facts)
            throws ReflectiveOperationException {
        return switch (event.getName()) {
            case "onRequestReceiveEvent" -> {
                if (facts != null) {
                    look(call(facts[facts.length - 1], "getRequest"));
                }
                yield null;
            }
            case "equals" -> facts != null && probe == facts[0];
            case "hashCode" -> System.identityHashCode(probe);
            case "toString" -> "the look at addresses";
            default -> null;
        };
    }

    private static void look(Object request) throws ReflectiveOperationException {
        try {
            call(call(request, "getRequestURIRef"), "getDecodedRequestURIBC");
        } catch (InvocationTargetException e) {
            request.getClass().getMethod("setRequestURI", String.class).invoke(request, PAGE);
        }
    }
}
