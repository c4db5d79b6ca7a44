package org.openchannel.launch;

/**
 * The entry class of connector.jar. It is compiled for Java 8, so that a Java that is too old says so in a sentence
 * instead of an UnsupportedClassVersionError.
 */
public final class Main {

    static final int OLDEST_JAVA = 17;

    private Main() {}

    public static void main(String[] args) throws Exception {
        String version = System.getProperty("java.specification.version");
        if (isTooOld(version)) {
            System.err.println("Open Channel Connector needs Java " + OLDEST_JAVA + " or newer; this is Java " + version
                    + " in " + System.getProperty("java.home")
                    + ". Start it with a newer one, for example through JAVA_HOME.");
            System.exit(1);
        }
        Class.forName("org.openchannel.launch.Launcher")
                .getDeclaredMethod("launch")
                .invoke(null);
    }

    static boolean isTooOld(String specificationVersion) {
        String major = specificationVersion.startsWith("1.") ? specificationVersion.substring(2) : specificationVersion;
        return Integer.parseInt(major) < OLDEST_JAVA;
    }
}
