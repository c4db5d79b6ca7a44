package org.openchannel.web.portal.desk.center;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanSvgTest {

    private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\">";

    @Test
    void shapes_come_through() {
        var svg = OPEN + "<g fill=\"#fff\"><path d=\"M1 2L3 4z\" stroke-width=\"2\"></path></g></svg>";

        assertThat(CleanSvg.of(svg)).contains(svg);
    }

    @Test
    void gradients_and_parts_of_the_same_picture_come_through() {
        var svg = OPEN
                + "<defs><linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"red\"></stop></linearGradient></defs>"
                + "<rect width=\"9\" height=\"9\" fill=\"url(#a)\"></rect><use href=\"#a\"></use></svg>";

        assertThat(CleanSvg.of(svg)).contains(svg);
    }

    @Test
    void styles_become_harmless_attributes_or_rules() {
        assertThat(CleanSvg.of(
                        OPEN + "<path style=\"fill:#fff;background:url(https://evil.example/x);stroke:red\"/></svg>"))
                .contains(OPEN + "<path fill=\"#fff\" stroke=\"red\"></path></svg>");
        assertThat(CleanSvg.of(
                        OPEN + "<style>@import 'https://evil.example';.a,.b{fill:#fff;behavior:url(x)}</style></svg>"))
                .contains(OPEN + "<style>.a,.b{fill:#fff;}</style></svg>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script href=\"https://evil.example/x.js\"/>",
                "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></body></foreignObject>",
                "<a href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>",
                "<a xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"javascript:alert(1)\"><path/></a>",
                "<image href=\"https://evil.example/x.png\"/>",
                "<use href=\"https://evil.example/x.svg#a\"/>",
                "<use xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"data:image/svg+xml,evil.example\"/>",
                "<path onload=\"alert(1)\" d=\"M0 0\"/>",
                "<path fill=\"url(https://evil.example/x#a)\"/>",
                "<path fill=\"url( 'https://evil.example/x#a')\"/>",
                "<path style=\"fill:url(&quot;https://evil.example&quot;)\"/>",
                "<path style=\"fill:u\\72l(https://evil.example)\"/>",
                "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
                "<set attributeName=\"onload\" to=\"alert(1)\"/>",
                "<style>a{fill:url(https://evil.example/x)}</style>",
                "<style>&lt;/style>&lt;script>alert(1)&lt;/script></style>",
                "<style><![CDATA[</style><script>alert(1)</script>]]></style>",
                "<title><![CDATA[</title><script>alert(1)</script>]]></title>",
                "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">alert(1)</h:script>",
                "<path xmlns=\"http://www.w3.org/1999/xhtml\" onclick=\"alert(1)\"/>",
                "<metadata><script>alert(1)</script></metadata>",
            })
    void nothing_that_runs_or_fetches_comes_through(String hostile) {
        var clean = CleanSvg.of("<svg xmlns=\"http://www.w3.org/2000/svg\">" + hostile + "<circle r=\"1\"/></svg>");

        assertThat(clean)
                .hasValueSatisfying(svg -> assertThat(svg)
                        .contains("<circle r=\"1\"></circle>")
                        .doesNotContain("<script")
                        .doesNotContain("evil.example")
                        .doesNotContain("javascript:")
                        .doesNotContainPattern(" on[a-z]+=")
                        .doesNotContain("foreignObject")
                        .doesNotContain("xhtml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no picture",
                "<html><body/></html>",
                "<svg>no namespace</svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><path></svg>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>",
                "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&b;</text></svg>",
            })
    void what_is_no_proper_picture_is_none(String text) {
        assertThat(CleanSvg.of(text).orElse(""))
                .doesNotContain("root:")
                .doesNotContain("aaaa")
                .doesNotContain("path");
    }

    @Test
    void a_bottomless_or_endless_picture_is_none() {
        assertThat(CleanSvg.of(OPEN + "<g>".repeat(100) + "</g>".repeat(100) + "</svg>"))
                .isEmpty();
        assertThat(CleanSvg.of(OPEN + "<g/>".repeat(10_000) + "</svg>")).isEmpty();
    }

    @Test
    void a_data_address_is_read_in_each_of_its_forms() {
        var svg = "<svg a='+'>100%</svg>";
        var base64 = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));

        assertThat(Picture.decoded("data:image/svg+xml,%3Csvg a='+'%3E100%%3C/svg%3E"))
                .contains(svg);
        assertThat(Picture.decoded("data:image/svg+xml;charset=US-ASCII," + svg))
                .contains(svg);
        assertThat(Picture.decoded("data:image/svg+xml;base64," + base64)).contains(svg);
        assertThat(Picture.decoded("data:text/html," + svg)).isEmpty();
        assertThat(Picture.decoded("https://a.example/icon.svg")).isEmpty();
    }
}
