-- What the invited are told of the publication of their answers is frozen when a pulse opens. What has closed before was published
-- under thresholds alone, without noise; what is open gets the terms of the method, which promise more.
alter table pulse add column terms jsonb;

update pulse p
   set terms = jsonb_build_object(
           'minOneWay', w.one_way, 'minCrossing', w.crossing, 'minRemainder', 1, 'crossingEvery', 4,
           'noiseVariance', 0, 'greatestNoise', 4)
  from (select pulse_id, max(min_one_way) as one_way, max(min_crossing) as crossing from wave group by pulse_id) w
 where w.pulse_id = p.id;

update pulse
   set terms = '{"minOneWay": 10, "minCrossing": 20, "minRemainder": 5, "crossingEvery": 4, "noiseVariance": 2, "greatestNoise": 4}'
 where state <> 'draft' and terms is null;

alter table pulse add constraint pulse_terms_since_opening check (state = 'draft' or terms is not null);

-- From where on a movement is called a tremor is frozen with each wave at its close.
alter table wave add column thresholds jsonb;
update wave
   set thresholds = '{"window": 4, "wobble": 3, "wobbleWeight": 8, "stirring": 0.05, "falseDiscoveryRate": 0.05, "nationalChange": 8, "subgroupChange": 15, "driftAllowance": 0.5, "driftLimit": 4, "driftFrom": 4, "shrinkage": 20}';
alter table wave alter column thresholds set not null;

-- A cell is published item by item: the one question, each option of a multi choice against all that did not choose it, and,
-- nationally, those who did not know against all others. Where nearly everybody gives the same answer only that is told.
alter table published_cell drop constraint published_cell_pk;
alter table published_cell drop constraint published_cell_never_small;
alter table published_cell add column item text not null default '';
alter table published_cell add column top_category text;

insert into published_cell (pulse_id, indicator, version, dimension, code, item, invited, respondents, counts)
select c.pulse_id, c.indicator, c.version, c.dimension, c.code, o.option ->> 'id', c.invited, c.respondents,
       array[c.counts[o.position], greatest(0, c.respondents - c.counts[o.position])]
  from published_cell c
  join indicator i on i.id = c.indicator and i.version = c.version and i.kind = 'multi'
 cross join jsonb_array_elements(i.options) with ordinality as o (option, position);

delete from published_cell c
 using indicator i
 where i.id = c.indicator and i.version = c.version and i.kind = 'multi' and c.item = '';

alter table published_cell alter column item drop default;
alter table published_cell alter column counts drop not null;
alter table published_cell add constraint published_cell_pk primary key (pulse_id, indicator, version, dimension, code, item);
alter table published_cell add constraint published_cell_never_empty check (respondents >= 1);
alter table published_cell add constraint published_cell_counts_or_top check ((counts is null) <> (top_category is null));

-- Those who answered two waves in a row, by how far their answers lie apart: from -2 to 2 in steps of a half.
create table published_pairs (
    pulse_id       text               not null,
    indicator      text               not null,
    version        integer            not null,
    previous_pulse text               not null,
    counts         double precision[] not null,
    constraint published_pairs_pk primary key (pulse_id, indicator, version),
    constraint published_pairs_wave_fk foreign key (pulse_id, indicator, version) references wave (pulse_id, indicator, version),
    constraint published_pairs_previous_fk foreign key (previous_pulse, indicator, version) references wave (pulse_id, indicator, version),
    constraint published_pairs_nine_differences check (cardinality(counts) = 9)
);

-- Only answers with a score are ever compared with those of the wave before.
delete from panel_answer a
 using indicator i
 where i.id = a.indicator and i.version = a.version and i.kind not in ('five-point', 'three-point', 'yes-no');

-- A release can be taken back, never changed: its figures stay citable as its first vintage.
create table withdrawal (
    pulse_id     text        not null,
    withdrawn_at timestamptz not null,
    reason       jsonb       not null,
    constraint withdrawal_pk primary key (pulse_id),
    constraint withdrawal_pulse_fk foreign key (pulse_id) references pulse (id)
);

drop view published.wave;
drop view published.release;
drop view published.cell;
alter table wave drop column min_one_way;
alter table wave drop column min_crossing;

create or replace view published.topic with (security_barrier) as
select id, position, id || '-change' as standing_indicator, name_de, name_en
  from topic;

create view published.release with (security_barrier) as
select p.id as pulse_id, p.title, p.occasion, p.period, p.audience, p.opened_at, p.closed_at, p.released_at, p.terms,
       d.withdrawn_at, d.reason
  from pulse p
  left join withdrawal d on d.pulse_id = p.id
 where p.state = 'released';

create or replace view published.text with (security_barrier) as
select t.pulse_id, t.question_id, t.id, t.text
  from free_text t
  join text_collection c on c.pulse_id = t.pulse_id and c.question_id = t.question_id
  join pulse p on p.id = t.pulse_id
 where c.released_at is not null and p.state = 'released'
   and not exists (select 1 from withdrawal d where d.pulse_id = p.id);

create view published.wave with (security_barrier) as
select w.pulse_id, w.indicator, w.version, w.number, w.crossed, w.weighted, w.invited, w.question_id,
       i.topic, i.audience, p.period, p.closed_at, p.released_at, p.terms, w.thresholds, d.withdrawn_at,
       jsonb_strip_nulls(jsonb_build_object(
           'id', w.question_id, 'topic', i.topic, 'indicator', i.id, 'version', i.version, 'kind', i.kind,
           'measures', i.measures, 'polarity', i.polarity, 'options', i.options, 'bins', i.bins,
           'wording', jsonb_build_object('de', i.wording_de, 'en', i.wording_en))) as question
  from wave w
  join pulse p on p.id = w.pulse_id
  join indicator i on i.id = w.indicator and i.version = w.version
  left join withdrawal d on d.pulse_id = w.pulse_id
 where p.state = 'released';

create view published.cell with (security_barrier) as
select c.pulse_id, c.indicator, c.version, c.dimension, c.code, c.item, c.invited, c.respondents, c.counts, c.top_category
  from published_cell c
  join pulse p on p.id = c.pulse_id
 where p.state = 'released';

create view published.pairs with (security_barrier) as
select c.pulse_id, c.indicator, c.version, c.previous_pulse, c.counts
  from published_pairs c
  join pulse p on p.id = c.pulse_id
 where p.state = 'released';
