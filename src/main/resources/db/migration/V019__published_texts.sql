-- Free texts become public as a whole, once somebody has read them and their pulse is released.
create view published.text with (security_barrier) as
select t.pulse_id, t.question_id, t.id, t.text
  from free_text t
  join text_collection c on c.pulse_id = t.pulse_id and c.question_id = t.question_id
  join pulse p on p.id = t.pulse_id
 where c.released_at is not null and p.state = 'released';
