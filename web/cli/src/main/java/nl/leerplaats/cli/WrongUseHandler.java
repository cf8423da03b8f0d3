package nl.leerplaats.cli;

import java.util.List;
import java.util.stream.Collectors;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.cli.terminal.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in the user's own language what is wrong with the arguments: picocli's own sentences are English only. */
final class WrongUseHandler implements IParameterExceptionHandler {

    private final Messages messages;

    WrongUseHandler(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        command.getErr().println(sentence(problem));
        command.getErr().println(messages.get("use.help", helpCall(command)));
        return ExitStatus.WRONG_USE.code();
    }

    private static String helpCall(CommandLine command) {
        String name = command.getParent() == null ? "" : command.getCommandName() + " ";
        return "java -jar leerplaats.jar " + name + "--help";
    }

    private String sentence(ParameterException problem) {
        if (problem instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (problem instanceof OverwrittenOptionException overwritten) {
            return messages.get("use.twice", name(overwritten.getOverwritten()));
        }
        ArgSpec argument = problem.getArgSpec();
        return argument == null
                ? messages.get("use.noCommand")
                : wrongValue(argument, String.valueOf(problem.getValue()));
    }

    private String unmatched(UnmatchedArgumentException problem) {
        List<String> suggestions = problem.getSuggestions();
        String sentence = messages.get("use.unknown", String.join(" ", problem.getUnmatched()));
        return suggestions.isEmpty()
                ? sentence
                : sentence + " " + messages.get("use.suggestion", String.join(", ", suggestions));
    }

    private String wrongValue(ArgSpec argument, String value) {
        return withHint(messages.get("use.wrongValue", value, name(argument)), argument);
    }

    private String missing(List<ArgSpec> arguments) {
        String names = arguments.stream().map(WrongUseHandler::name).collect(Collectors.joining(", "));
        String sentence = messages.get("use.missing", names);
        return arguments.size() == 1 ? withHint(sentence, arguments.get(0)) : sentence;
    }

    private String withHint(String sentence, ArgSpec argument) {
        String own = "hint." + argument.command().name() + "." + name(argument);
        String hint = messages.has(own) ? own : "hint." + name(argument);
        return messages.has(hint) ? sentence + " " + messages.get(hint) : sentence;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
