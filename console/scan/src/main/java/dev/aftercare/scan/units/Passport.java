package dev.aftercare.scan.units;

import dev.aftercare.scan.catalog.Article;
import dev.aftercare.scan.catalog.Fact;
import dev.aftercare.scan.page.Words;
import dev.aftercare.visits.ShownUnit;

import java.util.ArrayList;
import java.util.List;

/// The passport: facts of product and unit, none of a person.
final class Passport {

    static List<Fact> of(ShownUnit unit, Article article, Words words) {
        var facts = new ArrayList<>(of(article, words));
        facts.add(Fact.code(words.say("fact.serial"), unit.serial()));
        var made = unit.life().madeOn();
        if (made != null) {
            facts.add(Fact.of(words.say("fact.made"), words.month(made)));
        }
        var until = unit.coverage().until();
        if (until != null) {
            var key = unit.coverage().estimated() ? "fact.covered.estimate" : "fact.covered.until";
            facts.add(Fact.of(words.say("fact.covered"), words.say(key, until)));
        }
        return facts;
    }

    static List<Fact> of(Article article, Words words) {
        return List.of(
                Fact.of(words.say("fact.maker"), article.brand().facts().name()),
                Fact.of(words.say("fact.product"), article.name()),
                Fact.of(words.say("fact.model"), article.model()),
                Fact.code(words.say("fact.gtin"), article.gtin()));
    }

    private Passport() {}
}
