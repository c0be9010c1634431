package dev.aftercare.printing.templates;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.labels.ReadyMadeTemplates;
import dev.aftercare.labels.Template;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.hibernate.StatelessSession;

import java.util.Optional;

/// The templates that may be printed with. Those that come with the program get their rows when
/// they are first used, and a new row when a newer program has another revision; a row that is
/// there never changes, so a label can be drawn again as it was.
public final class StoredTemplates {
    private final Transaction tx;

    /// To be used by one station at a time: whoever prints holds the run's number.
    public StoredTemplates(Transaction tx) {
        this.tx = tx;
    }

    /// The newest approved revision.
    ///
    /// @throws Refused if there is no such template
    public StoredTemplate approved(String name) {
        ReadyMadeTemplates.named(name).ifPresent(this::addIfNew);
        return newest(tx.session(), name)
                .orElseThrow(() -> new Refused(new Refusal.NotFound("template", name)));
    }

    /// The newest approved revision, as [#approved] would give it: nothing is written.
    public static Optional<Template> current(StatelessSession session, String name) {
        var stored = newest(session, name).map(StoredTemplate::template);
        var readyMade = ReadyMadeTemplates.named(name);
        return readyMade.filter(one -> isNewer(session, one)).or(() -> stored);
    }

    private static boolean isNewer(StatelessSession session, Template readyMade) {
        return Sql.of("select count(*) from template_revision r join template t")
                        .plus("on t.id = r.template_id where t.name = ?", readyMade.name())
                        .plus("and r.revision >= ?", readyMade.revision())
                        .number(session)
                == 0;
    }

    /// One revision as it was and stays.
    public static Template revision(StatelessSession session, long revisionId) {
        return Sql.of("select r.id, t.name, r.revision, r.body from template t")
                .plus("join template_revision r on r.template_id = t.id where r.id = ?", revisionId)
                .first(session, StoredTemplates::read)
                .orElseThrow()
                .template();
    }

    private void addIfNew(Template readyMade) {
        long template = id(readyMade.name());
        long there =
                Sql.of("select count(*) from template_revision where template_id = ?", template)
                        .plus("and revision >= ?", readyMade.revision())
                        .number(tx.session());
        if (there == 0) {
            Sql.of("insert into template_revision (id, template_id, revision, state, body)")
                    .plus(
                            "values (?, ?, ?,",
                            tx.nextId(Sequence.SMALL),
                            template,
                            readyMade.revision())
                    .plus("'APPROVED', ?)", TemplateBody.of(readyMade))
                    .update(tx.session());
        }
    }

    private long id(String name) {
        return Sql.of("select id from template where name = ?", name)
                .first(tx.session(), row -> row.number("id"))
                .orElseGet(() -> add(name));
    }

    private long add(String name) {
        long id = tx.nextId(Sequence.SMALL);
        Sql.of("insert into template (id, name) values (?, ?)", id, name).update(tx.session());
        return id;
    }

    private static Optional<StoredTemplate> newest(StatelessSession session, String name) {
        return Sql.of("select r.id, t.name, r.revision, r.body from template t")
                .plus("join template_revision r on r.template_id = t.id")
                .plus("where lower(t.name) = lower(?) and r.state = 'APPROVED'", name)
                .plus("order by r.revision desc")
                .first(session, StoredTemplates::read);
    }

    private static StoredTemplate read(SqlRow row) {
        return new StoredTemplate(
                row.number("id"),
                TemplateBody.template(row.text("name"), row.integer("revision"), row.json("body")));
    }
}
