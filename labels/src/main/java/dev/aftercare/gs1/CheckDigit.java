package dev.aftercare.gs1;

import org.jspecify.annotations.Nullable;

/// The last digit of GTIN, SSCC, GLN and their kin: GS1 General Specifications 7.9. Weights 3, 1, 3
/// … from the right over all digits before it; what is missing to the next ten.
public final class CheckDigit {

    private CheckDigit() {}

    /// The digit that makes these digits right.
    ///
    /// @param body what stands before the check digit
    public static char of(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int weight = (body.length() - i) % 2 == 1 ? 3 : 1;
            sum += weight * (body.charAt(i) - '0');
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    static @Nullable Fault faultIn(String digits) {
        char right = of(digits.substring(0, digits.length() - 1));
        return digits.charAt(digits.length() - 1) == right
                ? null
                : new Fault.WrongCheckDigit(right);
    }
}
