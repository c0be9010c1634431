-- A visit of a unit's page by an outside person. No foreign key: it made inserts many times dearer;
-- `database check` finds orphans.
create table scan (
    id bigint not null,
    unit_id bigint not null,
    at timestamp(6) with time zone not null,
    moment varchar(20) not null,
    country varchar(2) not null,
    language varchar(8) not null,
    sold_month int not null,
    constraint scan_pk primary key (id)
);
create index scan_unit_ix on scan (unit_id, at);

create table scan_day (
    product_id bigint not null,
    on_day date not null,
    batch_id bigint not null,
    country varchar(2) not null,
    moment varchar(20) not null,
    slot int not null,
    n bigint not null,
    constraint scan_day_pk primary key (product_id, on_day, batch_id, country, moment, slot)
);

-- A form that was sent: its key, kept so that sending it twice does it once.
create table form_use (
    form_key varchar(64) not null,
    used_at timestamp(6) with time zone not null,
    outcome varchar(40) not null,
    constraint form_use_pk primary key (form_key)
);
create index form_use_at_ix on form_use (used_at);

-- Check codes typed for a product and serial, known or not.
create table check_try (
    id bigint not null,
    gtin varchar(14) not null,
    serial varchar(20) not null,
    at timestamp(6) with time zone not null,
    constraint check_try_pk primary key (id)
);
create index check_try_ix on check_try (gtin, serial, at);
