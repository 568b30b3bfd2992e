-- Free texts of a closed pulse: apart from every other answer, in an order of chance, and public only as a whole once an editor has
-- read them.
create table text_collection (
    pulse_id    text        not null,
    question_id text        not null,
    taken_at    timestamptz not null,
    released_at timestamptz,
    constraint text_collection_pk primary key (pulse_id, question_id),
    constraint text_collection_pulse_fk foreign key (pulse_id) references pulse (id)
);

create table free_text (
    pulse_id    text not null,
    question_id text not null,
    id          uuid not null,
    text        text not null,
    constraint free_text_pk primary key (pulse_id, question_id, id),
    constraint free_text_collection_fk foreign key (pulse_id, question_id) references text_collection (pulse_id, question_id) on delete cascade
);
