-- What stays of a sheet until the next wave of an indicator: an answer under a pseudonym, so that the change among those who answered
-- both times can be counted. A pseudonym means nothing without a key outside the database, and differs from indicator to indicator:
-- answers of one neighbourhood to several questions cannot be put together again.
create table panel_answer (
    pulse_id  text    not null,
    indicator text    not null,
    version   integer not null,
    pseudonym bytea   not null,
    code      text    not null,
    constraint panel_answer_pk primary key (pulse_id, indicator, version, pseudonym),
    constraint panel_answer_wave_fk foreign key (pulse_id, indicator, version) references wave (pulse_id, indicator, version),
    constraint panel_answer_pseudonym_length check (octet_length(pseudonym) = 32)
);

create index panel_answer_of_indicator on panel_answer (indicator, version);
