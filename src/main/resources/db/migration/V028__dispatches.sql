-- Ministries that inform managers, each with its desks: names of accounts and API clients that may send for it.
create table ministry (
    id      text   not null,
    name    jsonb  not null,
    desks   text[] not null,
    version bigint not null,
    constraint ministry_pk primary key (id),
    constraint ministry_id_form check (id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$')
);

-- One in a week at most; whichever instance writes the row fills it.
create table digest (
    week    text        not null,
    made_at timestamptz not null,
    constraint digest_pk primary key (week),
    constraint digest_week_form check (week ~ '^[0-9]{4}-W[0-9]{2}$')
);

create table dispatch (
    id           text        not null,
    ministry     text        not null,
    title        jsonb       not null,
    text         jsonb       not null,
    link         text,
    deadline     date,
    topics       text[]      not null,
    audience     jsonb       not null,
    handed_in_at timestamptz not null,
    -- the week in which it was sent; it waits until then
    digest       text,
    rate_until   timestamptz,
    -- under which its ratings are published, as whoever rates it has been told
    terms        jsonb,
    counted_on   date,
    constraint dispatch_pk primary key (id),
    constraint dispatch_ministry_fk foreign key (ministry) references ministry (id),
    constraint dispatch_digest_fk foreign key (digest) references digest (week),
    constraint dispatch_id_form check (id ~ '^[a-z0-9]{10}$'),
    constraint dispatch_one_to_five_topics check (cardinality(topics) between 1 and 5),
    constraint dispatch_rated_once_sent check ((digest is null) = (rate_until is null)),
    constraint dispatch_promised_once_sent check ((digest is null) = (terms is null)),
    constraint dispatch_counted_once_sent check (counted_on is null or digest is not null)
);

create index dispatch_waiting on dispatch (handed_in_at) where digest is null;
create index dispatch_to_count on dispatch (rate_until) where counted_on is null and digest is not null;
create index dispatch_sent on dispatch (digest, id) where digest is not null;
