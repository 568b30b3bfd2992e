-- A series is asked of the same audience in every wave, or its waves could not be compared; {} is everybody.
alter table indicator add column audience jsonb not null default '{}';

-- Indicators that were begun for some only, by the pulse that began them. The standing ones were begun for everybody.
update indicator i
   set audience = coalesce((
       select p.audience from pulse p, jsonb_array_elements(p.questions) as q
        where p.opened_at is not null and q ->> 'indicator' = i.id and (q ->> 'version')::int = i.version
        order by p.opened_at limit 1), '{}')
 where i.id <> i.topic || '-change';
