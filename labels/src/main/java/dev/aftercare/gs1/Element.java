package dev.aftercare.gs1;

/// One Application Identifier with its value, unescaped: `(21)000123`.
public record Element(String ai, String value) {

    /// Takes a value of the format its identifier asks for.
    ///
    /// @throws Gs1Refused with `UnknownAi` or `InValue`
    public Element {
        ApplicationIdentifiers.format(ai)
                .faultIn(value)
                .ifPresent(
                        why -> {
                            throw new Gs1Refused(new Fault.InValue(ai, why));
                        });
    }

    @Override
    public String toString() {
        return "(" + ai + ")" + value;
    }
}
