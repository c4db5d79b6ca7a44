package org.openchannel.portal.line;

import java.util.LinkedHashMap;
import java.util.Map;

/** How a line behaves where nothing was set, and what is set on a new one. */
public final class LineDefaults {

    private static final Map<String, String> PLAIN = plain();
    private static final Map<String, String> ENGLISH = english();
    private static final Map<String, String> RUSSIAN = russian();

    private LineDefaults() {}

    /**
     * What is set on a line somebody opens: requests go around, and it greets, excuses, says goodbye and asks how it was
     * in its language. The lines a portal begins with have none of it: they keep quiet.
     */
    public static Map<String, String> ofNewLine(String language) {
        var set = new LinkedHashMap<String, String>();
        put(set, "QUEUE_TYPE=evenly WELCOME_MESSAGE=Y NO_ANSWER_RULE=text CLOSE_RULE=text VOTE_MESSAGE=Y");
        put(set, "FULL_CLOSE_TIME=10");
        set.put("LANGUAGE_ID", "ru".equals(language) ? "ru" : "en");
        return set;
    }

    /** Everything that can be set, in Bitrix24's order, as a line of that language begins. */
    public static Map<String, String> of(String language) {
        var all = new LinkedHashMap<>(PLAIN);
        all.putAll("ru".equals(language) ? RUSSIAN : ENGLISH);
        return all;
    }

    static String text(String name, String language) {
        var texts = "ru".equals(language) ? RUSSIAN : ENGLISH;
        return texts.getOrDefault(name, PLAIN.getOrDefault(name, ""));
    }

    private static Map<String, String> plain() {
        var all = new LinkedHashMap<String, String>();
        put(all, "CRM=N CRM_CREATE=none CRM_CREATE_SECOND= CRM_CREATE_THIRD=Y CRM_FORWARD=Y CRM_CHAT_TRACKER=N");
        put(all, "CRM_TRANSFER_CHANGE=Y CRM_SOURCE=create QUEUE_TIME=60 NO_ANSWER_TIME=60 QUEUE_TYPE=all");
        put(all, "CHECK_AVAILABLE=N WATCH_TYPING=N WELCOME_BOT_ENABLE=N WELCOME_MESSAGE=N WELCOME_MESSAGE_TEXT=");
        put(all, "VOTE_MESSAGE=N VOTE_TIME_LIMIT=0 VOTE_BEFORE_FINISH=Y VOTE_CLOSING_DELAY=N");
        put(all, "VOTE_MESSAGE_1_TEXT= VOTE_MESSAGE_1_LIKE= VOTE_MESSAGE_1_DISLIKE=");
        put(all, "VOTE_MESSAGE_2_TEXT= VOTE_MESSAGE_2_LIKE= VOTE_MESSAGE_2_DISLIKE=");
        put(all, "AGREEMENT_MESSAGE=N AGREEMENT_ID=0 CATEGORY_ENABLE=N CATEGORY_ID=0");
        put(all, "WELCOME_BOT_JOIN=first WELCOME_BOT_ID=0 WELCOME_BOT_TIME=0 WELCOME_BOT_LEFT=queue");
        put(all, "NO_ANSWER_RULE=none NO_ANSWER_FORM_ID=0 NO_ANSWER_BOT_ID=0 NO_ANSWER_TEXT=");
        put(all, "WORKTIME_ENABLE=N WORKTIME_FROM=9 WORKTIME_TO=18.30 WORKTIME_TIMEZONE=UTC");
        put(all, "WORKTIME_HOLIDAYS= WORKTIME_DAYOFF= WORKTIME_DAYOFF_RULE=text");
        put(all, "WORKTIME_DAYOFF_FORM_ID=0 WORKTIME_DAYOFF_BOT_ID=0 WORKTIME_DAYOFF_TEXT=");
        put(all, "CLOSE_RULE=none CLOSE_FORM_ID=0 CLOSE_BOT_ID=0 CLOSE_TEXT= FULL_CLOSE_TIME=0");
        put(all, "AUTO_CLOSE_RULE=none AUTO_CLOSE_FORM_ID=0 AUTO_CLOSE_BOT_ID=0 AUTO_CLOSE_TIME=0 AUTO_CLOSE_TEXT=");
        put(all, "AUTO_EXPIRE_TIME=86400 TEMPORARY=N LANGUAGE_ID=en QUICK_ANSWERS_IBLOCK_ID=0 SESSION_PRIORITY=0");
        put(all, "TYPE_MAX_CHAT=answered_new MAX_CHAT=0 OPERATOR_DATA=profile DEFAULT_OPERATOR_DATA=");
        put(all, "KPI_FIRST_ANSWER_TIME=0 KPI_FIRST_ANSWER_ALERT=N KPI_FIRST_ANSWER_LIST= KPI_FIRST_ANSWER_TEXT=");
        put(all, "KPI_FURTHER_ANSWER_TIME=0 KPI_FURTHER_ANSWER_ALERT=N KPI_FURTHER_ANSWER_LIST=");
        put(all, "KPI_FURTHER_ANSWER_TEXT= KPI_CHECK_OPERATOR_ACTIVITY=N SEND_NOTIFICATION_EMPTY_QUEUE=N");
        put(all, "USE_WELCOME_FORM=N WELCOME_FORM_ID=0 WELCOME_FORM_DELAY=Y SEND_WELCOME_EACH_SESSION=N");
        put(all, "CONFIRM_CLOSE=N IGNORE_WELCOME_FORM_RESPONSIBLE=N");
        return all;
    }

    private static void put(Map<String, String> all, String settings) {
        for (var setting : settings.split(" ", -1)) {
            var place = setting.indexOf('=');
            all.put(setting.substring(0, place), setting.substring(place + 1));
        }
    }

    private static Map<String, String> english() {
        var texts = votes("Thank you for your rating!", "We are sorry to hear that. We will try to do better.");
        texts.put("WELCOME_MESSAGE_TEXT", "Hello! The next free operator will be with you shortly.");
        texts.put("NO_ANSWER_TEXT", "Everybody is busy right now. We will get back to you as soon as we can.");
        texts.put(
                "WORKTIME_DAYOFF_TEXT",
                "We are closed at the moment. Leave your question: we will answer in our hours.");
        texts.put("CLOSE_TEXT", "Thank you for writing to us.");
        texts.put("VOTE_MESSAGE_1_TEXT", "How did we do? Please rate our service.");
        texts.put("VOTE_MESSAGE_2_TEXT", "How did we do?\nSend 1 if you are content, 0 if you are not.");
        texts.put("KPI_FIRST_ANSWER_TEXT", "#OPERATOR# took too long to answer first. Dialog #DIALOG#.");
        texts.put("KPI_FURTHER_ANSWER_TEXT", "#OPERATOR# took too long to answer. Dialog #DIALOG#.");
        return Map.copyOf(texts);
    }

    private static Map<String, String> russian() {
        var texts = votes("Спасибо за вашу оценку!", "Нам очень жаль. Мы постараемся исправиться.");
        texts.put("WELCOME_MESSAGE_TEXT", "Здравствуйте! Свободный оператор скоро ответит вам.");
        texts.put("NO_ANSWER_TEXT", "Сейчас все операторы заняты. Мы ответим, как только сможем.");
        texts.put("WORKTIME_DAYOFF_TEXT", "Сейчас мы не работаем. Оставьте вопрос, и мы ответим в рабочее время.");
        texts.put("CLOSE_TEXT", "Благодарим за обращение.");
        texts.put("VOTE_MESSAGE_1_TEXT", "Оцените, пожалуйста, нашу работу.");
        texts.put(
                "VOTE_MESSAGE_2_TEXT",
                "Оцените, пожалуйста, нашу работу.\nОтправьте 1, если всё хорошо, или 0, если плохо.");
        texts.put("KPI_FIRST_ANSWER_TEXT", "#OPERATOR# не ответил вовремя на первое сообщение. Диалог №#DIALOG#.");
        texts.put("KPI_FURTHER_ANSWER_TEXT", "#OPERATOR# не ответил вовремя. Диалог №#DIALOG#.");
        return Map.copyOf(texts);
    }

    private static Map<String, String> votes(String like, String dislike) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("VOTE_MESSAGE_1_LIKE", like);
        texts.put("VOTE_MESSAGE_2_LIKE", like);
        texts.put("VOTE_MESSAGE_1_DISLIKE", dislike);
        texts.put("VOTE_MESSAGE_2_DISLIKE", dislike);
        return texts;
    }
}
