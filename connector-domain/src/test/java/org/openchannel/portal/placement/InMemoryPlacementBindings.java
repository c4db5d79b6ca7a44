package org.openchannel.portal.placement;

import java.util.ArrayList;
import java.util.List;

/** Placements while the test lasts. */
public final class InMemoryPlacementBindings implements PlacementBindings {

    private final List<PlacementBinding> bindings = new ArrayList<>();

    @Override
    public List<PlacementBinding> of(long applicationId) {
        return bindings.stream()
                .filter(binding -> binding.applicationId() == applicationId)
                .toList();
    }

    @Override
    public List<PlacementBinding> at(String placement) {
        return bindings.stream()
                .filter(binding -> binding.placement().equals(placement))
                .toList();
    }

    @Override
    public void add(PlacementBinding binding) {
        bindings.add(binding);
    }

    @Override
    public void remove(PlacementBinding binding) {
        bindings.remove(binding);
    }

    @Override
    public void dropOf(long applicationId) {
        bindings.removeAll(of(applicationId));
    }
}
