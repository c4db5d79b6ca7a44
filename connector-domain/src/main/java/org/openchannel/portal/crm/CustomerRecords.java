package org.openchannel.portal.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.CustomerProfile;
import org.openchannel.portal.chat.Customers;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.dialog.LinkCrm;
import org.openchannel.portal.session.Session;

/** The records of people who write. */
@Dependent
public class CustomerRecords {

    private static final String SESSION = "IMOPENLINES_SESSION";
    private static final String SOURCE = "OPENLINE";

    private final Customers customers;
    private final FindItems findItems;
    private final ChangeItems changeItems;
    private final LinkCrm linkCrm;

    @Inject
    public CustomerRecords(Customers customers, FindItems findItems, ChangeItems changeItems, LinkCrm linkCrm) {
        this.customers = customers;
        this.findItems = findItems;
        this.changeItems = changeItems;
        this.linkCrm = linkCrm;
    }

    /** Who the customer of a chat is, where anybody knows: contacts before leads and companies. */
    Optional<ItemCard> known(ImChat chat) {
        var profile = profile(chat);
        var words = new ArrayList<String>();
        words.add(Words.reach("IM", messenger(chat)));
        add(words, "PHONE", profile.map(CustomerProfile::phone).orElse(null));
        add(words, "EMAIL", profile.map(CustomerProfile::email).orElse(null));
        return ofChat(chat.id()).stream()
                .findFirst()
                .or(() -> Stream.of(ItemKind.CONTACT, ItemKind.LEAD, ItemKind.COMPANY)
                        .flatMap(kind -> words.stream().flatMap(word -> findItems.with(kind, word, 1).stream()))
                        .findFirst());
    }

    /** The records a chat belongs to, the oldest link first. */
    @Transactional
    public List<ItemCard> ofChat(long chatId) {
        return linkCrm.of(chatId).stream()
                .flatMap(link -> ItemKind.record(link.entityType()).stream()
                        .flatMap(kind -> findItems.find(kind, link.entityId()).stream()))
                .toList();
    }

    /** The chats that belong to a record, the latest first. */
    @Transactional
    public List<Long> chats(ItemCard record) {
        return linkCrm.chats(record.kind().name(), record.number());
    }

    /** Makes a lead of the customer of a chat. */
    ItemCard lead(ImChat chat, String lineName, long userId) {
        var fields = person(chat, userId);
        fields.put("TITLE", title(chat, lineName));
        return added(ItemKind.LEAD, fields, userId);
    }

    /** Makes a contact of the customer of a chat and a deal with it. */
    ItemCard deal(ImChat chat, String lineName, long userId) {
        var contact = added(ItemKind.CONTACT, person(chat, userId), userId);
        linkCrm.link(chat.id(), ItemKind.CONTACT.name(), contact.number());
        var fields = new LinkedHashMap<String, Object>();
        fields.put("TITLE", title(chat, lineName));
        fields.put("CONTACT_ID", String.valueOf(contact.number()));
        fields.put("SOURCE_ID", SOURCE);
        fields.put("ASSIGNED_BY_ID", String.valueOf(userId));
        return added(ItemKind.DEAL, fields, userId);
    }

    private ItemCard added(ItemKind kind, Map<String, Object> fields, long userId) {
        return findItems.find(kind, changeItems.add(kind, fields, userId)).orElseThrow();
    }

    private String title(ImChat chat, String lineName) {
        var name = profile(chat).map(CustomerProfile::fullName).orElse("");
        return lineName.isEmpty() ? name : name + " – " + lineName;
    }

    private Map<String, Object> person(ImChat chat, long userId) {
        var fields = new LinkedHashMap<String, Object>();
        profile(chat).ifPresent(profile -> {
            put(fields, "NAME", profile.name());
            put(fields, "LAST_NAME", profile.lastName());
            put(fields, "PHONE", profile.phone());
            if (profile.email() != null && profile.email().matches("[^@\\s]+@[^@\\s]+")) {
                put(fields, "EMAIL", profile.email());
            }
            put(fields, "SOURCE_DESCRIPTION", profile.profileUrl());
        });
        fields.put("SOURCE_ID", SOURCE);
        fields.put("IM", List.of(Map.of("VALUE", messenger(chat), "VALUE_TYPE", SOURCE)));
        fields.put("ASSIGNED_BY_ID", String.valueOf(userId));
        return fields;
    }

    /** The chat belongs to {@code record} from now on, and its session is one of its activities. */
    void remember(ItemCard record, ImChat chat, Session session, long userId) {
        linkCrm.link(chat.id(), record.kind().name(), record.number());
        var sessionId = String.valueOf(session.id());
        var isKnown = findItems.about(ItemKind.ACTIVITY, record, ItemQuery.PAGE).stream()
                .anyMatch(activity -> activity.text("PROVIDER_ID").equals(SESSION)
                        && activity.text("ASSOCIATED_ENTITY_ID").equals(sessionId));
        if (!isKnown) {
            changeItems.add(ItemKind.ACTIVITY, activity(record, chat, sessionId, userId), userId);
        }
    }

    private static Map<String, Object> activity(ItemCard record, ImChat chat, String sessionId, long userId) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("OWNER_TYPE_ID", String.valueOf(record.kind().typeId()));
        fields.put("OWNER_ID", String.valueOf(record.number()));
        fields.put("TYPE_ID", KeepActivity.PROVIDED);
        fields.put("PROVIDER_ID", SESSION);
        fields.put("PROVIDER_TYPE_ID", chat.connector());
        fields.put("ASSOCIATED_ENTITY_ID", sessionId);
        fields.put("SUBJECT", "Open channel chat: " + record.title());
        fields.put("RESPONSIBLE_ID", String.valueOf(userId));
        fields.put("DIRECTION", "1");
        fields.put("COMPLETED", "N");
        fields.put("STATUS", "1");
        fields.put("PRIORITY", "2");
        fields.put("IS_INCOMING_CHANNEL", "Y");
        return fields;
    }

    private Optional<CustomerProfile> profile(ImChat chat) {
        return customers.find(chat.customerId()).map(customer -> customer.profile());
    }

    private static String messenger(ImChat chat) {
        var address = "imol|" + chat.userCode();
        return address.length() <= 250 ? address : address.substring(0, 250);
    }

    private static void add(List<String> words, String type, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            words.add(Words.reach(type, value));
        }
    }

    private static void put(Map<String, Object> fields, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, value.length() > 250 ? value.substring(0, 250) : value);
        }
    }
}
