-- The file's bytes stay with the session, and what people decided; rows are parsed again from them.
create table import_session (
    id bigint not null,
    target varchar(20) not null,
    file_name varchar(255) not null,
    file_id bigint not null,
    sha256 varchar(64) not null,
    reading json not null,
    decisions json not null,
    state varchar(12) not null,
    made_by varchar(80) not null,
    made_at timestamp(6) with time zone not null,
    version int not null,
    constraint import_session_pk primary key (id)
);
create index import_session_file_ix on import_session (file_id);
create index import_session_sha_ix on import_session (sha256);
alter table import_session add constraint import_session_file_fk
    foreign key (file_id) references attachment;

create table batch (
    id bigint not null,
    name varchar(80) not null,
    session_id bigint,
    file_name varchar(255) not null,
    sha256 varchar(64) not null,
    made_by varchar(80) not null,
    made_at timestamp(6) with time zone not null,
    created int not null,
    updated int not null,
    unchanged int not null,
    left_out int not null,
    undone_at timestamp(6) with time zone,
    version int not null,
    constraint batch_pk primary key (id),
    constraint batch_name_uq unique (name)
);
create index batch_session_ix on batch (session_id);
alter table batch add constraint batch_session_fk
    foreign key (session_id) references import_session;
