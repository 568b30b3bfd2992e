create table neighbourhood (
    id text,
    name text not null,
    ags text not null,
    land text not null,
    phase text not null,
    carrier text not null,
    size text not null,
    closed_at timestamptz,
    constraint neighbourhood_pk primary key (id),
    constraint neighbourhood_id_shape check (id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
    constraint neighbourhood_name_length check (char_length(name) between 1 and 200),
    constraint neighbourhood_ags_shape check (ags ~ '^(0[1-9]|1[0-6])[0-9]{6}$'),
    constraint neighbourhood_land_of_ags check (land = left(ags, 2)),
    constraint neighbourhood_phase_known
        check (phase in ('preparation', 'start-up', 'implementation', 'consolidation', 'after-care')),
    constraint neighbourhood_carrier_known
        check (carrier in ('municipal', 'independent', 'housing-company', 'hybrid')),
    constraint neighbourhood_size_known
        check (size in ('rural', 'small-town', 'medium-town', 'city', 'metropolis'))
);

comment on table neighbourhood is 'The programme areas whose managers are asked; never deleted, only closed';
