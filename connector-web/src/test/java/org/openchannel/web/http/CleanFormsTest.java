package org.openchannel.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CleanFormsTest {

    private static @Nullable Object read(@Nullable Object found) throws IOException {
        return new CleanForms().aroundReadFrom((ReaderInterceptorContext) Proxy.newProxyInstance(
                CleanFormsTest.class.getClassLoader(),
                new Class<?>[] {ReaderInterceptorContext.class},
                (proxy, asked, with) -> found));
    }

    @Test
    void a_form_holds_neither_nul_nor_null() throws IOException {
        var form = new MultivaluedHashMap<String, @Nullable String>();
        form.put("account", new ArrayList<>(Arrays.asList(null, "a\0b", "c")));

        assertThat(read(form)).isSameAs(form);
        assertThat(form.get("account")).isEqualTo(List.of("", "ab", "c"));
    }

    @Test
    void whatever_else_is_read_stays_as_it_is() throws IOException {
        assertThat(read("a\0b")).isEqualTo("a\0b");
    }
}
