package dev.aftercare.sampledata;

/// The columns of the damaged file, from A on.
enum Column {
    POSITION("Pos"),
    PRODUCT("Product"),
    SERIAL("Serial number"),
    LOT("Lot"),
    REVISION("Revision"),
    MADE_ON("Made on"),
    SHIPPED_ON("Shipped on"),
    SHIPPED_TO("Shipped to"),
    COUNTRY("Country"),
    CHANNEL("Channel"),
    MOTOR("component:MOTOR-12"),
    FIRMWARE("Firmware"),
    ERP("ERP key"),
    PALLET("Pallet");

    private final String header;

    Column(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }
}
