package org.openchannel.portal.botevent;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps trees themselves, and gives out tickets for them. Small JSON it was not given it shows as text. */
public final class RememberedTrees implements TreeText {

    private final Map<String, Object> trees = new ConcurrentHashMap<>();

    @Override
    public String write(Object tree) {
        var ticket = "tree " + trees.size();
        trees.put(ticket, tree);
        return ticket;
    }

    @Override
    public Object read(String text) {
        return trees.getOrDefault(text, text);
    }
}
