package org.openchannel.bridge.right;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Reads who may send through an account. */
@Dependent
public class ReadCircle {

    private final Circles circles;

    @Inject
    public ReadCircle(Circles circles) {
        this.circles = circles;
    }

    /** The circle; an open one where nobody ever chose. */
    public CircleView of(UUID account) {
        return circles.find(account).map(Circle::view).orElse(CircleView.OPEN);
    }
}
