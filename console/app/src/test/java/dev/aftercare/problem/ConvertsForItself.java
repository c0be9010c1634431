package dev.aftercare.problem;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

public class ConvertsForItself implements ITypeConverter<String> {
    @Override
    public String convert(String typed) {
        throw new TypeConversionException("That is wrong");
    }
}
