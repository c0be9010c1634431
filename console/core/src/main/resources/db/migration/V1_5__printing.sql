create table template (
    id bigint not null,
    name varchar(120) not null,
    constraint template_pk primary key (id),
    constraint template_name_uq unique (name)
);

create table template_revision (
    id bigint not null,
    template_id bigint not null,
    revision int not null,
    state varchar(10) not null,
    body json not null,
    constraint template_revision_pk primary key (id),
    constraint template_revision_uq unique (template_id, revision),
    constraint template_revision_template_fk foreign key (template_id) references template,
    constraint template_revision_state_ck check (state in ('DRAFT', 'APPROVED', 'RETIRED'))
);

-- `process` made the run: a reserved run whose process is gone releases its units.
create table print_run (
    id bigint not null,
    no bigint not null,
    revision_id bigint not null,
    stock varchar(60) not null,
    start_cell int not null,
    dpi int not null,
    station varchar(80) not null,
    made_by varchar(80) not null,
    made_at timestamp(6) with time zone not null,
    process bigint not null,
    state varchar(10) not null,
    items int not null,
    version int not null,
    constraint print_run_pk primary key (id),
    constraint print_run_no_uq unique (no),
    constraint print_run_state_ck check (state in ('RESERVED', 'DONE', 'RELEASED'))
);
create index print_run_revision_ix on print_run (revision_id);
create index print_run_state_ix on print_run (state, no);
alter table print_run add constraint print_run_revision_fk
    foreign key (revision_id) references template_revision;

-- `issue` counts a unit's labels, tests among them. The first that is no test has no reason; each
-- later one says why. `printed` is what else the label says, as JSON.
create table print_item (
    run_id bigint not null,
    seq int not null,
    unit_id bigint not null,
    issue int not null,
    reason varchar(8),
    reason_text varchar(200),
    payload varchar(400) not null,
    printed varchar(4000) not null,
    constraint print_item_pk primary key (run_id, seq),
    constraint print_item_issue_uq unique (unit_id, issue),
    constraint print_item_run_fk foreign key (run_id) references print_run,
    constraint print_item_unit_fk foreign key (unit_id) references unit,
    constraint print_item_reason_ck check (reason in ('DAMAGED', 'LOST', 'TEST', 'OTHER'))
);
