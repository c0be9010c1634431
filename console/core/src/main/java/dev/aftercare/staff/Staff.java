package dev.aftercare.staff;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import java.util.Map;

/// Members of staff. Who they are the database says: nobody can give another's name.
public final class Staff {
    private final Database database;

    public Staff(Database database) {
        this.database = database;
    }

    /// The person whose login opened the database; their first time is noted.
    public Actor.Person signIn() {
        var person =
                database.read(
                        session ->
                                new Actor.Person(
                                        login().first(session, row -> row.text("login"))
                                                .orElseThrow()));
        if (isNew()) {
            welcome(person);
        }
        return person;
    }

    private static Sql login() {
        return Sql.of("select cast(session_user as varchar(63)) as login");
    }

    private boolean isNew() {
        return database.read(
                session ->
                        Sql.of("select count(*) from staff where login = session_user")
                                        .number(session)
                                == 0);
    }

    private void welcome(Actor.Person person) {
        try {
            database.doing(
                    person,
                    tx -> {
                        long id = tx.nextId(Sequence.SMALL);
                        Sql.of("insert into staff (id, first_seen_at) values (?, ?)", id, tx.now())
                                .update(tx.session());
                        tx.did(Deed.done("staff.sign-in", Subject.of("staff", id), Map.of()));
                    });
        } catch (Refused no) {
            if (!(no.refusal() instanceof Refusal.AlreadyThere)) {
                throw no;
            }
            // they started twice at once, and the other was faster
        }
    }
}
