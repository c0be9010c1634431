package dev.aftercare.sampledata.ooxml;

import java.util.Arrays;
import java.util.List;

/// The number formats in use, in the order of `cellXfs`.
public enum Style {
    GENERAL(0, ""),
    HEADER(0, ""),
    INTEGER(1, ""),
    THOUSANDS(3, ""),
    DATE(14, ""),
    TIME(20, ""),
    DATE_TIME(22, ""),
    TEXT(49, ""),
    EIGHT_ZEROS(164, "00000000"),
    SIX_AND_TWO_ZEROS(165, "000000-00"),
    SIXTEEN_ZEROS(166, "0000000000000000"),
    FOURTEEN_ZEROS(167, "00000000000000"),
    GERMAN_DATE(168, "dd.mm.yyyy"),
    LONG_GERMAN_DATE(169, "[$-407]d\\. mmmm yyyy"),
    ISO_DATE(170, "yyyy-mm-dd;@"),
    A300_SERIAL(171, "\"A3-26-\"000000"),
    V12_SERIAL(172, "\"V12-26-\"000000"),
    KILOGRAMS(173, "0.00\" kg, dry\"");

    private final int format;
    private final String code;

    Style(int format, String code) {
        this.format = format;
        this.code = code;
    }

    int index() {
        return List.of(values()).indexOf(this);
    }

    static String part(String namespace) {
        var formats = new StringBuilder();
        var cells = new StringBuilder();
        for (var style : values()) {
            if (!style.code.isEmpty()) {
                formats.append("<numFmt numFmtId=\"").append(style.format);
                formats.append("\" formatCode=\"").append(Xml.escaped(style.code)).append("\"/>");
            }
            cells.append("<xf numFmtId=\"").append(style.format).append("\" fontId=\"");
            cells.append(style == HEADER ? 1 : 0);
            cells.append("\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>");
        }
        return """
        <styleSheet xmlns="%s"><numFmts count="%d">%s</numFmts>\
        <fonts count="2"><font><sz val="10"/><name val="Arial"/></font>\
        <font><b/><sz val="10"/><name val="Arial"/></font></fonts>\
        <fills count="2"><fill><patternFill patternType="none"/></fill>\
        <fill><patternFill patternType="gray125"/></fill></fills>\
        <borders count="1"><border/></borders>\
        <cellStyleXfs count="1"><xf/></cellStyleXfs>\
        <cellXfs count="%d">%s</cellXfs>\
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
        </styleSheet>\
        """
                .formatted(
                        namespace,
                        Arrays.stream(values()).filter(s -> !s.code.isEmpty()).count(),
                        formats,
                        values().length,
                        cells);
    }
}
