-- What happened day by day, for figures by week: first events of units, and visits. As in kpi_cell,
-- each process counts in its own slot and readers sum.
create table kpi_day (
    measure varchar(24) not null,
    on_day date not null,
    product_id bigint not null,
    slot int not null,
    n bigint not null,
    constraint kpi_day_pk primary key (measure, on_day, product_id, slot)
);

insert into kpi_day (measure, on_day, product_id, slot, n)
select 'labelled', l.labelled_on, u.product_id, 0, count(*)
from unit_life l join unit u on u.id = l.unit_id
where l.labelled_on is not null and u.mark is null
group by l.labelled_on, u.product_id;

insert into kpi_day (measure, on_day, product_id, slot, n)
select 'first-scan', l.first_scan_on, u.product_id, 0, count(*)
from unit_life l join unit u on u.id = l.unit_id
where l.first_scan_on is not null and u.mark is null
group by l.first_scan_on, u.product_id;

insert into kpi_day (measure, on_day, product_id, slot, n)
select 'return-scan', l.return_scan_on, u.product_id, 0, count(*)
from unit_life l join unit u on u.id = l.unit_id
where l.return_scan_on is not null and u.mark is null
group by l.return_scan_on, u.product_id;

insert into kpi_day (measure, on_day, product_id, slot, n)
select 'registered', l.registered_on, u.product_id, 0, count(*)
from unit_life l join unit u on u.id = l.unit_id
where l.registered_on is not null and u.mark is null
group by l.registered_on, u.product_id;

insert into kpi_day (measure, on_day, product_id, slot, n)
select 'visits', on_day, product_id, 0, sum(n)
from scan_day group by on_day, product_id;

insert into kpi_day (measure, on_day, product_id, slot, n)
select 'early-visits', on_day, product_id, 0, sum(n)
from scan_day where moment = 'MADE_OR_LABELLED' group by on_day, product_id;

-- Who came back to a unit's page, where all other first events are counted.
insert into kpi_cell (measure, product_id, sold_month, event_month, batch_id, country, channel, slot, n)
select 'return-scan', product_id, sold_month, event_month, batch_id, country, channel, 0, count(*)
from (
    select u.product_id, u.sold_month, u.batch_id, coalesce(u.country, '') as country,
        coalesce(u.channel, '') as channel,
        extract(year from l.return_scan_on) * 12 + extract(month from l.return_scan_on) - 1
            as event_month
    from unit_life l join unit u on u.id = l.unit_id
    where l.return_scan_on is not null and u.mark is null
) returned
group by product_id, sold_month, event_month, batch_id, country, channel;

-- Few are open at a time, and all who work look at those.
create index ownership_conflict_state_ix on ownership_conflict (state, said_at);
