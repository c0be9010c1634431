package dev.aftercare.sampledata.catalogue;

import dev.aftercare.sampledata.factory.Product;

/// See [Guide] for the form of the lines.
final class GermanGuides {
    private GermanGuides() {}

    static String of(Product product) {
        return switch (product) {
            case A300 ->
                    """
                    step-unpack | Herausheben | Fassen Sie den Turm am Sockel, nicht am Gitter, und ziehen Sie alle Klebebänder ab.
                    step-filter | Filter auspacken | Öffnen Sie die Rückwand, ziehen Sie den Filter an der Lasche heraus, entfernen Sie die Folie und schieben Sie ihn zurück, bis er einrastet.
                    step-place | Platz lassen | Halten Sie 30 cm Abstand zu Wänden und Vorhängen, damit von allen Seiten Luft einströmt.
                    step-start | Einschalten | Stecken Sie den Stecker ein und drücken Sie die Taste. Der Ring zeigt die Luft: blau ist sauber, orange nicht. Geben Sie ihm 20 Minuten bei geschlossenem Fenster.
                    Im Alltag | Lassen Sie ihn auf Auto. Der Nachtbetrieb dimmt den Ring und begrenzt das Gebläse auf 24 dB. Halten Sie die Fenster geschlossen, solange er reinigt.
                    Filter und Reinigung | Saugen Sie das hintere Gitter alle zwei Wochen ab. Der Filter hält etwa 12 Monate; der Ring blinkt orange, wenn er fällig ist. Waschen Sie den Filter nie. Halten Sie nach dem Wechsel die Taste 5 Sekunden lang.
                    Wenn etwas nicht stimmt | Klappern: Prüfen Sie, ob der Filter oben und unten eingerastet ist. Der Ring bleibt orange: Stellen Sie den Turm weiter weg von Herd und Kamin und wischen Sie den Sensor hinter der kleinen Klappe mit einem trockenen Wattestäbchen ab. Kein Licht: Schließen Sie die Rückwand, sie hat einen Sicherheitsschalter.
                    Sicherheit | Ziehen Sie den Stecker, bevor Sie die Rückwand öffnen. Nicht im Bad und nicht ohne Filter betreiben.\
                    """;
            case A120 ->
                    """
                    step-filter | Filter auspacken | Drehen Sie den Boden nach links, nehmen Sie den Filter aus dem Beutel und drehen Sie den Boden zurück, bis die Marken sich treffen.
                    step-plug | Anschließen | Verwenden Sie das beiliegende USB-C-Netzteil. Andere sind für die höchste Stufe oft zu schwach.
                    step-start | Stufe wählen | Drehen Sie den Knopf: ein Punkt zum Schlafen, drei Punkte für verrauchte Räume. Drücken schaltet das Licht aus.
                    Im Alltag | Ein Punkt ist leise genug für den Nachttisch und reinigt 12 Quadratmeter. Lassen Sie rundum eine Handbreit Platz.
                    Filter und Reinigung | Bürsten Sie die Lamellen einmal im Monat ab. Wechseln Sie den Filter alle 8 Monate; ein grauer Filter ist normal, ein schwarzer überfällig.
                    Wenn etwas nicht stimmt | Er stoppt nach wenigen Sekunden: Das Netzteil ist zu schwach. Er riecht: Der Filter wurde feucht, wechseln Sie ihn. Das Licht blinkt: Drehen Sie den Boden, bis die Marken sich treffen.
                    Sicherheit | Nicht neben Luftbefeuchter oder ans offene Fenster stellen. Ziehen Sie das Kabel, bevor Sie den Boden drehen.\
                    """;
            case F20 ->
                    """
                    step-place | Gerade aufhängen | Schrauben Sie die Schiene mindestens 2 m über dem Boden an und hängen Sie das Gerät ein. Es darf nicht wackeln.
                    step-filter | Kassette einschieben | Nehmen Sie die Filterkassette aus dem Beutel und schieben Sie sie von vorn ein, die grüne Lasche zu Ihnen.
                    step-plug | Strom anschließen | Nehmen Sie eine Steckdose, die erreichbar bleibt. Ein Festanschluss ist Sache einer Elektrofachkraft.
                    step-start | Starten | Drücken Sie die Taste eine Sekunde lang. Blau heißt Betrieb, orange heißt Kassette wechseln.
                    Im Alltag | Das Gerät läuft tagsüber auf kleiner Stufe, nach den Zeiten der ersten Woche. Ein zweiter Druck gibt zwei Stunden volle Leistung.
                    Filter und Reinigung | Wischen Sie die Schlitze feucht ab. Eine Kassette hält etwa 9 Monate; schreiben Sie das Datum auf die Lasche.
                    Wenn etwas nicht stimmt | Pfeifen: Die Kassette sitzt nicht ganz. Oranges Licht trotz neuer Kassette: Halten Sie die Taste 5 Sekunden lang.
                    Sicherheit | Schalten Sie den Strom ab, bevor Sie die Kassette herausnehmen. Schlitze nicht abdecken.\
                    """;
            case V12 ->
                    """
                    step-charge | Voll laden | Hängen Sie den Sauger in die Wandhalterung. Das erste Laden dauert 4 Stunden; dann gehen beide Lichter aus.
                    v12 | Zusammenstecken | Schieben Sie das Rohr in den Handteil und die Bodendüse auf das Rohr, bis beide einrasten.
                    step-start | Leistung wählen | Ein Druck startet, ein zweiter stoppt. Eco läuft 55 Minuten, Boost 9 Minuten.
                    Im Alltag | Die Düse erkennt Teppiche selbst. Für Ecken steckt die Fugendüse am Rohr; auf glatten Böden genügt Eco.
                    Behälter und Filter | Leeren Sie den Behälter, wenn der Staub die Linie erreicht: über einen Müllbeutel halten und den orangen Ring schieben. Spülen Sie den Filter einmal im Monat kalt aus und lassen Sie ihn 24 Stunden trocknen.
                    Wenn etwas nicht stimmt | Er pulsiert: Das Rohr ist verstopft oder der Filter noch feucht. Die Bürste steht: Ausschalten, Bürste seitlich entriegeln und Haare abschneiden. Drei rote Blitze: Lassen Sie den Akku 30 Minuten abkühlen.
                    Sicherheit | Saugen Sie nie Wasser, Asche oder Glas. Nur das beiliegende Ladegerät verwenden und den Akku herausnehmen, bevor Sie die Bürste säubern.\
                    """;
            case V8 ->
                    """
                    step-charge | Laden | Nehmen Sie das USB-C-Kabel. Nach 2,5 Stunden leuchten alle drei Lichter.
                    v8 | Düse einrasten | Drücken Sie die Düse vorn hinein, bis sie einrastet. Die Bürste steckt auf der Fugendüse.
                    step-start | Starten | Einmal oben drücken für normale, zweimal für starke Leistung.
                    Im Alltag | 18 Minuten bei normaler Leistung. Gut für Auto, Treppe und Krümel, nicht für Flüssiges.
                    Behälter und Filter | Drehen Sie den Behälter nach links und schütteln Sie ihn aus. Klopfen Sie den Filter wöchentlich aus und wechseln Sie ihn einmal im Jahr.
                    Wenn etwas nicht stimmt | Schwache Leistung: Behälter leeren und Filter ausklopfen. Er startet nicht: 10 Minuten laden und noch einmal versuchen.
                    Sicherheit | Nichts Glühendes oder Nasses aufsaugen. Lagern Sie ihn zwischen 5 und 35 Grad.\
                    """;
            case M40 ->
                    """
                    step-place | Station aufstellen | Stellen Sie die Station an eine Wand, mit einem halben Meter Platz auf beiden Seiten, und stecken Sie sie ein.
                    step-water | Tank füllen | Kaltes Leitungswasser bis zur Linie. Bodenreiniger verstopft die Pumpe, lassen Sie ihn weg.
                    step-charge | Laden lassen | Setzen Sie den Roboter auf die Station. Er findet die Kontakte selbst und ist nach 3 Stunden voll.
                    step-start | Losschicken | Drücken Sie die Taste einmal. Auf der ersten Fahrt zeichnet er den Raum auf; lassen Sie alle Türen offen.
                    Im Alltag | Er wischt bis zu 120 Quadratmeter und kehrt selbst zurück. Heben Sie vorher Kabel auf und Vorhänge an.
                    Pads, Tank und Sensoren | Waschen Sie die Pads nach jeder dritten Fahrt bei 60 Grad. Leeren Sie den Tank, wenn er länger als zwei Tage ruht. Wischen Sie Turm und Frontfenster trocken ab.
                    Wenn etwas nicht stimmt | Er dreht sich im Kreis: Frontfenster abwischen. Streifen: Pads waschen. Er findet die Station nicht: Tragen Sie ihn zurück und halten Sie den Platz davor frei.
                    Sicherheit | Von offenen Treppen und Futternäpfen fernhalten. Schalten Sie ihn aus, bevor Sie ihn umdrehen.\
                    """;
        };
    }
}
