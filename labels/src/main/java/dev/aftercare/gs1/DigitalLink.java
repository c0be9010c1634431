package dev.aftercare.gs1;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A GS1 Digital Link URI (URI Syntax 1.7.0): `https://id.example/01/09506000134352/21/A1?t=x`.
///
/// @param stem scheme, domain and any path before the key, without a slash at its end
/// @param path the key, then its qualifiers in their order
/// @param attributes further elements, in the query
/// @param extensions query parameters that are none of GS1's, such as our `t`
public record DigitalLink(
        String stem, List<Element> path, List<Element> attributes, List<Parameter> extensions) {

    /// One query parameter, unescaped. A name of digits only is GS1's.
    public record Parameter(String name, String value) {}

    /// Takes the parts, unescaped.
    ///
    /// @throws Gs1Refused unless these may stand together in one Digital Link
    public DigitalLink {
        path = List.copyOf(path);
        attributes = List.copyOf(attributes);
        extensions = List.copyOf(extensions);
        var sequence = new KeySequence(path);
        var seen = new HashSet<String>();
        path.forEach(e -> refuseRepeated(seen, e));
        attributes.forEach(e -> refuseRepeated(seen, e));
        attributes.forEach(e -> sequence.mustNotTake(e.ai()));
        for (var parameter : extensions) {
            if (isAllDigits(parameter.name())) {
                throw new Gs1Refused(new Fault.UnknownAi(parameter.name()));
            }
        }
    }

    /// Reads strictly; a slash at the end is refused. The fragment is ignored.
    ///
    /// @throws Gs1Refused with the first fault
    public static DigitalLink parse(String uri) {
        return new DigitalLinkReader(uri).read();
    }

    /// Puts the elements where they belong: the first key among them and its qualifiers into the
    /// path, the others into the query.
    ///
    /// @throws Gs1Refused with `NoKey`, or as `parse` would
    public static DigitalLink of(String stem, List<Element> elements) {
        var key =
                elements.stream()
                        .filter(e -> ApplicationIdentifiers.isKey(e.ai()))
                        .findFirst()
                        .orElseThrow(() -> new Gs1Refused(new Fault.NoKey()));
        var path = new ArrayList<>(List.of(key));
        path.addAll(KeySequence.qualifiersAmong(key.ai(), elements));
        var others = new ArrayList<>(elements);
        path.forEach(others::remove);
        var bare = stem.endsWith("/") ? stem.substring(0, stem.length() - 1) : stem;
        return new DigitalLink(bare, path, others, List.of());
    }

    /// What stands on a unit's label: `https://{domain}/01/{gtin}/21/{serial}?t={token}`.
    public static DigitalLink ofUnit(String domain, Gtin gtin, Serial serial, String token) {
        return new DigitalLink(
                "https://" + domain,
                List.of(new Element("01", gtin.digits()), new Element("21", serial.text())),
                List.of(),
                List.of(new Parameter("t", token)));
    }

    public Element key() {
        return path.getFirst();
    }

    /// Empty if the key is another than a GTIN.
    public Optional<Gtin> gtin() {
        return valueOf("01").map(Gtin::new);
    }

    public Optional<Serial> serial() {
        return valueOf("21").map(Serial::new);
    }

    /// The value of a key or qualifier in the path.
    public Optional<String> valueOf(String ai) {
        return path.stream().filter(e -> e.ai().equals(ai)).map(Element::value).findFirst();
    }

    /// The first extension of this name.
    public Optional<String> extension(String name) {
        return extensions.stream()
                .filter(p -> p.name().equals(name))
                .map(Parameter::value)
                .findFirst();
    }

    /// The URI, everything but letters, digits and `- . _ ~` escaped.
    public String uri() {
        var uri = new StringBuilder(stem);
        for (var e : path) {
            uri.append('/').append(e.ai()).append('/').append(Escapes.inPath(e.value()));
        }
        char before = '?';
        for (var e : attributes) {
            uri.append(before).append(e.ai()).append('=').append(Escapes.inQuery(e.value()));
            before = '&';
        }
        for (var p : extensions) {
            uri.append(before).append(Escapes.inQuery(p.name()));
            uri.append('=').append(Escapes.inQuery(p.value()));
            before = '&';
        }
        return uri.toString();
    }

    /// Human-readable text of key and qualifiers: `(01) 09506000134352 (21) A1`.
    public String humanReadable() {
        return path.stream()
                .map(e -> "(" + e.ai() + ") " + e.value())
                .collect(Collectors.joining("  "));
    }

    @Override
    public String toString() {
        return uri();
    }

    static boolean isAllDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static void refuseRepeated(HashSet<String> seen, Element element) {
        if (!seen.add(element.ai())) {
            throw new Gs1Refused(new Fault.Repeated(element.ai()));
        }
    }
}
