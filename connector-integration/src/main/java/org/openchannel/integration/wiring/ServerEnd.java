package org.openchannel.integration.wiring;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * Hears of the server's end while everything still works. Jakarta EE has no word for that moment: seen on Payara Micro 6,
 * by the time of the first {@code @PreDestroy}, a singleton's as well as a CDI bean's, requests are answered 503 and then
 * 500 and the data source is gone, so that not even what has just arrived can be written down. Payara tells those who
 * listen before it takes anything away, some 50 ms after the signal, and waits for them: timers, data source and HTTP go
 * on meanwhile, and {@code /health/ready} says DOWN. Reached by reflection: on another server there is nobody to listen
 * to, and a stop is as good as a kill.
 */
final class ServerEnd {

    private static final Logger LOG = System.getLogger(ServerEnd.class.getName());
    private static final String ABOUT_TO_STOP = "prepare_shutdown";

    private @Nullable Object events;
    private @Nullable Object listener;

    /**
     * Listens from now on; where that is not possible, says so in the log.
     *
     * @param act what to do before the server stops; it waits for its end
     */
    void listen(Runnable act) {
        try {
            var type = found("org.glassfish.api.event.EventListener");
            var globals = found("org.glassfish.internal.api.Globals");
            var known = globals.getMethod("get", Class.class).invoke(null, found("org.glassfish.api.event.Events"));
            var ear = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Ear(act));
            register("register", known, ear, type);
            events = known;
            listener = ear;
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.INFO, "This server does not tell when it is about to stop: {0}", e.toString());
        }
    }

    /** The application goes and the server stays. */
    void forget() {
        try {
            if (events != null && listener != null) {
                register("unregister", events, listener, found("org.glassfish.api.event.EventListener"));
            }
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.INFO, "The server still holds us: {0}", e.toString());
        }
    }

    private static void register(String how, Object events, Object listener, Class<?> type)
            throws ReflectiveOperationException {
        found("org.glassfish.api.event.Events").getMethod(how, type).invoke(events, listener);
    }

    private static Class<?> found(String name) throws ClassNotFoundException {
        return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
    }

    /** The server's listener, of which we know only the method's one argument. */
    private record Ear(Runnable act) implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            return switch (method.getName()) {
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> arguments != null && proxy == arguments[0];
                case "toString" -> "ServerEnd";
                default -> {
                    if (arguments != null && arguments.length == 1) {
                        heard(arguments[0]);
                    }
                    yield null;
                }
            };
        }

        private void heard(Object event) throws ReflectiveOperationException {
            if (ABOUT_TO_STOP.equals(event.getClass().getMethod("name").invoke(event))) {
                act.run();
            }
        }
    }
}
