package org.openchannel.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.crm.Condition;
import org.openchannel.portal.crm.DictionaryWord;
import org.openchannel.portal.crm.FindItems;
import org.openchannel.portal.crm.ItemCard;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.crm.ItemQuery;
import org.openchannel.portal.crm.Words;
import org.openchannel.portal.group.Charter;
import org.openchannel.portal.robot.RobotWish;
import org.openchannel.portal.sms.SenderCard;
import org.openchannel.portal.sms.SmsDraft;
import org.openchannel.portal.staff.DepartmentCard;

/** What every kind of store around the portal must keep. */
public interface AroundContract {

    /** The rooms over the store. */
    AroundWorld around();

    /** Runs {@code step} in a transaction. */
    <T> T inTransaction(Callable<T> step);

    @Test
    default void groups_keep_how_they_are_and_who_is_in_them() {
        var charter = new Charter("Chess", "About", "games", false, true, true, true);
        var id = inTransaction(() -> around().changeGroups.found(charter, 2));

        inTransaction(() -> {
            around().changeGroups.fill(id, List.of(3L));
            around().changeGroups.moderate(id, List.of(3L));
            return id;
        });

        var card = inTransaction(() -> around().showGroups.find(id).orElseThrow());
        assertThat(card.charter()).isEqualTo(charter);
        assertThat(card.members()).containsExactly(2L, 3L);
        assertThat(card.moderators()).containsExactly(3L);
    }

    @Test
    default void records_keep_all_they_were_given() {
        var id = add(ItemKind.CONTACT, "NAME", "Ivan", "UF_CRM_LIST", List.of("a", Map.of("b", "ü: 😀")));

        var card = inTransaction(
                () -> around().findItems.find(ItemKind.CONTACT, id).orElseThrow());

        assertThat(card.text("NAME")).isEqualTo("Ivan");
        assertThat(card.fields()).containsEntry("UF_CRM_LIST", List.of("a", Map.of("b", "ü: 😀")));
        assertThat(inTransaction(() -> around().findItems.find(ItemKind.LEAD, id)))
                .isEmpty();
    }

    @Test
    default void records_are_found_by_their_telephone_until_it_changes() {
        var id = add(ItemKind.CONTACT, "PHONE", "+7 900 123-45-67");
        add(ItemKind.CONTACT, "PHONE", "+7 900 000-00-00");
        add(ItemKind.LEAD, "PHONE", "+7 900 123-45-67");
        assertThat(withPhone("89001234567")).containsExactly(id);

        step(() -> around().changeItems
                .change(
                        ItemKind.CONTACT,
                        id,
                        Map.of("PHONE", List.of(Map.of("ID", "1", "VALUE", "+44 20 7946 0000"))),
                        1));

        assertThat(withPhone("89001234567")).isEmpty();
        assertThat(withPhone("442079460000")).containsExactly(id);
        step(() -> around().changeItems.delete(ItemKind.CONTACT, id, 1));
        assertThat(withPhone("442079460000")).isEmpty();
    }

    @Test
    default void lists_are_paged_either_way_and_bounded() {
        for (int number = 1; number <= 52; number++) {
            add(ItemKind.DEAL, "TITLE", "Deal " + number);
        }

        assertThat(page(Map.of(), 50).items()).extracting(ItemCard::number).containsExactly(51L, 52L);
        assertThat(page(Map.of("ID", "DESC"), 50).items())
                .extracting(ItemCard::number)
                .containsExactly(2L, 1L);
        assertThat(page(Map.of(), 0).total()).isEqualTo(52);
        var above = inTransaction(() -> around().findItems
                .page(new ItemQuery(
                        ItemKind.DEAL, List.of(Condition.of(">ID", List.of("50"))), Map.of("TITLE", "DESC"), 0)));
        assertThat(above.items()).extracting(ItemCard::number).containsExactly(52L, 51L);
    }

    @Test
    default void departments_and_profiles_are_kept() {
        var sales = inTransaction(() -> around().changeDepartments.found(new DepartmentCard(0, "Sales", 10, 1, 0)));
        step(() -> around().changeDepartments.change(new DepartmentCard(sales, "Sale", 10, 1, 2)));
        assertThat(inTransaction(() -> around().company.department(sales)))
                .contains(new DepartmentCard(sales, "Sale", 10, 1, 2));
        step(() -> around().changeDepartments.close(sales));
        assertThat(inTransaction(() -> around().company.departments()))
                .containsExactly(new DepartmentCard(1, "Company", 500, 0, 0));
        assertThat(inTransaction(() -> around().company.details())).isEmpty();
    }

    @Test
    default void services_and_what_went_through_them_are_kept() {
        var sender = new SenderCard(7, "acme", "Acme", "", "https://app.example/sms");
        step(() -> around().registerSender.add(sender, "SMS"));
        step(() -> around().sendSms.send(7, "acme", new SmsDraft("+7900", "Hi", "C_1", 2)));
        assertThat(inTransaction(() -> around().registerSender.all())).containsExactly(sender);
        assertThat(inTransaction(() -> around().followSms.about("C_1", 10)))
                .singleElement()
                .satisfies(sms -> assertThat(sms.status()).isEqualTo("queued"));

        var settings = Map.<String, Object>of("PROPERTIES", Map.of("a", Map.of("Name", "A")));
        var robot = new RobotWish(7, true, "tell", "https://app.example/robot", 0, "Tell", settings);
        step(() -> around().registerRobot.add(robot));
        var deal = add(ItemKind.DEAL, "TITLE", "D");
        step(() -> around().runRobot
                .run(
                        around().runRobot.choices().get(0).id(),
                        around().findItems.find(ItemKind.DEAL, deal).orElseThrow(),
                        Map.of(),
                        2));
        assertThat(inTransaction(() -> around().registerRobot.codes(7, true))).containsExactly("tell");
        assertThat(inTransaction(() -> around().answerRun.on(ItemKind.DEAL.code(deal), 10)))
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.isWaiting()).isTrue();
                    assertThat(inTransaction(() -> around().answerRun.run(run.id())))
                            .contains(run);
                });
        step(() -> around().registerRobot.delete(7, true, "tell"));
        step(() -> around().registerSender.delete(7, "acme"));
        assertThat(inTransaction(() -> around().runRobot.choices())).isEmpty();
        assertThat(inTransaction(() -> around().registerSender.all())).isEmpty();
    }

    @Test
    default void slips_are_kept_by_shelf_and_code() {
        var sent = Map.<String, Object>of("FIELD_NAME", "A", "USER_TYPE_ID", "string", "SETTINGS", Map.of("ROWS", "3"));
        var id = inTransaction(() -> around().keepUserFields.add(ItemKind.DEAL, sent));
        step(() -> around().keepUserFields.change(ItemKind.DEAL, id, Map.of("SORT", "7")));

        assertThat(inTransaction(() -> around().keepUserFields.of(ItemKind.DEAL)))
                .singleElement()
                .satisfies(field -> assertThat(field.written())
                        .containsEntry("SORT", "7")
                        .containsEntry("SETTINGS", Map.of("ROWS", "3")));
        assertThat(inTransaction(() -> around().keepUserFields.of(ItemKind.LEAD)))
                .isEmpty();
        var word = inTransaction(
                () -> around().keepDictionary.add(new DictionaryWord(0, "SOURCE", "ACME", "Acme", 15, "", "", false)));
        assertThat(inTransaction(() -> around().keepDictionary.find(word)))
                .hasValueSatisfying(kept -> assertThat(kept.name()).isEqualTo("Acme"));
        step(() -> around().keepDictionary.delete(word, false));
        step(() -> around().keepUserFields.delete(ItemKind.DEAL, id));
        assertThat(inTransaction(() -> around().keepDictionary.find(word))).isEmpty();
        assertThat(inTransaction(() -> around().keepUserFields.find(ItemKind.DEAL, id)))
                .isEmpty();
    }

    private List<Long> withPhone(String phone) {
        return inTransaction(() -> around().findItems.with(ItemKind.CONTACT, Words.reach("PHONE", phone), 10)).stream()
                .map(ItemCard::number)
                .toList();
    }

    private FindItems.Page page(Map<String, String> order, long start) {
        return inTransaction(() -> around().findItems.page(new ItemQuery(ItemKind.DEAL, List.of(), order, start)));
    }

    private long add(ItemKind kind, Object... fields) {
        var sent = new HashMap<String, Object>();
        for (int at = 0; at < fields.length; at += 2) {
            sent.put(fields[at].toString(), fields[at + 1]);
        }
        return inTransaction(() -> around().changeItems.add(kind, sent, 1));
    }

    /** Runs a step that gives nothing back. */
    default void step(Runnable step) {
        inTransaction(() -> {
            step.run();
            return true;
        });
    }
}
