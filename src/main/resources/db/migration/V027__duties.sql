-- What the federal side owes after a tremor, a quake or a signal that many support: an answer, by somebody, until a day.
create table duty (
    id                text        not null,
    origin            text        not null,
    topic             text        not null,
    pulse_id          text,
    signal_id         text,
    title             jsonb       not null,
    reasons           jsonb       not null,
    owner             text        not null,
    owner_email       text,
    opened_at         timestamptz not null,
    first_due_at      timestamptz not null,
    due_at            timestamptz not null,
    state             text        not null,
    examined_at       timestamptz,
    answer            jsonb,
    answered_at       timestamptz,
    effect_asked_at   timestamptz,
    effect_until      timestamptz,
    effect_checked_at timestamptz,
    reminded_at       timestamptz,
    version           bigint      not null,
    constraint duty_pk primary key (id),
    constraint duty_topic_fk foreign key (topic) references topic (id),
    constraint duty_pulse_fk foreign key (pulse_id) references pulse (id),
    constraint duty_signal_fk foreign key (signal_id) references signal (id),
    constraint duty_origin_known check (origin in ('tremor', 'quake', 'signal', 'hand')),
    constraint duty_state_known check (state in ('received', 'examined', 'measure', 'no-measure', 'effect-checked', 'void')),
    constraint duty_answered_with_answer check ((answer is null) = (answered_at is null)),
    constraint duty_answered_by_state check ((state in ('measure', 'no-measure', 'effect-checked')) = (answer is not null) or state = 'void')
);

create unique index duty_of_release on duty (pulse_id, topic) where origin in ('tremor', 'quake');
create unique index duty_of_signal on duty (signal_id) where origin = 'signal';
create index duty_unanswered on duty (due_at) where answered_at is null;

-- Which releases have been looked at for tremors.
create table duty_release (
    pulse_id    text        not null,
    examined_at timestamptz not null,
    constraint duty_release_pk primary key (pulse_id),
    constraint duty_release_pulse_fk foreign key (pulse_id) references pulse (id)
);

-- What was released before there were duties owes nothing any more.
insert into duty_release (pulse_id, examined_at)
select id, now() from pulse where state = 'released';

-- A pulse whose story is told goes into the archive.
alter table pulse add column archived_at timestamptz;
