package dev.aftercare.sampledata.ooxml;

import java.util.LinkedHashMap;
import java.util.Map;

/// The workbook's table of texts; each entry is the inside of an `si` element.
final class SharedStrings {
    private final Map<String, Integer> items = new LinkedHashMap<>();
    private int uses;

    int index(String item) {
        uses++;
        return items.computeIfAbsent(item, _ -> items.size());
    }

    String part(String namespace) {
        var xml = new StringBuilder(Xml.HEAD).append("<sst xmlns=\"").append(namespace);
        xml.append("\" count=\"").append(uses).append("\" uniqueCount=\"").append(items.size());
        xml.append("\">");
        items.keySet().forEach(item -> xml.append("<si>").append(item).append("</si>"));
        return xml.append("</sst>").toString();
    }
}
