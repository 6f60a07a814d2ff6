package org.crossread.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// What a shell offers after `crossread`, for Bash and, through its own bridge, for Zsh; written
/// from the command's options.
final class Completion {

    private Completion() {}

    static String bash() throws Refusal {
        StringBuilder script = new StringBuilder();
        script.append("# Completion of crossread for Bash; written by Completion, do not edit.\n");
        script.append("_crossread() {\n");
        script.append("    local word=${COMP_WORDS[COMP_CWORD]}");
        script.append(" before=${COMP_WORDS[COMP_CWORD - 1]} words=\"\"\n");
        script.append("    if [ \"$COMP_CWORD\" = 1 ]; then\n        words=\"");
        script.append(String.join(" ", Command.NAMES))
                .append(" help --help --version\"\n    else\n");
        script.append("        case ${COMP_WORDS[1]}:$before in\n");
        script.append("        help:*) words=\"").append(String.join(" ", Command.NAMES));
        script.append("\" ;;\n");
        for (String name : Command.NAMES) {
            offer(name, Command.call(name).spec(), script);
        }
        script.append("        esac\n    fi\n");
        script.append("    [ -z \"$words\" ] || mapfile -t COMPREPLY < <(compgen -W \"$words\"");
        script.append(" -- \"$word\")\n}\n");
        return script.append("complete -o default -F _crossread crossread\n").toString();
    }

    private static void offer(String name, CommandSpec spec, StringBuilder script) {
        TreeSet<String> options = new TreeSet<>();
        for (OptionSpec option : spec.options()) {
            options.addAll(Arrays.asList(option.names()));
            if (option.arity().max() > 0) {
                script.append("        ").append(places(name, option)).append(") words=\"");
                script.append(String.join(" ", choices(option))).append("\" ;;\n");
            }
        }
        if (name.equals("batch")) {
            script.append("        batch:batch) words=\"").append(BatchTask.names(" "));
            script.append("\" ;;\n");
        }
        script.append("        ").append(name).append(":*) [[ $word != -* ]] || words=\"");
        script.append(String.join(" ", options)).append("\" ;;\n");
    }

    private static String places(String name, OptionSpec option) {
        return Arrays.stream(option.names())
                .map(each -> name + ":" + each)
                .reduce((first, second) -> first + " | " + second)
                .orElseThrow();
    }

    /// The values of an option that names them in its label; files are the shell's own business.
    private static List<String> choices(OptionSpec option) {
        String label = option.paramLabel();
        return label.contains("|") ? List.of(label.split("\\|")) : List.of();
    }
}
