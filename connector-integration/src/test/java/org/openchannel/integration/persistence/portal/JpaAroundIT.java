package org.openchannel.integration.persistence.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.portal.AroundContract;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.staff.ChangeStaff;
import org.openchannel.portal.staff.StaffForm;
import org.openchannel.portal.staff.StaffProfile;
import org.openchannel.shared.CountingNumbers;

/** The rooms around the portal in both databases. */
class JpaAroundIT {

    @Nested
    class OnH2 extends Tests {
        OnH2() {
            super(TestDatabase.h2());
        }
    }

    @Nested
    class OnPostgreSql extends Tests {
        OnPostgreSql() {
            super(TestDatabase.postgresql());
        }
    }

    abstract static class Tests extends InDatabase implements AroundContract {

        private final AroundWorld around;

        Tests(TestDatabase database) {
            super(database);
            var entities = database.entities();
            this.around = new AroundWorld(
                    new PortalWorld(),
                    new AroundWorld.Stores(
                            new JpaItems(entities),
                            new JpaDepartments(entities),
                            new JpaStaffProfiles(entities),
                            new JpaGroups(entities),
                            new AroundWorld.Services(
                                    new JpaSmsSenders(entities),
                                    new JpaSmsMessages(entities),
                                    new JpaRobots(entities),
                                    new JpaRobotRuns(entities),
                                    new JpaSlips(entities))));
        }

        @Override
        public AroundWorld around() {
            return around;
        }

        @Test
        void somebody_new_and_what_is_known_of_them_are_kept_together() {
            var staff = new JpaStaff(database.entities());
            var change = new ChangeStaff(
                    staff, new JpaStaffProfiles(database.entities()), () -> {}, gone -> {}, new CountingNumbers());
            var details = new StaffProfile.Details("Boss", "+1", List.of(1L), Map.of("PERSONAL_CITY", "Riga"));

            var id = inTransaction(
                    () -> change.hire(new StaffForm("anna", "Anna", "Lee", "anna@a.example", false, true, details)));

            assertThat(inTransaction(() -> staff.find(id).orElseThrow().fullName()))
                    .isEqualTo("Anna Lee");
            assertThat(inTransaction(() -> around.company.details(id))).isEqualTo(details);
        }
    }
}
