package org.openchannel.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.IMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Draws views. Templates lie on the class path under {@code templates/}, so that tests draw them as the server does. */
@ApplicationScoped
public class Pages {

    private final TemplateEngine engine = engine();

    /** Draws {@code view} into {@code out}; {@code page} is what every template may use besides its own model. */
    public void draw(View view, Language language, Map<String, @Nullable Object> page, Writer out) {
        var context = new Context(language.locale());
        context.setVariable("language", language.tag());
        page.forEach(context::setVariable);
        view.model().forEach(context::setVariable);
        var parts = view.template().split(" :: ", 2);
        if (parts.length == 1) {
            engine.process(parts[0], context, out);
        } else {
            engine.process(parts[0], Set.of(parts[1]), context, out);
        }
    }

    private static TemplateEngine engine() {
        var templates = new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        var engine = new TemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setMessageResolver(new OurTexts());
        return engine;
    }

    private static final class OurTexts implements IMessageResolver {

        @Override
        public String getName() {
            return "texts";
        }

        @Override
        public Integer getOrder() {
            return 1;
        }

        @Override
        public String resolveMessage(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
            var language = Language.of(context.getLocale().getLanguage()).orElse(Language.EN);
            return Texts.of(language, key, parameters == null ? new Object[0] : parameters);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
            return "??" + key + "??";
        }
    }
}
