package dev.aftercare.problem;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

public class SpeaksForItself {
    ParameterException wrong(CommandLine line) {
        return new ParameterException(line, "That is wrong");
    }
}
