package dev.aftercare.cli.importing;

import dev.aftercare.importing.check.Code;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;
import java.util.List;

/// The kinds of problems that a person can accept, by their keys.
final class CodeConverter implements ITypeConverter<Code> {

    @Override
    public Code convert(String key) {
        return Code.of(key)
                .filter(Code::isAcceptable)
                .orElseThrow(() -> new TypeConversionException(key + ": " + keys()));
    }

    static List<String> keys() {
        return Arrays.stream(Code.values()).filter(Code::isAcceptable).map(Code::key).toList();
    }
}
