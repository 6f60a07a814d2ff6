import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes the sheet of control styles that the window reads: JavaFX's own, without the rules for
/// controls that the window does not have. Reading and matching all of it would take a twentieth of
/// what the window costs to open.
///
///     java -cp JAVAFX installer/ControlStyles.java LEFT_OUT FOLDER
///
/// LEFT_OUT names a control in each line, and behind a colon the style classes that are its alone.
/// FOLDER gets `controls.css` and, for screens where no window can be seen through,
/// `controls-opaque.css`. Nothing else is changed; a picture's address becomes one that holds
/// everywhere.
final class ControlStyles {

    private static final String MODENA = "com/sun/javafx/scene/control/skin/modena/";
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*\\})");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern PICTURE = Pattern.compile("url\\(\"([^\"/]+)\"\\)");

    private final Set<String> leftOut;

    private ControlStyles(Set<String> leftOut) {
        this.leftOut = leftOut;
    }

    public static void main(String[] arguments) throws IOException {
        var styles = new ControlStyles(leftOut(Path.of(arguments[0])));
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        String seen = styles.kept(sheet("modena.css"));
        Files.writeString(folder.resolve("controls.css"), seen);
        Files.writeString(
                folder.resolve("controls-opaque.css"),
                seen + styles.kept(sheet("modena-no-transparency.css")));
    }

    private static Set<String> leftOut(Path list) throws IOException {
        Set<String> classes = new HashSet<>();
        for (String line : Files.readAllLines(list)) {
            if (!line.startsWith("#")) {
                classes.addAll(List.of(line.substring(line.indexOf(':') + 1).strip().split(" ")));
            }
        }
        return classes;
    }

    private static String sheet(String name) throws IOException {
        try (InputStream in = ClassLoader.getSystemResourceAsStream(MODENA + name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String kept(String sheet) {
        return RULE.matcher(COMMENT.matcher(sheet).replaceAll(""))
                .results()
                .map(this::kept)
                .collect(Collectors.joining());
    }

    private String kept(MatchResult rule) {
        String selectors =
                Arrays.stream(rule.group(1).split(","))
                        .map(String::strip)
                        .filter(this::stays)
                        .collect(Collectors.joining(",\n"));
        String picture = "url(\"/" + MODENA + "$1\")";
        return selectors.isEmpty()
                ? ""
                : selectors + " " + PICTURE.matcher(rule.group(2)).replaceAll(picture) + "\n";
    }

    private boolean stays(String selector) {
        return STYLE_CLASS
                .matcher(selector)
                .results()
                .map(named -> named.group(1))
                .noneMatch(leftOut::contains);
    }
}
