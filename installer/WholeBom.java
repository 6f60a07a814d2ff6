import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// Completes the bill of materials, which Maven makes of the jars, by what else a program image
/// carries: the Java runtime, the tables made from models and from WordNet, the type faces.
///
///     java installer/WholeBom.java IMAGE PROJECT TARGET
///
/// Without `PROJECT/target/bom.json` (profile `bom`) it does nothing.
final class WholeBom {

    /// Where the list of the program's own components begins; that of the tools is set in deeper.
    private static final String COMPONENTS = "\n  \"components\" : [\n";

    private WholeBom() {}

    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments[1]);
        Path bom = project.resolve("target/bom.json");
        if (!Files.exists(bom)) {
            return;
        }
        List<String> more = new ArrayList<>();
        String runtime = runtime(Path.of(arguments[0]));
        more.add(component("framework", "openjdk", runtime, "pkg:generic/openjdk@" + runtime,
                "GPL-2.0-with-classpath-exception",
                "\"cpe\" : \"cpe:2.3:a:oracle:openjdk:" + runtime + ":*:*:*:*:*:*:*\","));
        String models = property(project, "opennlp-models");
        for (String language : List.of("en", "de")) {
            String name = "opennlp-models-pos-" + language;
            more.add(component("data", name, models,
                    "pkg:maven/org.apache.opennlp/" + name + "@" + models, "Apache-2.0", ""));
        }
        more.add(component("data", "wordnet", "3.1", "pkg:generic/wordnet@3.1", "WordNet", ""));
        for (String face : List.of("AtkinsonHyperlegibleNext", "Inter", "SourceSerif4")) {
            more.add(component("data", face, "bundled", "pkg:generic/" + face, "OFL-1.1", ""));
        }
        String text = Files.readString(bom);
        if (!text.contains(COMPONENTS)) {
            throw new IllegalStateException("no components in " + bom);
        }
        Files.writeString(Path.of(arguments[2]),
                text.replace(COMPONENTS, COMPONENTS + String.join(",\n", more) + ",\n"));
    }

    private static String runtime(Path image) throws IOException {
        Properties release = new Properties();
        try (var in = Files.newBufferedReader(image.resolve("runtime/release"))) {
            release.load(in);
        }
        return release.getProperty("JAVA_VERSION").replace("\"", "");
    }

    /// @param name as in the pom, without `.version`
    private static String property(Path project, String name) throws IOException {
        String tag = "<" + name + ".version>";
        String pom = Files.readString(project.resolve("pom.xml"));
        int start = pom.indexOf(tag) + tag.length();
        return pom.substring(start, pom.indexOf('<', start));
    }

    private static String component(
            String type, String name, String version, String address, String licence, String more) {
        String known = licence.equals("WordNet") ? "name" : "id";
        return """
                    {
                      "type" : "%s",
                      "bom-ref" : "%s",
                      "name" : "%s",
                      "version" : "%s",
                      %s
                      "licenses" : [ { "license" : { "%s" : "%s" } } ],
                      "purl" : "%s"
                    }"""
                .formatted(type, address, name, version, more, known, licence, address)
                .replaceAll("\n +\n", "\n")
                .indent(4)
                .stripTrailing();
    }
}
