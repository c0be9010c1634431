package dev.aftercare.gs1;

import java.util.ArrayList;
import java.util.List;

/// Takes a Digital Link URI apart, refusing what the syntax forbids.
final class DigitalLinkReader {
    private static final List<String> SCHEMES =
            List.of("https://", "http://", "HTTPS://", "HTTP://");

    private final String uri;

    DigitalLinkReader(String uri) {
        this.uri = uri;
    }

    DigitalLink read() {
        int domain =
                SCHEMES.stream()
                        .filter(uri::startsWith)
                        .mapToInt(String::length)
                        .findFirst()
                        .orElseThrow(() -> new Gs1Refused(new Fault.NotHttp()));
        mustHoldOnly(CharacterSet.URI, 0, uri.length());
        int end = endOr(uri.indexOf('#'), uri.length());
        int query = endOr(uri.substring(0, end).indexOf('?'), end);
        int path = uri.substring(0, query).indexOf('/', domain);
        if (path <= domain) {
            throw new Gs1Refused(path == domain ? new Fault.NoDomain() : new Fault.NoKey());
        }
        mustHoldOnly(CharacterSet.DOMAIN, domain, path);
        var segments = uri.substring(path + 1, query).split("/", -1);
        int key = keyAmong(segments);
        var elements = new ArrayList<Element>();
        for (int i = key; i < segments.length; i += 2) {
            elements.add(new Element(segments[i], Escapes.fromPath(segments[i + 1])));
        }
        var stem = new StringBuilder(uri.substring(0, path));
        for (int i = 0; i < key; i++) {
            stem.append('/').append(segments[i]);
        }
        return withQuery(stem.toString(), elements, uri.substring(Math.min(query + 1, end), end));
    }

    private static int endOr(int index, int otherwise) {
        return index < 0 ? otherwise : index;
    }

    /// Pairs are walked from the right, so that a value that looks like a key is none.
    private static int keyAmong(String[] segments) {
        for (int i = segments.length - 2; i >= 0; i -= 2) {
            if (!ApplicationIdentifiers.isKnown(segments[i])) {
                break;
            }
            if (ApplicationIdentifiers.isKey(segments[i])) {
                return i;
            }
        }
        throw new Gs1Refused(new Fault.NoKey());
    }

    private static DigitalLink withQuery(String stem, List<Element> path, String query) {
        var attributes = new ArrayList<Element>();
        var extensions = new ArrayList<DigitalLink.Parameter>();
        for (String pair : query.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = endOr(pair.indexOf('='), pair.length());
            String name = pair.substring(0, equals);
            String value = Escapes.fromQuery(pair.substring(Math.min(equals + 1, pair.length())));
            if (DigitalLink.isAllDigits(name)) {
                attributes.add(new Element(name, value));
            } else {
                extensions.add(new DigitalLink.Parameter(Escapes.fromQuery(name), value));
            }
        }
        return new DigitalLink(stem, path, attributes, extensions);
    }

    private void mustHoldOnly(CharacterSet allowed, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!allowed.holds(uri.charAt(i))) {
                throw new Gs1Refused(new Fault.IllegalCharacter(i));
            }
        }
    }
}
