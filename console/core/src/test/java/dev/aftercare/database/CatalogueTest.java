package dev.aftercare.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.aftercare.database.sql.Sql;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What the database's own catalogue says of our tables.
class CatalogueTest extends ServiceTest {

    private static final String H2 =
            """
            select i.index_name from information_schema.index_columns i
            where i.table_name = k.table_name and i.ordinal_position <= (
                select count(*) from information_schema.key_column_usage c
                where c.constraint_name = k.constraint_name)
            and i.index_name not like 'CONSTRAINT_INDEX%'
            and i.index_name not like k.constraint_name || '_INDEX%'
            group by i.index_name
            having count(case when exists (
                select 1 from information_schema.key_column_usage c
                where c.constraint_name = k.constraint_name
                and c.column_name = i.column_name) then 1 end) = (
                select count(*) from information_schema.key_column_usage c
                where c.constraint_name = k.constraint_name)\
            """;

    private static final String POSTGRESQL =
            """
            select 1 from pg_constraint f join pg_index i on i.indrelid = f.conrelid
            where f.conname = k.constraint_name and f.contype = 'f' and i.indpred is null
            and (i.indkey::int2[])[0:cardinality(f.conkey) - 1] @> f.conkey\
            """;

    @Test
    void eachForeignKeyLeadsAnIndex() {
        assertThat(unled()).isEmpty();
    }

    /// The control: without its index a key is reported. Takes owning the table, as on H2.
    @Test
    void aForeignKeyWithoutAnIndexIsFound() {
        assumeThat(engine).isEqualTo(Engine.H2);
        database.read(
                session -> {
                    Sql.of(
                                    "create table leaf (id bigint, twig bigint, constraint"
                                            + " leaf_twig_fk foreign key (twig) references brand)")
                            .update(session);
                    return true;
                });
        assertThat(unled()).containsExactly("LEAF_TWIG_FK");
    }

    /// H2 makes an index for a foreign key, unless one of exactly its columns stands already; every
    /// import would pay for the second.
    @Test
    void noTwoIndexesAreAlike() {
        assertThat(indexedTwice()).isEmpty();
    }

    @Test
    void anIndexThatAForeignKeyMadeBesideOursIsFound() {
        assumeThat(engine).isEqualTo(Engine.H2);
        database.read(
                session -> {
                    for (var statement :
                            List.of(
                                    "create table leaf (id bigint, twig bigint, constraint"
                                            + " leaf_twig_fk foreign key (twig) references brand)",
                                    "create index leaf_twig_ix on leaf (twig)")) {
                        Sql.of(statement).update(session);
                    }
                    return true;
                });
        assertThat(indexedTwice()).containsExactly("LEAF TWIG");
    }

    private List<String> indexedTwice() {
        var twice =
                engine == Engine.H2
                        ? """
                        select distinct table_name || ' ' || columns as twice from (
                            select table_name, index_name, listagg(column_name, ', ')
                                within group (order by ordinal_position) as columns
                            from information_schema.index_columns
                            where table_schema = 'PUBLIC' group by table_name, index_name) i
                        group by table_name, columns having count(*) > 1
                        """
                        : """
                        select indrelid::regclass::text || ' ' || indkey::text as twice from pg_index
                        group by indrelid, indkey, indpred having count(*) > 1
                        """;
        return database.read(session -> Sql.of(twice).list(session, row -> row.text("twice")));
    }

    private List<String> unled() {
        var index = engine == Engine.H2 ? H2 : POSTGRESQL;
        return database.read(
                session ->
                        Sql.of(
                                        "select k.constraint_name as name"
                                                + " from information_schema.table_constraints k"
                                                + " where k.constraint_type = 'FOREIGN KEY'"
                                                + " and lower(k.table_schema) = 'public'"
                                                + " and not exists ("
                                                + index
                                                + ")")
                                .list(session, row -> row.text("name")));
    }
}
