package org.openchannel.web.portal.desk.people;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** The form about a department: a new one, a change, or its end. */
public class DepartmentFields {

    @FormParam("id")
    @DefaultValue("0")
    private long id;

    @FormParam("name")
    @DefaultValue("")
    private String name = "";

    @FormParam("parent")
    @DefaultValue("1")
    private long parent = 1;

    @FormParam("head")
    @DefaultValue("0")
    private long head;

    @FormParam("deed")
    @DefaultValue("save")
    private String deed = "save";

    /** 0 for a new one. */
    long id() {
        return id;
    }

    String name() {
        var stripped = name.strip();
        return stripped.length() <= 200 ? stripped : stripped.substring(0, 200);
    }

    long parent() {
        return parent;
    }

    long head() {
        return head;
    }

    boolean isEnd() {
        return deed.equals("delete");
    }
}
