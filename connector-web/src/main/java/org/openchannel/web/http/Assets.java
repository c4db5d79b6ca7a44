package org.openchannel.web.http;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Our own stylesheets and scripts ({@code /assets/<version>/app/…}) and those of the WebJars
 * ({@code /assets/<version>/webjars/<name>/…}). The version in the address lets browsers keep them for a year.
 */
@Path("/assets/{version}")
@Dependent
public class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "woff", "font/woff",
            "map", "application/json");

    /** Changes with every build and every start of a development run. */
    static final String VERSION = Long.toString(startedAt(), 36);

    /** Where templates link to. */
    static final String VERSIONED = "/assets/" + VERSION;

    private static long startedAt() {
        return ManagementFactory.getRuntimeMXBean().getStartTime();
    }

    @GET
    @Path("app/{file: [A-Za-z0-9_./-]+}")
    public Response own(@PathParam("file") String file) {
        return serve("assets/" + file, file);
    }

    @GET
    @Path("webjars/{name: [a-z0-9.-]+}/{file: [A-Za-z0-9_./-]+}")
    public Response webjar(@PathParam("name") String name, @PathParam("file") String file) throws IOException {
        return serve("META-INF/resources/webjars/" + name + "/" + webjarVersion(name) + "/" + file, file);
    }

    private static String webjarVersion(String name) throws IOException {
        try (var about = resource("META-INF/maven/org.webjars.npm/" + name + "/pom.properties")) {
            if (about == null) {
                throw new NotFoundException();
            }
            var properties = new Properties();
            properties.load(about);
            return properties.getProperty("version");
        }
    }

    private static Response serve(String path, String file) {
        var type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        var content = type == null || path.contains("..") ? null : resource(path);
        if (content == null) {
            throw new NotFoundException();
        }
        return Response.ok(content, type)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .build();
    }

    private static @Nullable InputStream resource(String path) {
        return Assets.class.getClassLoader().getResourceAsStream(path);
    }
}
