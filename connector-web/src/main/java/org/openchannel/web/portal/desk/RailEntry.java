package org.openchannel.web.portal.desk;

/** Puts a section into the rail: a room with pages has a bean of this kind, and every page shows it from then on. */
public interface RailEntry {

    /** The section it stands for. */
    Section section();
}
