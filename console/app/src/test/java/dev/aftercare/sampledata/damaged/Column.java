package dev.aftercare.sampledata.damaged;

/// The columns of the damaged file.
enum Column {
    POSITION('A', "Pos"),
    PRODUCT('B', "Product"),
    SERIAL('C', "Serial number"),
    LOT('D', "Lot"),
    REVISION('E', "Revision"),
    MADE_ON('F', "Made on"),
    SHIPPED_ON('G', "Shipped on"),
    SHIPPED_TO('H', "Shipped to"),
    COUNTRY('I', "Country"),
    CHANNEL('J', "Channel"),
    MOTOR('K', "component:MOTOR-12"),
    FIRMWARE('L', "Firmware"),
    ERP('M', "ERP key"),
    PALLET('N', "Pallet");

    private final char letter;
    private final String header;

    Column(char letter, String header) {
        this.letter = letter;
        this.header = header;
    }

    /// Counted from 0.
    int index() {
        return letter - 'A';
    }

    String header() {
        return header;
    }
}
