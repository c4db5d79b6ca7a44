package org.openchannel.portal.connector;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Connectors while the test lasts. */
public final class InMemoryConnectors implements Connectors {

    private final Map<String, Connector> connectors = new TreeMap<>();

    @Override
    public Optional<Connector> find(String code) {
        return Optional.ofNullable(connectors.get(code));
    }

    @Override
    public List<Connector> all() {
        return connectors.values().stream()
                .sorted(Comparator.comparing(Connector::name))
                .toList();
    }

    @Override
    public List<Connector> of(long applicationId) {
        return all().stream()
                .filter(connector -> connector.applicationId() == applicationId)
                .toList();
    }

    @Override
    public void add(Connector connector) {
        connectors.put(connector.code(), connector);
    }

    @Override
    public void remove(Connector connector) {
        connectors.remove(connector.code());
    }
}
