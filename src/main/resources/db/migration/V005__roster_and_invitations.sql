-- Who is asked: one manager answers for one neighbourhood.
create table manager (
    id               uuid        not null,
    email            text        not null,
    name             text        not null,
    neighbourhood_id text        not null,
    language         text        not null,
    closed_at        timestamptz,
    constraint manager_pk primary key (id),
    constraint manager_neighbourhood_fk foreign key (neighbourhood_id) references neighbourhood (id),
    constraint manager_language_known check (language in ('de', 'en'))
);

create unique index manager_one_per_neighbourhood on manager (neighbourhood_id) where closed_at is null;

-- The frame of a wave, frozen when its pulse opens: the population that every figure speaks of.
create table wave_frame (
    pulse_id         text not null,
    neighbourhood_id text not null,
    land             text not null,
    phase            text not null,
    size             text not null,
    carrier          text not null,
    constraint wave_frame_pk primary key (pulse_id, neighbourhood_id),
    constraint wave_frame_pulse_fk foreign key (pulse_id) references pulse (id)
);

-- The right to answer, until the pulse closes. Nothing here says whether somebody has answered.
create table invitation (
    pulse_id         text        not null,
    id               uuid        not null,
    neighbourhood_id text        not null,
    manager_id       uuid        not null,
    mail_state       text        not null default 'none',
    mail_due_at      timestamptz,
    mail_attempts    integer     not null default 0,
    mail_fault       text,
    constraint invitation_pk primary key (pulse_id, id),
    constraint invitation_one_per_neighbourhood unique (pulse_id, neighbourhood_id),
    constraint invitation_frame_fk foreign key (pulse_id, neighbourhood_id) references wave_frame (pulse_id, neighbourhood_id),
    constraint invitation_manager_fk foreign key (manager_id) references manager (id),
    constraint invitation_mail_state_known check (mail_state in ('none', 'waiting', 'sent', 'failed'))
);

create index invitation_mail_waiting on invitation (mail_due_at) where mail_state = 'waiting';

-- Only hashes: a token itself exists in the mail alone.
create table invitation_token (
    pulse_id      text  not null,
    token_hash    bytea not null,
    invitation_id uuid  not null,
    constraint invitation_token_pk primary key (pulse_id, token_hash),
    constraint invitation_token_invitation_fk foreign key (pulse_id, invitation_id)
        references invitation (pulse_id, id) on delete cascade
);

create index invitation_token_of on invitation_token (pulse_id, invitation_id);
