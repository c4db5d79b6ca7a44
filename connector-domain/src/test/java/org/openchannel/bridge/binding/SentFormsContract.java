package org.openchannel.bridge.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.CountingSecrets;
import org.openchannel.shared.MovableClock;

/** A form that is sent twice leads to one line, on every carrier. */
public interface SentFormsContract {

    MemberId PORTAL = new MemberId("m1");
    LineId LINE = new LineId(19);

    SentForms forms();

    @Test
    default void a_form_that_is_sent_again_leads_to_the_same_line() {
        var room = new Room(this);
        var form = room.once.form();

        assertThat(room.open(form).line()).contains(LINE);
        assertThat(room.open(form).line()).contains(LINE);
        assertThat(room.opened).hasSize(1);
    }

    @Test
    default void another_form_and_another_portal_lead_to_lines_of_their_own() {
        var room = new Room(this);
        var form = room.once.form();

        room.open(form);
        room.open(room.once.form());
        room.once.open(new MemberId("m2"), form, room::line);

        assertThat(room.opened).hasSize(3);
    }

    @Test
    default void while_a_form_is_under_way_the_second_one_waits_for_nothing() {
        var room = new Room(this);
        var form = room.once.form();

        room.once.open(PORTAL, form, () -> {
            assertThat(room.open(form)).isEqualTo(new OpenOnce.Outcome(Optional.empty(), true));
            return room.line();
        });

        assertThat(room.opened).hasSize(1);
    }

    @Test
    default void a_form_of_which_nothing_came_may_be_sent_again() {
        var room = new Room(this);
        var form = room.once.form();

        assertThatThrownBy(() -> room.once.open(PORTAL, form, () -> {
                    throw new IllegalStateException("The portal is silent");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(room.once.open(PORTAL, form, Optional::empty))
                .isEqualTo(new OpenOnce.Outcome(Optional.empty(), false));

        assertThat(room.open(form).line()).contains(LINE);
    }

    @Test
    default void what_is_no_id_of_a_form_is_not_remembered() {
        var room = new Room(this);

        room.open("");
        room.open("");

        assertThat(room.opened).hasSize(2);
    }

    @Test
    default void a_form_whose_node_was_killed_on_the_way_may_be_sent_again() {
        var room = new Room(this);
        var form = room.once.form();
        forms().begin(PORTAL.value() + " " + form, room.clock.instant());

        room.clock.advance(OpenOnce.LONGEST_WAY);
        assertThat(room.open(form).isUnderWay()).isTrue();
        room.clock.advance(Duration.ofSeconds(1));
        assertThat(room.open(form).line()).contains(LINE);
    }

    @Test
    default void old_forms_are_forgotten() {
        var room = new Room(this);
        var form = room.once.form();
        room.open(form);

        room.clock.advance(OpenOnce.LIFE.plusSeconds(1));
        room.open(form);

        assertThat(room.opened).hasSize(2);
    }

    /** What one test does, and the lines that were opened in it. */
    final class Room {

        final MovableClock clock = new MovableClock();
        final OpenOnce once;
        final List<LineId> opened = new ArrayList<>();

        Room(SentFormsContract contract) {
            once = new OpenOnce(contract.forms(), new CountingSecrets(), clock);
        }

        OpenOnce.Outcome open(String form) {
            return once.open(PORTAL, form, this::line);
        }

        Optional<LineId> line() {
            opened.add(LINE);
            return Optional.of(LINE);
        }
    }
}
