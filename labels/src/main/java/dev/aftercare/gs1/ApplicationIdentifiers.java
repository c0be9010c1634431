package dev.aftercare.gs1;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The Application Identifiers there are: the format of each, which are keys of a Digital Link,
/// which qualify them and in what order. From the GS1 Syntax Dictionary of 2026-01-27; country,
/// currency and coupon codes within a value are not looked up.
final class ApplicationIdentifiers {
    /// One range a line; `n` stands for 0 to 5, the place of the decimal point.
    private static final String FORMATS =
            """
            00 N18,csum
            01-03 N14,csum
            10 X..20
            11-13 N6,yymmd0
            15-17 N6,yymmd0
            20 N2
            21-22 X..20
            235 X..28
            240-241 X..30
            242 N..6
            243 X..20
            250-251 X..30
            253 N13,csum [X..17]
            254 X..20
            255 N13,csum [N..12]
            30 N..8
            310n-316n N6
            320n-337n N6
            340n-357n N6
            360n-369n N6
            37 N..8
            3900-3909 N..15
            3910-3919 N3 N..15
            3920-3929 N..15
            3930-3939 N3 N..15
            3940-3943 N4
            3950-3955 N6
            400-401 X..30
            402 N17,csum
            403 X..30
            410-417 N13,csum
            420 X..20
            421 N3 X..9
            422 N3
            423 N..15
            424 N3
            425 N..15
            426 N3
            427 X..3
            4300-4301 X..35
            4302-4306 X..70
            4307 X2
            4308 X..30
            4309 N20
            4310-4311 X..35
            4312-4316 X..70
            4317 X2
            4318 X..20
            4319 X..30
            4320 X..35
            4321-4323 N1,yesno
            4324-4325 N6,yymmd0 N4
            4326 N6,yymmdd
            4330-4333 N6 [X1]
            7001 N13
            7002 X..30
            7003 N6,yymmdd N4
            7004 N..4
            7005 X..12
            7006 N6,yymmdd
            7007 N6,yymmdd [N6],yymmdd
            7008 X..3
            7009 X..10
            7010 X..2
            7011 N6,yymmdd [N4]
            7020-7022 X..20
            7023 X..30
            7030-7039 N3 X..27
            7040 N1 X3
            710-715 X..20
            7230-7239 X2 X..28
            7240 X..20
            7241 N2
            7242 X..25
            8001 N14
            8002 X..20
            8003 N14 [X..16]
            8004 X..30
            8005 N6
            8006 N14,csum N4
            8007 X..34
            8008 N8 [N..4]
            8009 X..50
            8010 Y..30
            8011 N..12,nozeroprefix
            8012 X..20
            8013 X..25
            8017-8018 N18,csum
            8019 N..10
            8020 X..25
            8026 N14,csum N4
            8030 Z..90
            8110 X..70
            8111 N4
            8112 X..70
            8200 X..70
            90 X..30
            91-99 X..90
            """;

    private static final Map<String, AiFormat> BY_AI = read(FORMATS);

    /// Key → what may follow it in the path, in this order; alternatives exclude each other.
    private static final Map<String, List<List<String>>> QUALIFIERS = qualifiers();

    /// What may be in no query: serial numbers, which only qualify, and what is a URL or coupon.
    private static final Set<String> NO_ATTRIBUTE =
            Set.of("21", "235", "8011", "8019", "8110", "8112", "8200");

    private ApplicationIdentifiers() {}

    static boolean isKnown(String ai) {
        return BY_AI.containsKey(ai);
    }

    /// @throws Gs1Refused with `UnknownAi`
    static AiFormat format(String ai) {
        var format = BY_AI.get(ai);
        if (format == null) {
            throw new Gs1Refused(new Fault.UnknownAi(ai));
        }
        return format;
    }

    static boolean isKey(String ai) {
        return QUALIFIERS.containsKey(ai);
    }

    /// The orders in which qualifiers of this key may stand; one empty list if it takes none.
    static List<List<String>> qualifierOrders(String key) {
        return QUALIFIERS.getOrDefault(key, List.of());
    }

    static boolean mayBeAttribute(String ai) {
        return !NO_ATTRIBUTE.contains(ai);
    }

    private static Map<String, List<List<String>>> qualifiers() {
        var orders = new TreeMap<String, List<List<String>>>();
        var instance = List.of("22", "10", "21");
        orders.put("01", List.of(instance, List.of("235")));
        orders.put("8006", List.of(instance));
        orders.put("8010", List.of(List.of("8011")));
        orders.put("414", List.of(List.of("254"), List.of("7040")));
        orders.put("417", List.of(List.of("7040")));
        orders.put("8004", List.of(List.of("7040")));
        orders.put("8017", List.of(List.of("8019")));
        orders.put("8018", List.of(List.of("8019")));
        for (String key : List.of("00", "253", "255", "401", "402", "8003", "8013")) {
            orders.put(key, List.of(List.of()));
        }
        return Map.copyOf(orders);
    }

    private static Map<String, AiFormat> read(String table) {
        var formats = new HashMap<String, AiFormat>();
        table.lines().forEach(line -> readLine(line, formats));
        return Map.copyOf(formats);
    }

    private static void readLine(String line, Map<String, AiFormat> formats) {
        int blank = line.indexOf(' ');
        var ends = line.substring(0, blank).split("-", -1);
        var format = AiFormat.of(line.substring(blank + 1));
        String first = ends[0];
        boolean decimals = first.endsWith("n");
        int width = first.length() - (decimals ? 1 : 0);
        int from = Integer.parseInt(first, 0, width, 10);
        int to = Integer.parseInt(ends[ends.length - 1], 0, width, 10);
        for (int ai = from; ai <= to; ai++) {
            String digits = "0".repeat(width - String.valueOf(ai).length()) + ai;
            if (decimals) {
                for (int places = 0; places <= 5; places++) {
                    formats.put(digits + places, format);
                }
            } else {
                formats.put(digits, format);
            }
        }
    }
}
