package org.openchannel.system;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything an application can say that ends up on a page of the portal, each time the same hostile text. */
final class HostileTexts {

    private static final String LINK = "\"javascript:alert(1)\"";
    private static final String MARK = quoted(Inspection.MARK);
    private static final String SVG = "\"data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20"
            + "onload='alert(1)'%3E%3Cscript%3Ealert(1)%3C/script%3E%3Ca%20href='javascript:alert(1)'/%3E%3C/svg%3E\"";

    private final KeepAlive wire;
    private final StrangersConnector connector;

    HostileTexts(KeepAlive wire, StrangersConnector connector) {
        this.wire = wire;
        this.connector = connector;
    }

    /** Says it all; every call must be taken. */
    void say() {
        dialog();
        bot();
        records();
        services();
    }

    private void dialog() {
        var page = quoted(connector.home() + "health/live");
        call("imconnector.register", "'ID':'marked','NAME':MARK,'ICON':{'DATA_IMAGE':SVG},'PLACEMENT_HANDLER':" + page);
        call("imconnector.activate", "'CONNECTOR':'marked','LINE':" + connector.line() + ",'ACTIVE':1");
        call(
                "imconnector.connector.data.set",
                "'CONNECTOR':'marked','LINE':" + connector.line()
                        + ",'DATA':{'ID':MARK,'NAME':MARK,'URL':JSLINK,'URL_IM':JSLINK}");
        call(
                "imconnector.send.messages",
                "'CONNECTOR':'marked','LINE':" + connector.line()
                        + ",'MESSAGES':[{'user':{'id':MARK,'name':MARK,'last_name':MARK,'url':JSLINK,'email':MARK},"
                        + "'message':{'id':MARK,'text':MARK},'chat':{'id':MARK,'name':MARK,'url':JSLINK}}]");
        call(
                "imopenlines.config.update",
                "'CONFIG_ID':" + connector.line()
                        + ",'PARAMS':{'LINE_NAME':MARK,'WELCOME_MESSAGE_TEXT':MARK,'CLOSE_TEXT':MARK}");
    }

    private void bot() {
        var page = quoted(connector.home() + "health/live");
        var bot = number(call(
                "imbot.register",
                "'CODE':'marked','EVENT_HANDLER':" + page
                        + ",'PROPERTIES':{'NAME':MARK,'LAST_NAME':MARK,'WORK_POSITION':MARK,'PERSONAL_WWW':JSLINK}"));
        call(
                "imbot.command.register",
                "'BOT_ID':" + bot + ",'COMMAND':'marked','COMMON':'Y','EVENT_COMMAND_ADD':" + page
                        + ",'LANG':[{'LANGUAGE_ID':'en','TITLE':MARK,'PARAMS':MARK}]");
        var chat = number(call("imbot.chat.add", "'BOT_ID':" + bot + ",'TITLE':MARK,'DESCRIPTION':MARK,'USERS':[1]"));
        for (var dialog : new String[] {"chat" + chat, "1"}) {
            call(
                    "imbot.message.add",
                    "'BOT_ID':" + bot + ",'DIALOG_ID':'" + dialog + "','MESSAGE':MARK,"
                            + "'KEYBOARD':[{'TEXT':MARK,'LINK':JSLINK,'BG_COLOR':MARK},{'TEXT':MARK,'COMMAND':MARK}],"
                            + "'MENU':[{'TEXT':MARK,'LINK':JSLINK}],"
                            + "'ATTACH':[{'MESSAGE':MARK},{'LINK':{'NAME':MARK,'LINK':JSLINK,'DESC':MARK,'PREVIEW':JSLINK}},"
                            + "{'IMAGE':{'NAME':MARK,'LINK':JSLINK,'PREVIEW':JSLINK}},{'FILE':{'NAME':MARK,'LINK':JSLINK}},"
                            + "{'USER':{'NAME':MARK,'AVATAR':JSLINK,'LINK':JSLINK}},{'DELIMITER':{'COLOR':MARK}},"
                            + "{'GRID':[{'NAME':MARK,'VALUE':MARK,'COLOR':MARK,'DISPLAY':MARK,'LINK':JSLINK}]}]");
        }
    }

    private void records() {
        for (var kind : new String[] {"contact", "lead", "deal", "company"}) {
            call(
                    "crm." + kind + ".add",
                    "'fields':{'NAME':MARK,'LAST_NAME':MARK,'TITLE':MARK,'COMMENTS':MARK,'SOURCE_DESCRIPTION':MARK,"
                            + "'POST':MARK,'WEB':[{'VALUE':JSLINK}],'PHONE':[{'VALUE':MARK}],"
                            + "'IM':[{'VALUE':MARK}]}");
            call("crm.timeline.comment.add", "'fields':{'ENTITY_ID':1,'ENTITY_TYPE':'" + kind + "','COMMENT':MARK}");
        }
        call(
                "crm.activity.todo.add",
                "'ownerTypeId':3,'ownerId':1,'deadline':'2030-01-01T00:00:00+00:00','title':MARK,'description':MARK");
    }

    private void services() {
        var page = quoted(connector.home() + "health/live");
        for (var placement : new String[] {"LEFT_MENU", "CONTACT_CENTER", "CRM_CONTACT_DETAIL_TAB"}) {
            call(
                    "placement.bind",
                    "'PLACEMENT':'" + placement + "','HANDLER':" + page
                            + ",'TITLE':MARK,'DESCRIPTION':MARK,'GROUP_NAME':MARK");
        }
        call("event.bind", "'event':'ONIMCONNECTORLINEDELETE','handler':" + page);
        call(
                "messageservice.sender.add",
                "'CODE':'marked','TYPE':'SMS','NAME':MARK,'DESCRIPTION':MARK,'HANDLER':" + page);
        call(
                "bizproc.robot.add",
                "'CODE':'marked','NAME':MARK,'DESCRIPTION':MARK,'HANDLER':" + page
                        + ",'PROPERTIES':{'text':{'Name':MARK,'Type':'string','Default':MARK}}");
        call("app.option.set", "'options':{'marked':MARK}");
    }

    private String call(String method, String members) {
        var json = ("{'auth':" + quoted(connector.token()) + "," + members + "}")
                .replace('\'', '"')
                .replace("JSLINK", LINK)
                .replace("SVG", SVG)
                .replace("MARK", MARK);
        var answer = wire.post("/rest/" + method, json);
        assertThat(answer.status()).as("%s: %s", method, answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String number(String answer) {
        return PortalApi.field(answer, "result");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
