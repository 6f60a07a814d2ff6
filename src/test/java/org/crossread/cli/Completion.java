package org.crossread.cli;

import org.crossread.export.Format;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// What Bash, Zsh and Fish offer after `crossread`, written from the command's options.
final class Completion {

    private static final String HEAD =
            "# Completion of crossread for %s; written by Completion, do not edit.\n";

    /// Which is written: Bash holds the offer in a text, Zsh in a list.
    private final String begin;

    private final String end;
    private final StringBuilder script = new StringBuilder();

    private Completion(String begin, String end) {
        this.begin = begin;
        this.end = end;
    }

    static String bash() throws Refusal {
        Completion bash = new Completion("offer=\"", "\"");
        bash.script.append(HEAD.formatted("Bash")).append("_crossread() {\n");
        bash.script.append("    local word=${COMP_WORDS[COMP_CWORD]}");
        bash.script.append(" before=${COMP_WORDS[COMP_CWORD - 1]} offer=\"\"\n");
        bash.cases("[ \"$COMP_CWORD\" = 1 ]", "${COMP_WORDS[1]}:$before");
        bash.script.append("    [ -z \"$offer\" ] || mapfile -t COMPREPLY < <(compgen -W");
        bash.script.append(" \"$offer\" -- \"$word\")\n}\n");
        return bash.script.append("complete -o default -F _crossread crossread\n").toString();
    }

    static String zsh() throws Refusal {
        Completion zsh = new Completion("offer=(", ")");
        zsh.script.append("#compdef crossread\n").append(HEAD.formatted("Zsh"));
        zsh.script.append("_crossread() {\n    local word=${words[CURRENT]}");
        zsh.script.append(" before=${words[CURRENT - 1]}\n    local -a offer\n");
        zsh.cases("(( CURRENT == 2 ))", "${words[2]}:$before");
        zsh.script.append("    if (( $#offer )); then\n        compadd -- $offer\n");
        zsh.script.append("        (( CURRENT > 2 )) || _files\n    else\n        _files\n");
        return zsh.script.append("    fi\n}\n_crossread \"$@\"\n").toString();
    }

    private void cases(String first, String place) throws Refusal {
        String names = String.join(" ", Command.NAMES);
        script.append("    if ").append(first).append("; then\n        ");
        script.append(begin).append(names).append(" help --help --sample --version").append(end);
        script.append("\n    else\n        case ").append(place).append(" in\n");
        offer("help:*", names);
        for (String name : Command.NAMES) {
            offer(name, Command.call(name).spec());
        }
        script.append("        esac\n    fi\n");
    }

    private void offer(String places, String words) {
        script.append("        ").append(places).append(") ");
        script.append(begin).append(words).append(end).append(" ;;\n");
    }

    private void offer(String name, CommandSpec spec) {
        TreeSet<String> options = new TreeSet<>();
        for (OptionSpec option : spec.options()) {
            options.addAll(Arrays.asList(option.names()));
            if (option.arity().max() > 0) {
                offer(places(name, option), String.join(" ", choices(option)));
            }
        }
        if (name.equals("batch")) {
            offer("batch:batch", BatchTask.names(" "));
        }
        script.append("        ").append(name).append(":*) [[ $word != -* ]] || ");
        script.append(begin).append(String.join(" ", options)).append(end).append(" ;;\n");
    }

    private static String places(String name, OptionSpec option) {
        return Arrays.stream(option.names())
                .map(each -> name + ":" + each)
                .reduce((first, second) -> first + " | " + second)
                .orElseThrow();
    }

    /// The values of an option that names them in its label, and the formats; files are the shell's
    /// own business.
    private static List<String> choices(OptionSpec option) {
        String label = option.paramLabel();
        if (label.equals("F")) {
            return Arrays.stream(Format.values()).map(Format::ending).toList();
        }
        return label.contains("|") ? List.of(label.split("\\|")) : List.of();
    }

    static String fish() throws Refusal {
        StringBuilder script = new StringBuilder(HEAD.formatted("Fish"));
        String none = "-n 'not __fish_seen_subcommand_from " + String.join(" ", Command.NAMES);
        for (String name : Command.NAMES) {
            script.append("complete -c crossread ").append(none).append(" help' -a ");
            script.append(name).append(" -d ").append(quoted(Command.call(name).purpose()));
            script.append('\n');
        }
        for (String alone : List.of("help", "sample", "version")) {
            script.append("complete -c crossread ").append(none).append(" help' -l ");
            script.append(alone).append('\n');
        }
        script.append("complete -c crossread -n '__fish_seen_subcommand_from help' -f -a '");
        script.append(String.join(" ", Command.NAMES)).append("'\n");
        for (String name : Command.NAMES) {
            fish(name, Command.call(name).spec(), script);
        }
        return script.toString();
    }

    private static void fish(String name, CommandSpec spec, StringBuilder script) {
        String seen = "complete -c crossread -n '__fish_seen_subcommand_from " + name + "'";
        for (OptionSpec option : spec.options()) {
            script.append(seen);
            for (String each : option.names()) {
                script.append(each.startsWith("--") ? " -l " : " -s ");
                script.append(each.replaceFirst("^-+", ""));
            }
            if (option.arity().max() > 0) {
                List<String> choices = choices(option);
                script.append(" -r");
                if (!choices.isEmpty()) {
                    script.append(" -f -a '").append(String.join(" ", choices)).append('\'');
                }
            }
            script.append(" -d ").append(quoted(String.join(" ", option.description())));
            script.append('\n');
        }
        if (name.equals("batch")) {
            script.append(seen).append(" -a '").append(BatchTask.names(" ")).append("'\n");
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "\\'") + "'";
    }
}
