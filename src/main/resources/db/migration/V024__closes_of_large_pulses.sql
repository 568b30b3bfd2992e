-- The close of a large pulse: what made it slow was a row, an index entry and a check of references for each answer of each person.

-- The panel keeps a row for each answer instead of one for each who gave it. The first 64 bits of a pseudonym tell people apart.
alter table panel_answer rename to panel_answer_by_person;
alter table panel_answer_by_person rename constraint panel_answer_pk to panel_answer_by_person_pk;

create table panel_answer (
    pulse_id   text    not null,
    indicator  text    not null,
    version    integer not null,
    code       text    not null,
    pseudonyms bigint[] not null,
    constraint panel_answer_pk primary key (pulse_id, indicator, version, code),
    constraint panel_answer_of_wave_fk foreign key (pulse_id, indicator, version) references wave (pulse_id, indicator, version)
);

-- What looks like chance cannot be compressed.
alter table panel_answer alter column pseudonyms set storage external;

insert into panel_answer (pulse_id, indicator, version, code, pseudonyms)
select pulse_id, indicator, version, code, array_agg(pseudonym order by pseudonym)
  from (select pulse_id, indicator, version, code,
               cast(cast('x' || encode(substr(pseudonym, 1, 8), 'hex') as bit(64)) as bigint) as pseudonym
          from panel_answer_by_person) as shortened
 group by pulse_id, indicator, version, code;

drop table panel_answer_by_person;

-- Tokens go with the invitations of their pulse, all at once, when it closes.
alter table invitation_token drop constraint invitation_token_invitation_fk;
