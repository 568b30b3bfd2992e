-- One wave of an indicator: what has been tabulated for it, whether or not the cells could be published.
create table wave (
    pulse_id      text    not null,
    indicator     text    not null,
    version       integer not null,
    question_id   text    not null,
    number        integer not null,
    crossed       boolean not null,
    invited       integer not null,
    min_one_way   integer not null,
    min_crossing  integer not null,
    constraint wave_pk primary key (pulse_id, indicator, version),
    constraint wave_pulse_fk foreign key (pulse_id) references pulse (id),
    constraint wave_indicator_fk foreign key (indicator, version) references indicator (id, version),
    constraint wave_number_counts_from_one check (number >= 1)
);

create index wave_of_indicator on wave (indicator, version);

-- The only door between answers and everything published. A cell that is missing here is withheld.
create table published_cell (
    pulse_id    text               not null,
    indicator   text               not null,
    version     integer            not null,
    dimension   text               not null,
    code        text               not null,
    invited     integer            not null,
    respondents integer            not null,
    counts      double precision[] not null,
    constraint published_cell_pk primary key (pulse_id, indicator, version, dimension, code),
    constraint published_cell_wave_fk foreign key (pulse_id, indicator, version) references wave (pulse_id, indicator, version),
    constraint published_cell_dimension_known check (
        dimension in ('national', 'land', 'size', 'phase', 'carrier', 'phase-size', 'phase-carrier', 'size-carrier')),
    constraint published_cell_never_small check (respondents >= 10)
);
