-- Keys outside the database have marks in it, not only those of pulses: a wrong key is told from the right one, and a lost one is missed.
create table key_mark (
    name text  not null,
    mark bytea not null,
    constraint key_mark_pk primary key (name)
);

insert into key_mark (name, mark) select 'pulses/' || pulse_id, mark from pulse_key_mark;
drop table pulse_key_mark;

-- Since when the key of an open pulse is lost: it takes no answers any more, and keeps those it has.
alter table pulse add column key_lost_at timestamptz;
