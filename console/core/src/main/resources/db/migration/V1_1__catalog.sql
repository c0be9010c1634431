create table brand (
    id bigint not null,
    code varchar(40) not null,
    name varchar(120) not null,
    colour varchar(7) not null,
    contact varchar(200) not null,
    privacy_link varchar(400) not null,
    domain varchar(253) not null,
    logo_id bigint,
    version int not null,
    constraint brand_pk primary key (id),
    constraint brand_code_uq unique (code)
);
create index brand_logo_ix on brand (logo_id);
alter table brand add constraint brand_logo_fk foreign key (logo_id) references attachment;

create table policy (
    id bigint not null,
    code varchar(40) not null,
    type varchar(12) not null,
    constraint policy_pk primary key (id),
    constraint policy_code_uq unique (code),
    constraint policy_type_ck check (
        type in ('BASE', 'PART', 'EXTENDED', 'STATUTORY', 'REPAIR', 'RECALL'))
);

-- A correction is a new row; which one governs follows from the day and the moment asked about.
create table policy_version (
    id bigint not null,
    policy_id bigint not null,
    valid_from date not null,
    recorded_at timestamp(6) with time zone not null,
    months int not null,
    start_rule varchar(12) not null,
    start_days int not null,
    start_months int not null,
    transferable boolean not null,
    countries varchar(400) not null,
    constraint policy_version_pk primary key (id),
    constraint policy_version_uq unique (policy_id, valid_from, recorded_at),
    constraint policy_version_policy_fk foreign key (policy_id) references policy,
    constraint policy_version_rule_ck check (start_rule in ('PURCHASE', 'SHIPPED', 'MADE'))
);

create table product (
    id bigint not null,
    gtin varchar(14) not null,
    model varchar(60) not null,
    name varchar(200) not null,
    family varchar(60) not null,
    brand_id bigint not null,
    picture_id bigint,
    serial_rule varchar(200) not null,
    domain varchar(253),
    printed_domain varchar(253),
    tracks_shipping boolean not null,
    version int not null,
    constraint product_pk primary key (id),
    constraint product_gtin_uq unique (gtin),
    constraint product_model_uq unique (model),
    constraint product_gtin_ck check (char_length(gtin) = 14)
);
create index product_brand_ix on product (brand_id);
create index product_picture_ix on product (picture_id);
alter table product add constraint product_brand_fk foreign key (brand_id) references brand;
alter table product add constraint product_picture_fk
    foreign key (picture_id) references attachment;

create table product_policy (
    product_id bigint not null,
    policy_id bigint not null,
    constraint product_policy_pk primary key (product_id, policy_id)
);
create index product_policy_policy_ix on product_policy (policy_id);
alter table product_policy add constraint product_policy_product_fk
    foreign key (product_id) references product;
alter table product_policy add constraint product_policy_policy_fk
    foreign key (policy_id) references policy;

create table setup_step (
    product_id bigint not null,
    language varchar(8) not null,
    no int not null,
    title varchar(200) not null,
    body varchar(4000) not null,
    picture_id bigint,
    constraint setup_step_pk primary key (product_id, language, no)
);
create index setup_step_picture_ix on setup_step (picture_id);
alter table setup_step add constraint setup_step_product_fk
    foreign key (product_id) references product;
alter table setup_step add constraint setup_step_picture_fk
    foreign key (picture_id) references attachment;

create table manual (
    product_id bigint not null,
    language varchar(8) not null,
    no int not null,
    title varchar(200) not null,
    body varchar(20000) not null,
    file_id bigint,
    constraint manual_pk primary key (product_id, language, no)
);
create index manual_file_ix on manual (file_id);
alter table manual add constraint manual_product_fk foreign key (product_id) references product;
alter table manual add constraint manual_file_fk foreign key (file_id) references attachment;
