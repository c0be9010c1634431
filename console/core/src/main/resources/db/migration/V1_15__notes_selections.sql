-- What staff keep in mind about a unit; internal. A note hangs on the unit and outlives its owners,
-- so it should name nobody; as people do all the same, its words are in no history. What was removed
-- stays, unseen, so that it can be put back.
create table note (
    id bigint not null,
    unit_id bigint not null,
    text varchar(2000) not null,
    author varchar(80) not null,
    made_at timestamp(6) with time zone not null,
    edited_at timestamp(6) with time zone,
    pinned boolean not null,
    removed_at timestamp(6) with time zone,
    version int not null,
    constraint note_pk primary key (id)
);
create index note_unit_ix on note (unit_id, id);
alter table note add constraint note_unit_fk foreign key (unit_id) references unit;

-- Which units somebody picked for one deed: its row in history is about `selection`. No foreign
-- keys: one row for each unit that is picked, and found by the unit alone.
create table selection_unit (
    unit_id bigint not null,
    selection_id bigint not null,
    constraint selection_unit_pk primary key (unit_id, selection_id)
);
