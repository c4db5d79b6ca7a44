package org.openchannel.portal.crm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Slips while the test lasts. */
public final class InMemorySlips implements Slips {

    private final List<Slip> slips = new ArrayList<>();

    @Override
    public Optional<Slip> find(long id) {
        return slips.stream().filter(slip -> slip.id() == id).findFirst();
    }

    @Override
    public Optional<Slip> find(String shelf, String code) {
        return of(shelf).stream().filter(slip -> slip.code().equals(code)).findFirst();
    }

    @Override
    public List<Slip> of(String shelf) {
        return slips.stream().filter(slip -> slip.shelf().equals(shelf)).toList();
    }

    @Override
    public void add(Slip slip) {
        slips.add(slip);
    }

    @Override
    public void remove(Slip slip) {
        slips.remove(slip);
    }
}
