package dev.aftercare.importing.check;

/// Cyrillic and Greek letters that look Latin (Unicode TR 39, confusables).
final class LookAlikes {
    private static final String CYRILLIC = "АВЕКМНОРСТХУІЈЅаеорсхуіјѕԛԝһ";
    private static final String LIKE_CYRILLIC = "ABEKMHOPCTXYIJSaeopcxyijsqwh";
    private static final String GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαονικρυχ";
    private static final String LIKE_GREEK = "ABEZHIKMNOPTYXaovikpux";

    private static final String STRANGE = CYRILLIC + GREEK;
    private static final String LATIN = LIKE_CYRILLIC + LIKE_GREEK;

    static boolean isIn(String text) {
        return text.chars().anyMatch(c -> STRANGE.indexOf(c) >= 0);
    }

    static String latin(String text) {
        var latin = new StringBuilder(text);
        for (int i = 0; i < latin.length(); i++) {
            int at = STRANGE.indexOf(latin.charAt(i));
            if (at >= 0) {
                latin.setCharAt(i, LATIN.charAt(at));
            }
        }
        return latin.toString();
    }

    private LookAlikes() {}
}
