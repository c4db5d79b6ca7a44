package org.openchannel.bridge.invite;

import java.time.Instant;
import org.openchannel.bridge.account.AccountView;

/**
 * What somebody with an invitation may see.
 *
 * @param account the account to be linked; show of it no more than linking needs
 * @param portal the portal's host
 * @param lineName what the portal calls the line
 * @param endsAt when the invitation ends
 * @param isLinked whether the account is linked, so that there is nothing more to do
 */
public record InvitedView(AccountView account, String portal, String lineName, Instant endsAt, boolean isLinked) {}
