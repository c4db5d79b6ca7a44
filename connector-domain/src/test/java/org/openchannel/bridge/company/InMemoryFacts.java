package org.openchannel.bridge.company;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openchannel.bridge.installation.MemberId;

/** Facts that last as long as the test. */
public final class InMemoryFacts implements Facts {

    private final Map<String, Fact> all = new HashMap<>();

    @Override
    public Optional<Fact> find(MemberId portal, String name) {
        return Optional.ofNullable(all.get(portal + "/" + name));
    }

    @Override
    public void keep(MemberId portal, String name, Fact fact) {
        all.put(portal + "/" + name, fact);
    }
}
