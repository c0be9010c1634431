package dev.aftercare.cli;

import dev.aftercare.catalog.BrandRow;
import dev.aftercare.catalog.Brands;
import dev.aftercare.database.sql.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the brands by code.",
        footer = {"", "Example: aftercare catalog list --json"})
final class CatalogListCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Stores stores;
    private final StoreOption store;

    @Option(names = "--json", description = "One JSON object per line, for programs.")
    private boolean json;

    CatalogListCommand(Terminal terminal, Stores stores, StoreOption store) {
        this.terminal = terminal;
        this.stores = stores;
        this.store = store;
    }

    @Override
    public Integer call() {
        var brands = stores.use(store, open -> new Brands(open.database()).all());
        if (json) {
            brands.forEach(brand -> terminal.out().println(Json.of(brand.facts()).text()));
        } else {
            print(brands);
        }
        return ExitCode.DONE;
    }

    private void print(List<BrandRow> brands) {
        if (brands.isEmpty()) {
            terminal.say("catalog.list.none");
        }
        for (var brand : brands) {
            var facts = brand.facts();
            terminal.out().println(facts.code() + "\t" + facts.name() + "\t" + facts.domain());
        }
    }
}
