-- The emptied row stays when an owner is erased.
create table owner (
    id bigint not null,
    kind varchar(8) not null,
    name varchar(200),
    email varchar(254),
    email_key varchar(254),
    phone varchar(40),
    phone_key varchar(20),
    language varchar(8),
    country varchar(2),
    safety_only boolean not null,
    erased_at timestamp(6) with time zone,
    version int not null,
    constraint owner_pk primary key (id),
    constraint owner_kind_ck check (kind in ('PERSON', 'FIRM'))
);
create index owner_email_ix on owner (email_key);
create index owner_phone_ix on owner (phone_key);

-- Names word by word and phone numbers from their end, both for prefix search: so the last six
-- digits of a number are enough, however the rest was written.
create table owner_word (
    word varchar(80) not null,
    owner_id bigint not null,
    constraint owner_word_pk primary key (word, owner_id)
);
create index owner_word_owner_ix on owner_word (owner_id);
alter table owner_word add constraint owner_word_owner_fk foreign key (owner_id) references owner;

create table consent (
    id bigint not null,
    owner_id bigint not null,
    purpose varchar(30) not null,
    text_version varchar(40) not null,
    channel varchar(20) not null,
    given_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone,
    constraint consent_pk primary key (id)
);
create index consent_owner_ix on consent (owner_id);
alter table consent add constraint consent_owner_fk foreign key (owner_id) references owner;

-- `current_unit` and `first_unit` repeat unit_id where that holds: at most one of each.
create table ownership (
    id bigint not null,
    unit_id bigint not null,
    owner_id bigint not null,
    current_unit bigint,
    first_unit bigint,
    how varchar(12) not null,
    confirmed boolean not null,
    from_on date not null,
    to_on date,
    bought_on date not null,
    place varchar(120),
    proof_id bigint,
    registered_at timestamp(6) with time zone not null,
    sold_month int not null,
    event_month int not null,
    version int not null,
    constraint ownership_pk primary key (id),
    constraint ownership_current_uq unique (current_unit),
    constraint ownership_first_uq unique (first_unit),
    constraint ownership_how_ck check (how in ('REGISTRATION', 'TRANSFER', 'STAFF'))
);
create index ownership_unit_ix on ownership (unit_id);
create index ownership_owner_ix on ownership (owner_id);
create index ownership_proof_ix on ownership (proof_id);
alter table ownership add constraint ownership_unit_fk foreign key (unit_id) references unit;
alter table ownership add constraint ownership_owner_fk foreign key (owner_id) references owner;
alter table ownership add constraint ownership_proof_fk
    foreign key (proof_id) references attachment;

-- Who has said, while this ownership lasts, that the unit is theirs: the owner, then others. The
-- scan server may not read owners; by inserting here it learns that this one has said so before.
create table ownership_contact (
    ownership_id bigint not null,
    contact varchar(256) not null,
    owner_id bigint not null,
    constraint ownership_contact_uq unique (ownership_id, contact)
);
create index ownership_contact_owner_ix on ownership_contact (owner_id);
alter table ownership_contact add constraint ownership_contact_ownership_fk
    foreign key (ownership_id) references ownership;
alter table ownership_contact add constraint ownership_contact_owner_fk
    foreign key (owner_id) references owner;

-- Somebody else says a unit that has an owner is theirs: kept for staff, shown to nobody else.
create table ownership_conflict (
    id bigint not null,
    unit_id bigint not null,
    owner_id bigint not null,
    bought_on date not null,
    said_at timestamp(6) with time zone not null,
    state varchar(10) not null,
    version int not null,
    constraint ownership_conflict_pk primary key (id),
    constraint ownership_conflict_state_ck check (state in ('OPEN', 'KEPT', 'MOVED'))
);
create index ownership_conflict_unit_ix on ownership_conflict (unit_id);
create index ownership_conflict_owner_ix on ownership_conflict (owner_id);
alter table ownership_conflict add constraint ownership_conflict_unit_fk
    foreign key (unit_id) references unit;
alter table ownership_conflict add constraint ownership_conflict_owner_fk
    foreign key (owner_id) references owner;

-- Policies as they apply to one unit, each by the version its coverage started with.
create table coverage (
    id bigint not null,
    unit_id bigint not null,
    policy_version_id bigint not null,
    starts_on date not null,
    ends_on date not null,
    basis varchar(20) not null,
    made_at timestamp(6) with time zone not null,
    constraint coverage_pk primary key (id)
);
create index coverage_unit_ix on coverage (unit_id);
create index coverage_version_ix on coverage (policy_version_id);
alter table coverage add constraint coverage_unit_fk foreign key (unit_id) references unit;
alter table coverage add constraint coverage_version_fk
    foreign key (policy_version_id) references policy_version;

alter table history_personal add constraint history_personal_owner_fk
    foreign key (owner_id) references owner;
alter table attachment add constraint attachment_owner_fk foreign key (owner_id) references owner;
