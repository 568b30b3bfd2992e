-- Whether national figures weigh by Land. They cannot where the key of a pulse was lost: nobody can tell where a sheet came from.
alter table wave add column weighted boolean not null default true;
alter table wave alter column weighted drop default;

create or replace view published.wave with (security_barrier) as
select w.pulse_id, w.indicator, w.version, w.number, w.crossed, w.invited, w.min_one_way, w.min_crossing, w.question_id,
       i.topic, i.audience, p.period, p.released_at,
       jsonb_strip_nulls(jsonb_build_object(
           'id', w.question_id, 'topic', i.topic, 'indicator', i.id, 'version', i.version, 'kind', i.kind,
           'measures', i.measures, 'polarity', i.polarity, 'options', i.options, 'bins', i.bins,
           'wording', jsonb_build_object('de', i.wording_de, 'en', i.wording_en))) as question,
       w.weighted
  from wave w
  join pulse p on p.id = w.pulse_id
  join indicator i on i.id = w.indicator and i.version = w.version
 where p.state = 'released';
