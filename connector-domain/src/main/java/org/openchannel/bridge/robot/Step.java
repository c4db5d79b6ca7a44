package org.openchannel.bridge.robot;

import org.openchannel.bridge.installation.MemberId;

/**
 * What a workflow wants sent.
 *
 * @param portal who posted it, proved
 * @param workflow the token that names the workflow's wait for us
 * @param isWaiting whether the workflow waits to hear what became of it
 * @param author the portal's user in whose name it runs; 0 when it is the portal itself
 * @param wish what is to be done
 */
public record Step(MemberId portal, String workflow, boolean isWaiting, long author, Wish wish) {

    /**
     * What people entered.
     *
     * @param account which account sends it
     * @param to the number, as people write them; where there are several, the first that is one counts
     * @param isCampaign whether nobody waits for it
     * @param isPublished whether it is to stand in the customer's chat, as far as the account publishes anything there
     */
    public record Wish(String account, String to, String text, boolean isCampaign, boolean isPublished) {}
}
