-- `serial` is what is printed, `serial_key` what is compared, `serial_sort` what puts 9 before 10.
-- state, covered_until and the months are derived from facts and proven by `database check`.
-- `taken_back` counts the steps of `version` that an import and its undoing made together: without
-- them the version says whether anybody has edited the unit since an earlier import.
create table unit (
    id bigint not null,
    product_id bigint not null,
    batch_id bigint not null,
    serial varchar(20) not null,
    serial_key varchar(20) not null,
    serial_sort varchar(40) not null,
    state varchar(8) not null,
    mark varchar(8),
    made_on date,
    lot varchar(40),
    revision varchar(20),
    shipped_on date,
    shipped_to varchar(120),
    country varchar(2),
    channel varchar(40),
    policy_id bigint,
    extra json,
    made_month int not null,
    sold_month int not null,
    covered_until date,
    covered_estimated boolean not null,
    blocked_at timestamp(6) with time zone,
    retired_on date,
    replaced_by bigint,
    version int not null,
    taken_back int default 0 not null,
    constraint unit_pk primary key (id),
    constraint unit_serial_uq unique (serial_key, product_id),
    constraint unit_state_ck check (
        state in ('MADE', 'LABELLED', 'SHIPPED', 'OWNED', 'RETIRED')),
    constraint unit_mark_ck check (mark in ('TEST', 'DEMO', 'SCRAPPED'))
);
create index unit_product_ix on unit (product_id, serial_sort, id);
create index unit_batch_ix on unit (batch_id, id);
create index unit_policy_ix on unit (policy_id);
create index unit_replaced_ix on unit (replaced_by);
create index unit_made_ix on unit (made_on, id);
create index unit_product_made_ix on unit (product_id, made_on, id);
create index unit_shipped_ix on unit (shipped_on, id);
create index unit_product_shipped_ix on unit (product_id, shipped_on, id);
create index unit_covered_ix on unit (covered_until, id);
create index unit_product_covered_ix on unit (product_id, covered_until, id);
alter table unit add constraint unit_product_fk foreign key (product_id) references product;
alter table unit add constraint unit_batch_fk foreign key (batch_id) references batch;
alter table unit add constraint unit_policy_fk foreign key (policy_id) references policy;
alter table unit add constraint unit_replaced_fk foreign key (replaced_by) references unit;

-- The reversed serial key, for "ends with". A table of its own, filled in its own order: as an
-- index on `unit` it made imports three times slower.
create table unit_tail (
    serial_rev varchar(20) not null,
    unit_id bigint not null,
    constraint unit_tail_pk primary key (serial_rev, unit_id)
);

-- What visits and labels touch: narrow, no second index, no foreign key, no version.
create table unit_life (
    unit_id bigint not null,
    labelled_on date,
    first_scan_on date,
    last_scan_on date,
    return_scan_on date,
    registered_on date,
    scans int not null,
    constraint unit_life_pk primary key (unit_id)
);

create table component (
    unit_id bigint not null,
    part_no varchar(60) not null,
    lot varchar(60) not null,
    constraint component_pk primary key (unit_id, part_no, lot),
    constraint component_unit_fk foreign key (unit_id) references unit
);
create index component_lot_ix on component (lot, part_no, unit_id);

-- Every thousandth row of each sorted list, so that a jump into the middle need not count there,
-- and how many rows the list had. Without foreign keys: a stale one is only a place in the order.
create table unit_list (
    list varchar(60) not null,
    n bigint not null,
    made_at timestamp(6) with time zone not null,
    constraint unit_list_pk primary key (list)
);
-- No list: whoever writes bookmarks locks it.
insert into unit_list (list, n, made_at) values ('', 0, current_timestamp);

create table unit_bookmark (
    list varchar(60) not null,
    nth bigint not null,
    sort_value varchar(80),
    tie bigint not null,
    constraint unit_bookmark_pk primary key (list, nth)
);

-- The unit as it was before an import changed it, until that import is undone. `version_after` is
-- without steps taken back.
create table unit_before (
    batch_id bigint not null,
    unit_id bigint not null,
    version_after int not null,
    before json not null,
    constraint unit_before_pk primary key (batch_id, unit_id)
);
create index unit_before_unit_ix on unit_before (unit_id);
alter table unit_before add constraint unit_before_batch_fk foreign key (batch_id) references batch;
alter table unit_before add constraint unit_before_unit_fk foreign key (unit_id) references unit;
