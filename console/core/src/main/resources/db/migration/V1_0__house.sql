-- Runs unchanged on H2 2.4 and PostgreSQL 14+. Ids come from sequences in blocks (pooled-lo), never
-- from identity columns: their `returning` needs a right to read that insert-only tables refuse.
-- Personal data stands only in tables that carry owner_id.
create sequence small_seq start with 1 increment by 50;
create sequence unit_seq start with 1 increment by 1000;
create sequence scan_seq start with 1 increment by 1000;
create sequence history_seq start with 1 increment by 50;

-- Numbers people quote (print runs): locked, then counted up, so that there are no gaps.
create table numbering (
    series varchar(40) not null,
    next_no bigint not null,
    constraint numbering_pk primary key (series)
);
insert into numbering (series, next_no) values ('print-run', 1);

-- One row: whose program this is. `catalogue_moves` counts the changes that stored columns of units
-- follow, so that whoever stores such sees that they are of before.
create table company (
    id bigint not null,
    name varchar(120) not null,
    zone varchar(40) not null,
    currency varchar(3) not null,
    sold_lag_days int not null,
    catalogue_moves bigint default 0 not null,
    version int not null,
    constraint company_pk primary key (id),
    constraint company_one_ck check (id = 1)
);
insert into company (id, name, zone, currency, sold_lag_days, version)
values (1, '', 'UTC', 'EUR', 30, 0);

-- What signs the tokens on labels. Added to, never taken from: every printed label must verify.
create table token_key (
    key_id varchar(1) not null,
    secret bytea not null,
    made_at timestamp(6) with time zone not null,
    constraint token_key_pk primary key (key_id)
);

-- Members of staff by their database login, which the database fills in itself.
create table staff (
    id bigint not null,
    login varchar(63) default session_user not null,
    first_seen_at timestamp(6) with time zone not null,
    constraint staff_pk primary key (id),
    constraint staff_login_uq unique (login)
);

-- `body` is the one text that is hashed; the other columns only find it. `db_user` is the
-- database's word for who signed in: nobody is granted the column.
create table history (
    id bigint not null,
    at timestamp(6) with time zone not null,
    db_user varchar(63) default session_user not null,
    subject varchar(20) not null,
    subject_id bigint not null,
    unit_id bigint,
    body varchar(1000000) not null,
    constraint history_pk primary key (id)
);
create index history_subject_ix on history (subject, subject_id, id);
create index history_unit_ix on history (unit_id, id);

create table history_personal (
    history_id bigint not null,
    owner_id bigint not null,
    nonce bytea not null,
    change varchar(1000000) not null, -- as text: what is hashed must come back as it went in
    constraint history_personal_pk primary key (history_id)
);
create index history_personal_owner_ix on history_personal (owner_id);
alter table history_personal add constraint history_personal_history_fk
    foreign key (history_id) references history;

create table history_unsealed (
    history_id bigint not null,
    constraint history_unsealed_pk primary key (history_id)
);
alter table history_unsealed add constraint history_unsealed_history_fk
    foreign key (history_id) references history;

-- What other consoles poll. The time is the database's, and that of the insert: a transaction's
-- start would be too early to be noticed after a long one.
create table changed (
    id bigint not null,
    at timestamp(6) with time zone default current_timestamp not null,
    origin bigint not null,
    subject varchar(20) not null,
    subject_id bigint not null,
    constraint changed_pk primary key (id)
);
create index changed_at_ix on changed (at);

-- Roll-ups. Each process counts in its own slot of a cell; readers sum over the slots.
create table kpi_cell (
    measure varchar(24) not null,
    product_id bigint not null,
    sold_month int not null,
    event_month int not null,
    batch_id bigint not null,
    country varchar(2) not null,
    channel varchar(40) not null,
    slot int not null,
    n bigint not null,
    constraint kpi_cell_pk primary key (
        measure, product_id, sold_month, event_month, batch_id, country, channel, slot)
);

-- Files by what they contain. A local store keeps the bytes beside it, PostgreSQL in the chunks.
create table attachment (
    id bigint not null,
    sha256 varchar(64) not null,
    media varchar(80) not null,
    bytes bigint not null,
    purpose varchar(20) not null,
    owner_id bigint,
    owner_key bigint default 0 not null, -- owner_id, or 0: nulls would not be unique
    made_at timestamp(6) with time zone not null,
    constraint attachment_pk primary key (id),
    constraint attachment_sha_uq unique (sha256, purpose, owner_key)
);
create index attachment_owner_ix on attachment (owner_id);

create table attachment_chunk (
    sha256 varchar(64) not null,
    n int not null,
    part bytea not null,
    constraint attachment_chunk_pk primary key (sha256, n)
);
