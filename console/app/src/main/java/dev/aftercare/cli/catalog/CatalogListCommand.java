package dev.aftercare.cli.catalog;

import dev.aftercare.catalog.BrandRow;
import dev.aftercare.catalog.Brands;
import dev.aftercare.catalog.Companies;
import dev.aftercare.catalog.ProductRow;
import dev.aftercare.catalog.Products;
import dev.aftercare.catalog.content.Guide;
import dev.aftercare.catalog.policies.Policies;
import dev.aftercare.catalog.policies.Policy;
import dev.aftercare.cli.Desk;
import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.Terminal;
import dev.aftercare.cli.TextTable;
import dev.aftercare.company.Company;
import dev.aftercare.database.Database;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the company, the brands by code, and the products by GTIN.",
        footer = {"", "Example: aftercare catalog list --json"})
final class CatalogListCommand implements Callable<Integer> {
    private final Desk desk;
    private final Terminal terminal;

    @Option(names = "--json", description = "One JSON object per product and line, for programs.")
    private boolean json;

    CatalogListCommand(Desk desk) {
        this.desk = desk;
        this.terminal = desk.terminal();
    }

    @Override
    public Integer call() {
        return desk.use(
                open -> {
                    var products = products(open.database());
                    if (json) {
                        products.forEach(one -> terminal.json(one));
                    } else {
                        print(open.database(), products);
                    }
                    return ExitCode.DONE;
                });
    }

    /// A product as it is listed; its components are the keys of the JSON.
    private record Listed(
            String gtin,
            String model,
            String name,
            String family,
            String brand,
            String serialRule,
            String domain,
            List<String> policies,
            long steps,
            long manuals) {}

    private static List<Listed> products(Database database) {
        var brands =
                new Brands(database)
                        .all().stream()
                                .collect(Collectors.toMap(BrandRow::id, Function.identity()));
        var policies =
                new Policies(database)
                        .all().stream().collect(Collectors.toMap(Policy::id, Policy::code));
        var counts = new Guide(database).counts();
        return new Products(database)
                .all().stream()
                        .map(
                                product ->
                                        listed(
                                                product,
                                                Objects.requireNonNull(
                                                        brands.get(product.facts().brandId())),
                                                policies,
                                                counts.getOrDefault(
                                                        product.id(), new Guide.Count(0, 0))))
                        .toList();
    }

    private static Listed listed(
            ProductRow product, BrandRow brand, Map<Long, String> policies, Guide.Count count) {
        var facts = product.facts();
        return new Listed(
                facts.gtin(),
                facts.model(),
                facts.name(),
                facts.family(),
                brand.facts().code(),
                facts.serialRule(),
                product.domainIn(brand),
                facts.policyIds().stream().map(policies::get).sorted().toList(),
                count.steps(),
                count.manuals());
    }

    private void print(Database database, List<Listed> products) {
        var company = new Companies(database).get();
        if (!company.name().isEmpty()) {
            print(company);
        }
        var brands = new TextTable();
        for (var brand : new Brands(database).all()) {
            var facts = brand.facts();
            brands.row(facts.code(), facts.name(), facts.domain(), facts.colour());
        }
        brands.printTo(terminal);
        if (products.isEmpty()) {
            terminal.say("catalog.list.none");
        } else {
            terminal.out().println();
            print(products);
        }
    }

    private void print(Company company) {
        terminal.say(
                "catalog.list.company",
                company.name(),
                company.zone().getId(),
                company.currency(),
                company.soldLagDays());
    }

    private void print(List<Listed> products) {
        var table = new TextTable().row(terminal.texts().get("catalog.list.header").split("\\|"));
        for (var one : products) {
            table.row(
                    one.gtin(),
                    one.model(),
                    one.name(),
                    one.family(),
                    one.brand(),
                    one.serialRule(),
                    String.join(" ", one.policies()),
                    Long.toString(one.steps()),
                    Long.toString(one.manuals()));
        }
        table.printTo(terminal);
    }
}
