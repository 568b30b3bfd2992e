-- All that the reading side sees, one view each. What is not in this schema is not published: the role that serves published data
-- has a right on this schema only, and gets it anew after every migration. The barrier keeps a condition of the reader's own from
-- looking at rows that the view leaves out.
create schema published;

create view published.topic with (security_barrier) as
select id, position, id || '-change' as standing_indicator
  from topic;

create view published.release with (security_barrier) as
select id as pulse_id, title, occasion, period, audience, opened_at, closed_at, released_at
  from pulse
 where state = 'released';

create view published.wave with (security_barrier) as
select w.pulse_id, w.indicator, w.version, w.number, w.crossed, w.invited, w.min_one_way, w.min_crossing, w.question_id,
       i.topic, i.audience, p.period, p.released_at,
       jsonb_strip_nulls(jsonb_build_object(
           'id', w.question_id, 'topic', i.topic, 'indicator', i.id, 'version', i.version, 'kind', i.kind,
           'measures', i.measures, 'polarity', i.polarity, 'options', i.options, 'bins', i.bins,
           'wording', jsonb_build_object('de', i.wording_de, 'en', i.wording_en))) as question
  from wave w
  join pulse p on p.id = w.pulse_id
  join indicator i on i.id = w.indicator and i.version = w.version
 where p.state = 'released';

create view published.cell with (security_barrier) as
select c.pulse_id, c.indicator, c.version, c.dimension, c.code, c.invited, c.respondents, c.counts
  from published_cell c
  join pulse p on p.id = c.pulse_id
 where p.state = 'released';
