package dev.aftercare.importing.units;

import dev.aftercare.importing.columns.Column;
import dev.aftercare.importing.columns.Column.Looks;
import dev.aftercare.importing.columns.Target;

import java.util.List;

/// The columns of units, in the words of English, German, French and Spanish factories.
public final class UnitColumns {
    public static final String SERIAL = "serial";
    public static final String PRODUCT = "product";
    public static final String LOT = "lot";
    public static final String REVISION = "revision";
    public static final String MADE_ON = "made-on";
    public static final String SHIPPED_ON = "shipped-on";
    public static final String SHIPPED_TO = "shipped-to";
    public static final String COUNTRY = "country";
    public static final String CHANNEL = "channel";
    public static final String POLICY = "policy";

    public static final Target TARGET =
            new Target(
                    "units",
                    List.of(
                            serial(),
                            product(),
                            lot(),
                            revision(),
                            madeOn(),
                            shippedOn(),
                            shippedTo(),
                            country(),
                            channel(),
                            policy()),
                    "component:",
                    List.of(
                            "Serial number",
                            "Product",
                            "Lot",
                            "Revision",
                            "Made on",
                            "Shipped on",
                            "Shipped to",
                            "Country",
                            "Channel",
                            "Policy"),
                    List.of());

    private static Column serial() {
        return Column.required(
                SERIAL,
                Looks.SERIAL,
                """
                Serial number | Serial | Serial No. | Serial nr | Serial num | Serial # |
                Serialnumber | Serialno | S/N | SN | S/No | Unit serial | Unit serial number |
                Unit SN | Product serial number | Device serial number | Seriennummer |
                Serien-Nr. | Seriennr. | Serien Nummer | Ser.-Nr. | Serialnummer |
                Gerätenummer | Geräte-Nr. | Fabriknummer | Fabrikationsnummer |
                Numéro de série | N° de série | N° série | No de série | Nº de série |
                Num. de série | Num série | Numéro série | Série | Número de serie |
                N.º de serie | Nº de serie | Nº serie | N° serie | Nro. de serie |
                Núm. de serie | Serie
                """);
    }

    private static Column product() {
        return Column.required(
                PRODUCT,
                Looks.PRODUCT,
                """
                GTIN | GTIN-14 | GTIN-13 | GTIN-12 | GTIN-8 | EAN | EAN code | EAN-Code |
                EAN-13 | EAN-8 | UPC | UPC code | UPC-A | Barcode | Código EAN | Code EAN |
                Product | Product code | Product GTIN | Product number | Product no. | Model |
                Model code | Model number | Model no. | Article | Article number | Article no.
                | Item | Item number | Item no. | Artikel | Artikelnummer | Artikel-Nr. |
                Artikelnr. | Art.-Nr. | Produkt | Produktcode | Produktnummer | Modell |
                Modellcode | Modellnummer | Typ | Produit | Code produit | Modèle |
                Code modèle | Code article | Référence | Producto | Código de producto |
                Modelo | Código de modelo | Artículo | Código de artículo | Referencia
                """);
    }

    private static Column lot() {
        return Column.text(
                LOT,
                40,
                """
                Lot | Lot no. | Lot number | Lot code | Production lot | Charge |
                Chargennummer | Chargen-Nr. | Chargennr. | Los | Losnummer | Los-Nr. |
                Numéro de lot | N° de lot | No de lot | Lote | Número de lote | N.º de lote |
                Nº de lote | Batch no. | Batch number
                """);
    }

    private static Column revision() {
        return Column.text(
                REVISION,
                20,
                """
                Revision | Rev. | Hardware revision | HW revision | HW rev. | Revisionsstand |
                Änderungsstand | Ausführung | Révision | Indice | Indice de révision |
                Revisión
                """);
    }

    private static Column madeOn() {
        return Column.day(
                MADE_ON,
                """
                Made on | Made | Date made | Manufactured | Manufactured on |
                Manufacturing date | Manufacture date | Date of manufacture | Mfg. date | MFD
                | Produced | Produced on | Production date | Date of production | Prod. date |
                Build date | Built on | Fertigungsdatum | Gefertigt am | Herstelldatum |
                Herstellungsdatum | Hergestellt am | Produktionsdatum | Produziert am |
                Baudatum | Date de fabrication | Fabriqué le | Date de production | Produit le
                | Fecha de fabricación | Fabricado el | Fabricado | Fecha de producción
                """);
    }

    private static Column shippedOn() {
        return Column.day(
                SHIPPED_ON,
                """
                Shipped on | Shipped | Date shipped | Ship date | Shipping date |
                Shipment date | Dispatched | Dispatched on | Dispatch date | Delivery date |
                Delivered on | Versanddatum | Versendet am | Versandt am | Lieferdatum |
                Geliefert am | Auslieferungsdatum | Ausgeliefert am | Date d'expédition |
                Expédié le | Date d'envoi | Envoyé le | Date de livraison | Livré le |
                Fecha de envío | Enviado el | Fecha de expedición | Expedido el |
                Fecha de entrega | Entregado el
                """);
    }

    private static Column shippedTo() {
        return Column.text(
                SHIPPED_TO,
                120,
                """
                Shipped to | Ship to | Ship-to party | Delivered to | Sold to | Customer |
                Customer name | Consignee | Recipient | Receiver | Dealer | Empfänger |
                Warenempfänger | Kunde | Händler | Geliefert an | Destinataire | Client |
                Expédié à | Livré à | Destinatario | Cliente | Enviado a
                """);
    }

    private static Column country() {
        return Column.text(
                COUNTRY,
                0,
                """
                Country | Country code | Destination country | Country of destination | Market
                | Land | Ländercode | Länderkennung | Zielland | Bestimmungsland | Lieferland
                | Pays | Code pays | Pays de destination | País | Código de país |
                País de destino
                """);
    }

    private static Column channel() {
        return Column.text(
                CHANNEL,
                40,
                """
                Channel | Sales channel | Distribution channel | Kanal | Vertriebskanal |
                Vertriebsweg | Absatzkanal | Canal | Canal de vente | Canal de distribution |
                Canal de venta | Canal de ventas
                """);
    }

    private static Column policy() {
        return Column.text(
                POLICY,
                0,
                """
                Policy | Policy code | Policy override | Warranty policy | Garantiebedingung |
                Garantiecode | Code de garantie | Código de garantía
                """);
    }

    private UnitColumns() {}
}
