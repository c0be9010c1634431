package dev.aftercare.sampledata.factory;

/// Whom Nordvik delivers to; the country in the four languages that factories write.
public enum Customer {
    HAMBURG(
            "Elektro Brandt GmbH, Hamburg",
            "Retail",
            "DE",
            "Germany",
            "Deutschland",
            "Allemagne",
            "Alemania"),
    BERLIN(
            "Nordvik Online, Berlin",
            "Online",
            "DE",
            "Germany",
            "Deutschland",
            "Allemagne",
            "Alemania"),
    WIEN(
            "Haushaltswelt Gruber, Wien",
            "Retail",
            "AT",
            "Austria",
            "Österreich",
            "Autriche",
            "Austria"),
    LYON("Maison Clairval, Lyon", "Retail", "FR", "France", "Frankreich", "France", "Francia"),
    SEVILLA(
            "Hogar Alameda S.L., Sevilla",
            "Distributor",
            "ES",
            "Spain",
            "Spanien",
            "Espagne",
            "España"),
    MALMO("Hemma & Hus AB, Malmö", "Retail", "SE", "Sweden", "Schweden", "Suède", "Suecia"),
    UTRECHT(
            "Lage Landen Huishoud B.V., Utrecht",
            "Distributor",
            "NL",
            "Netherlands",
            "Niederlande",
            "Pays-Bas",
            "Países Bajos"),
    PORTLAND(
            "Cedar Street Appliances, Portland OR",
            "Marketplace",
            "US",
            "United States",
            "Vereinigte Staaten",
            "États-Unis",
            "Estados Unidos");

    private final String title;
    private final String channel;
    private final String code;
    private final String english;
    private final String german;
    private final String french;
    private final String spanish;

    Customer(
            String title,
            String channel,
            String code,
            String english,
            String german,
            String french,
            String spanish) {
        this.title = title;
        this.channel = channel;
        this.code = code;
        this.english = english;
        this.german = german;
        this.french = french;
        this.spanish = spanish;
    }

    public String title() {
        return title;
    }

    public String channel() {
        return channel;
    }

    /// ISO 3166-1 alpha-2.
    public String code() {
        return code;
    }

    public String english() {
        return english;
    }

    public String german() {
        return german;
    }

    public String french() {
        return french;
    }

    public String spanish() {
        return spanish;
    }
}
