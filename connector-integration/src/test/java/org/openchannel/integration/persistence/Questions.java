package org.openchannel.integration.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Stands before a database and counts what it is asked: each time somebody waits for an answer, commits aside. */
public final class Questions {

    private static final Set<String> ASKING = Set.of("execute", "executeQuery", "executeUpdate", "executeBatch");

    private final AtomicInteger asked = new AtomicInteger();

    /** {@code real}, counted. */
    public DataSource before(DataSource real) {
        return wrapped(DataSource.class, real);
    }

    /** How many there were until now. */
    public int asked() {
        return asked.get();
    }

    private <T> T wrapped(Class<T> type, T real) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (ASKING.contains(method.getName())) {
                        asked.incrementAndGet();
                    }
                    var result = called(method, real, arguments);
                    return method.getName().equals("unwrap") ? result : wrapped(result);
                }));
    }

    private static Object called(Method method, Object real, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object wrapped(Object result) {
        if (result instanceof PreparedStatement statement) {
            return wrapped(PreparedStatement.class, statement);
        }
        return result instanceof Connection connection ? wrapped(Connection.class, connection) : result;
    }
}
