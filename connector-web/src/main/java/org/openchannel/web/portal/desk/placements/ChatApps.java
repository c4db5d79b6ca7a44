package org.openchannel.web.portal.desk.placements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchannel.portal.chat.ShowCustomer;
import org.openchannel.portal.placement.BoundPlacement;
import org.openchannel.portal.placement.PlacementDirectory;
import org.openchannel.portal.placement.Placements;
import org.openchannel.web.portal.desk.signin.SignedIn;
import org.openchannel.web.portal.rest.JsonTree;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;

/** What applications bound to the chats of the messenger, as far as it is for dialogs of lines and for the person looking. */
@Dependent
public class ChatApps {

    private static final List<String> PLACEMENTS = List.of(Placements.SIDEBAR, Placements.TEXTAREA);
    private static final List<String> HERE = List.of("ALL", "LINES");

    private final PlacementDirectory placements;
    private final ShowCustomer customers;

    @Inject
    public ChatApps(PlacementDirectory placements, ShowCustomer customers) {
        this.placements = placements;
        this.customers = customers;
    }

    /** Those of a dialog. */
    public List<RecordTabs.Tab> of(long chatId, SignedIn person) {
        return shown(person)
                .map(bound -> new RecordTabs.Tab(bound.title(), "/portal/pages/" + bound.id() + "/chats/" + chatId))
                .toList();
    }

    /** One of them by its number. */
    Optional<BoundPlacement> binding(long id, SignedIn person) {
        return shown(person).filter(bound -> bound.id() == id).findFirst();
    }

    /** The dialog a page belongs to; empty when there is none. */
    Optional<StagePage.Card> card(long chatId) {
        return customers
                .of(chatId)
                .map(customer -> new StagePage.Card(customer.profile().fullName(), "/portal/desk/" + chatId));
    }

    private Stream<BoundPlacement> shown(SignedIn person) {
        return PLACEMENTS.stream()
                .flatMap(placement -> placements.shownAt(placement).stream())
                .filter(bound -> isFor(options(bound), person));
    }

    private static boolean isFor(Parameters options, SignedIn person) {
        var contexts = options.text("context").orElse("ALL").toUpperCase(Locale.ROOT);
        var isHere = Stream.of(contexts.split(";", -1)).map(String::strip).anyMatch(HERE::contains);
        var isForAdmins = options.text("role").orElse("USER").strip().equalsIgnoreCase("ADMIN");
        return isHere && (!isForAdmins || person.member().isAdmin());
    }

    private static Parameters options(BoundPlacement bound) {
        var text = bound.wish().options();
        try {
            return Parameters.in(text.isBlank() ? Map.of() : JsonTree.readObject(text));
        } catch (RestException e) {
            return Parameters.in(Map.of());
        }
    }
}
