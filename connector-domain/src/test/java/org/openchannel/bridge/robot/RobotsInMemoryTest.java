package org.openchannel.bridge.robot;

import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.account.InMemoryAccounts;
import org.openchannel.bridge.binding.Bindings;
import org.openchannel.bridge.binding.InMemoryBindings;
import org.openchannel.bridge.installation.InMemoryInstallations;
import org.openchannel.bridge.installation.Installations;

class RobotsInMemoryTest implements RobotsContract {

    private final Installations installations = new InMemoryInstallations();
    private final Accounts accounts = new InMemoryAccounts();
    private final Bindings bindings = new InMemoryBindings();
    private final RobotStands stands = new InMemoryRobotStands(installations, accounts, bindings);
    private final Apologies apologies = new InMemoryApologies();

    @Override
    public Installations installations() {
        return installations;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public Bindings bindings() {
        return bindings;
    }

    @Override
    public RobotStands stands() {
        return stands;
    }

    @Override
    public Apologies apologies() {
        return apologies;
    }

    @Override
    public void together(Runnable what) {
        what.run();
    }
}
