package dev.aftercare.sheet.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a part refers to (ISO/IEC 29500-2, 9.3), with targets as names of parts.
record Relationships(List<Relationship> all) {
    record Relationship(String id, String type, String target) {

        /// Transitional and strict types differ in all but the last word.
        boolean is(String lastWord) {
            return type.endsWith("/" + lastWord);
        }
    }

    /// Of the part `name`, or of the package for an empty name; none where there is no such part.
    static Relationships of(ZipParts parts, String name) {
        var folder = name.substring(0, name.lastIndexOf('/') + 1);
        var path = folder + "_rels/" + name.substring(folder.length()) + ".rels";
        var all = new ArrayList<Relationship>();
        if (parts.has(path)) {
            try (var xml = parts.part(path)) {
                xml.child();
                while (xml.child()) {
                    all.add(relationship(xml, folder));
                    xml.skip();
                }
                xml.end();
            }
        }
        return new Relationships(all);
    }

    private static Relationship relationship(XmlPart xml, String folder) {
        return new Relationship(
                xml.attribute("Id", ""),
                xml.attribute("Type", ""),
                resolve(folder, xml.attribute("Target", "")));
    }

    static String resolve(String folder, String target) {
        var path = target.replace('\\', '/');
        var steps = new ArrayList<String>();
        for (var step : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
            switch (step) {
                case "", "." -> {}
                case ".." -> {
                    if (!steps.isEmpty()) {
                        steps.removeLast();
                    }
                }
                default -> steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    Optional<String> target(String lastWord) {
        return all.stream().filter(one -> one.is(lastWord)).map(Relationship::target).findFirst();
    }

    Optional<Relationship> byId(String id) {
        return all.stream().filter(one -> one.id.equals(id)).findFirst();
    }
}
