-- Imports that wait for a person. The counts are those of the rows as last decided, so that a list of
-- imports reads no file; imports of the command line have none of this.
alter table import_session add column batch_name varchar(80);
alter table import_session add column changed_at timestamp(6) with time zone;
alter table import_session add column n_rows int;
alter table import_session add column n_ready int;
alter table import_session add column n_warnings int;
alter table import_session add column n_held int;
alter table import_session add column n_skipped int;
alter table import_session add column n_imported int;
-- Of a header whose columns a person has said: files with the same header are then read the same way.
alter table import_session add column header_sha256 varchar(64);
create index import_session_header_ix on import_session (header_sha256, id);
create index import_session_state_ix on import_session (state, id);

-- What was decided about rows, one after the other: an import taken up again repeats it. Taking a
-- decision back removes it.
create table import_step (
    session_id bigint not null,
    n int not null,
    kind varchar(8) not null,
    code varchar(40),
    row_count int not null,
    batch_id bigint,
    made_by varchar(80) not null,
    made_at timestamp(6) with time zone not null,
    constraint import_step_pk primary key (session_id, n),
    constraint import_step_kind_ck check (kind in ('FIX', 'ACCEPT', 'SKIP', 'COMMIT'))
);
create index import_step_batch_ix on import_step (batch_id);
alter table import_step add constraint import_step_session_fk
    foreign key (session_id) references import_session;
alter table import_step add constraint import_step_batch_fk
    foreign key (batch_id) references batch;

-- Which rows and texts, deflated, in parts: a fix can be one for a million rows.
create table import_step_part (
    session_id bigint not null,
    n int not null,
    part int not null,
    bytes bytea not null,
    constraint import_step_part_pk primary key (session_id, n, part),
    constraint import_step_part_fk foreign key (session_id, n) references import_step
);
