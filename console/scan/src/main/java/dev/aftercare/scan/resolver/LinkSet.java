package dev.aftercare.scan.resolver;

import dev.aftercare.json.Json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A link set as RFC 9264 writes it in JSON, each relation by its GS1 Web Vocabulary address.
final class LinkSet {
    static final String MEDIA = "application/linkset+json";
    private static final String VOCABULARY = "https://gs1.org/voc/";

    /// @param anchor the address whose links these are, absolute
    static String json(String anchor, String description, List<TypedLink> links) {
        var set = new LinkedHashMap<String, Object>();
        set.put("anchor", anchor);
        set.put("itemDescription", description);
        if (!links.isEmpty()) {
            var first = links.getFirst();
            set.put(
                    VOCABULARY + "defaultLink",
                    List.of(Map.of("href", absolute(anchor, first), "title", first.title())));
        }
        for (var link : links) {
            var type = VOCABULARY + link.type();
            if (!set.containsKey(type)) {
                var same = links.stream().filter(l -> l.type().equals(link.type()));
                set.put(type, same.map(l -> target(anchor, l)).toList());
            }
        }
        return Json.of(Map.of("linkset", List.of(set))).text();
    }

    private static Map<String, Object> target(String anchor, TypedLink link) {
        var target = new LinkedHashMap<String, Object>();
        target.put("href", absolute(anchor, link));
        target.put("title", link.title());
        target.put("type", link.media());
        if (!link.language().isEmpty()) {
            target.put("hreflang", List.of(link.language()));
        }
        return target;
    }

    /// `anchor` has no query; a link is one, or a path.
    private static String absolute(String anchor, TypedLink link) {
        if (link.href().startsWith("/")) {
            return anchor.substring(0, anchor.indexOf('/', "https://".length())) + link.href();
        }
        return link.href().equals("?") ? anchor : anchor + link.href();
    }

    private LinkSet() {}
}
