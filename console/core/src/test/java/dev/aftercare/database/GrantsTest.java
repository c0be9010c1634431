package dev.aftercare.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What PostgreSQL lets each group do, asked of PostgreSQL by a login that is a member.
class GrantsTest {

    /// Nobody of staff works with these.
    private static final Set<String> NOT_FOR_STAFF = Set.of("form_use", "check_try");

    private Engine.Logins logins;

    @BeforeEach
    void migrated() {
        logins = TestPostgres.copyOfTheTemplate();
    }

    @AfterEach
    void left() {
        TestPostgres.leave(logins);
    }

    @Test
    void eachTableHasAGrantForStaff() throws SQLException {
        var without =
                ask(
                        logins.staff(),
                        "select c.relname from pg_class c"
                                + " where c.relnamespace = 'public'::regnamespace"
                                + " and c.relkind = 'r' and not has_any_column_privilege(c.oid,"
                                + " 'SELECT, INSERT, UPDATE, REFERENCES')"
                                + " and not has_table_privilege(c.oid, 'DELETE')");
        assertThat(without).containsExactlyInAnyOrderElementsOf(NOT_FOR_STAFF);
    }

    @Test
    void thereAreTablesToAskFor() throws SQLException {
        assertThat(
                        ask(
                                logins.staff(),
                                "select relname from pg_class where relkind = 'r'"
                                        + " and relnamespace = 'public'::regnamespace"))
                .contains("unit", "owner", "history")
                .hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"owner", "owner_word", "history", "history_personal", "staff", "consent"})
    void theScanServerReadsNobodysName(String table) {
        assertThat(may(logins.scan(), "select count(*) from " + table)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update unit set serial = serial",
                "delete from unit",
                "delete from scan",
                "update product set printed_domain = printed_domain",
                "insert into token_key select * from token_key",
                "delete from token_key",
                "update company set zone = zone",
                "update owner set name = name",
                "select shipped_to from unit",
                "select extra from unit",
                "insert into owner (id, erased_at) values (1, now())",
                "insert into ownership (id, unit_id, owner_id, how, confirmed, from_on, bought_on,"
                        + " registered_at, sold_month, event_month, version) values (1, 1, 1,"
                        + " 'REGISTRATION', true, now(), now(), now(), 0, 0, 0)",
                "create table mine (id int)"
            })
    void theScanServerChangesNoMoreThanVisitorsSay(String sql) {
        assertThat(may(logins.scan(), sql)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update history set body = body",
                "delete from history",
                "truncate history",
                "insert into history (id, at, db_user, subject, subject_id, body)"
                        + " values (1, now(), 'boss', 'unit', 1, '{}')",
                "update history_unsealed set history_id = history_id",
                "update staff set login = 'boss'",
                "insert into staff (id, login, first_seen_at) values (1, 'boss', now())",
                "update changed set at = now()",
                "insert into changed (id, at, subject, subject_id) values (1, now(), 'unit', 1)"
            })
    void nobodyWritesHistoryAnewOrAsAnother(String sql) {
        assertThat(may(logins.staff(), sql)).as("staff").isFalse();
        assertThat(may(logins.scan(), sql)).as("scan").isFalse();
    }

    /// Column by column: which unit it is, what was printed, promised or agreed to stays.
    @Test
    void staffUpdatesTheseColumnsAndNoOther() throws SQLException {
        var may =
                ask(
                        logins.staff(),
                        """
                        select c.relname || ': ' || string_agg(a.attname, ' ' order by a.attname)
                        from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                            and a.attnum > 0 and not a.attisdropped
                            and has_column_privilege(c.oid, a.attnum, 'UPDATE')
                        group by c.relname order by c.relname
                        """);
        assertThat(may)
                .containsExactlyInAnyOrder(
                        "batch: created left_out name unchanged undone_at updated version",
                        "brand: code colour contact domain logo_id name privacy_link version",
                        "company: catalogue_moves currency name sold_lag_days version zone",
                        "import_session: batch_name changed_at decisions header_sha256 n_held"
                                + " n_imported n_ready n_rows n_skipped n_warnings reading state"
                                + " version",
                        "kpi_cell: n",
                        "kpi_day: n",
                        "note: edited_at pinned removed_at text version",
                        "numbering: next_no",
                        "ownership: sold_month",
                        "print_run: file items part replaces reprints state version",
                        "product: brand_id domain family model name picture_id printed_domain"
                                + " serial_rule tracks_shipping version",
                        "scan: sold_month",
                        "scan_day: n",
                        "unit: blocked_at channel country covered_estimated covered_until extra lot"
                                + " made_month made_on mark policy_id revision shipped_on"
                                + " shipped_to sold_month state taken_back version",
                        "unit_life: labelled_on registered_on",
                        "unit_list: made_at");
    }

    @Test
    void staffDeletesFromTheseTablesAndNoOther() throws SQLException {
        assertThat(
                        ask(
                                logins.staff(),
                                "select relname from pg_class where relkind = 'r' and"
                                        + " relnamespace = 'public'::regnamespace and"
                                        + " has_table_privilege(oid, 'DELETE')"))
                .containsExactlyInAnyOrder(
                        "changed",
                        "component",
                        "import_step",
                        "import_step_part",
                        "manual",
                        "note",
                        "print_item",
                        "product_policy",
                        "selection_unit",
                        "setup_step",
                        "unit",
                        "unit_before",
                        "unit_bookmark",
                        "unit_life",
                        "unit_list",
                        "unit_tail");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update unit set serial = serial",
                "update unit set serial_key = serial_key",
                "update unit set product_id = product_id",
                "update unit set batch_id = batch_id",
                "update product set gtin = gtin",
                "update print_item set payload = payload",
                "update print_run set no = no",
                "update template_revision set body = body",
                "update policy_version set months = months",
                "update coverage set ends_on = ends_on",
                "update ownership set owner_id = owner_id",
                "update consent set given_at = given_at",
                "update attachment set sha256 = sha256",
                "update token_key set secret = secret",
                "insert into token_key select * from token_key",
                "insert into scan select * from scan",
                "insert into numbering select * from numbering",
                "delete from print_run",
                "delete from coverage",
                "delete from ownership_contact",
                "delete from owner",
                "delete from attachment",
                "delete from form_use"
            })
    void staffLeavesWhatTheProgramLeaves(String sql) {
        assertThat(may(logins.staff(), sql)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "drop table unit",
        "alter table unit add column x int",
        "create table mine (id int)"
    })
    void staffDoesNotChangeTables(String sql) {
        assertThat(may(logins.staff(), sql)).isFalse();
    }

    @Test
    void theScanServerReadsPublishedFilesOnly() throws SQLException {
        try (var connection = logins.staff().connect();
                var statement = connection.createStatement()) {
            for (var purpose : List.of("PICTURE", "IMPORT")) {
                statement.execute(
                        "insert into attachment (id, sha256, media, bytes, purpose, made_at)"
                                + " values (nextval('small_seq'), '%1$s', 'x/y', 1, '%1$s', now())"
                                        .formatted(purpose));
                statement.execute(
                        "insert into attachment_chunk (sha256, n, part) values ('%s', 0, 'x')"
                                .formatted(purpose));
            }
        }
        assertThat(ask(logins.scan(), "select sha256 from attachment")).containsExactly("PICTURE");
        assertThat(ask(logins.scan(), "select sha256 from attachment_chunk"))
                .containsExactly("PICTURE");
        assertThat(ask(logins.staff(), "select sha256 from attachment_chunk")).hasSize(2);
    }

    @Test
    void whatTheyMayTheyMay() {
        assertThat(may(logins.staff(), "select count(*) from owner")).isTrue();
        assertThat(may(logins.scan(), "select count(*) from unit")).isTrue();
    }

    private static boolean may(Location login, String sql) {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.rollback();
            return true;
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo("42501");
            return false;
        }
    }

    private static List<String> ask(Location login, String sql) throws SQLException {
        try (var connection = login.connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
