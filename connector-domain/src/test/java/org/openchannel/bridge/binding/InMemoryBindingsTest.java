package org.openchannel.bridge.binding;

import org.openchannel.bridge.account.Account;

class InMemoryBindingsTest implements BindingsContract {

    private final InMemoryBindings bindings = new InMemoryBindings();

    @Override
    public Bindings bindings() {
        return bindings;
    }

    @Override
    public void exists(Account account) {
        // only databases ask
    }
}
