package dev.aftercare;

import dev.aftercare.catalog.ProductDraft;
import dev.aftercare.catalog.ProductRow;
import dev.aftercare.catalog.Products;
import dev.aftercare.cli.StoreOption;
import dev.aftercare.cli.Stores.Open;
import dev.aftercare.cli.TestTerminal;
import dev.aftercare.database.sql.Sql;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What the kill script runs, besides commands: `edit STORE COUNT` edits the store's first product
/// so often, prints each acknowledged version, then `closing`; `read STORE` prints what is there.
final class KillTarget {

    public static void main(String... args) {
        var terminal = TestTerminal.ofProcess();
        var computer = new Computer(Map.of(), "kim", Path.of(""), false, _ -> Optional.empty());
        var store = StoreOption.of(args[1]);
        int exitCode =
                new Wiring(terminal, computer)
                        .use(
                                store,
                                open ->
                                        switch (args[0]) {
                                            case "edit" ->
                                                    edit(
                                                            terminal.out(),
                                                            open,
                                                            Integer.parseInt(args[2]));
                                            case "read" -> read(terminal.out(), open);
                                            default -> 2;
                                        });
        System.exit(exitCode);
    }

    private static int edit(PrintWriter out, Open open, int count) {
        var products = new Products(open.database());
        var product = products.all().getFirst();
        for (int i = 0; i < count; i++) {
            product = products.edit(open.actor(), product, renamed(product));
            out.println(product.version());
        }
        out.println("closing");
        return 0;
    }

    private static ProductDraft renamed(ProductRow product) {
        var facts = product.facts();
        return new ProductDraft(
                facts.gtin(),
                facts.model(),
                "Version " + (product.version() + 1),
                facts.family(),
                facts.brandId(),
                facts.pictureId(),
                facts.serialRule(),
                facts.domain(),
                facts.policyIds());
    }

    /// The product's version and the one that its name says, then each batch: what it says it
    /// created, and what is there.
    private static int read(PrintWriter out, Open open) {
        var product = new Products(open.database()).all().getFirst();
        out.println("product " + product.version() + " " + product.facts().name());
        open.database()
                .read(
                        session ->
                                Sql.of(
                                                "select b.name, b.created, count(u.id) as units"
                                                        + " from batch b left join unit u"
                                                        + " on u.batch_id = b.id"
                                                        + " group by b.id, b.name, b.created")
                                        .list(
                                                session,
                                                row ->
                                                        "batch "
                                                                + row.text("name")
                                                                + " "
                                                                + row.number("created")
                                                                + " "
                                                                + row.number("units")))
                .forEach(out::println);
        return 0;
    }

    private KillTarget() {}
}
