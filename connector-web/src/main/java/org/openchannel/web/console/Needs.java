package org.openchannel.web.console;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.openchannel.bridge.access.KeeperRole;

/** Who may do this in the console; without it every keeper may. On a method it goes before that of its class. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Needs {

    /** The least role. */
    KeeperRole value();
}
