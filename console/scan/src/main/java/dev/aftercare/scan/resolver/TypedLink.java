package dev.aftercare.scan.resolver;

/// What a product links to.
///
/// @param type of GS1 Web Vocabulary 1.16, without prefix: `pip`
/// @param href a query of the same address
/// @param language empty where it is in all of them
public record TypedLink(String type, String title, String href, String language, String media) {}
