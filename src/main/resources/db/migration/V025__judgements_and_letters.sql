-- What neighbourhood managers judge besides pulses: signals, dispatches, factors, practices, what came of a duty. Whose judgement a
-- row is can only be told with a key outside of the database, from the manager's id and what is judged; so no two rows of one person
-- are alike. No time, no order.
create table judgement (
    kind    text  not null,
    subject text  not null,
    judge   bytea not null,
    -- answers by question; {} is one that was taken back
    content jsonb not null,
    -- whether nobody has counted it so far
    fresh   boolean not null,
    constraint judgement_pk primary key (kind, subject, judge),
    constraint judgement_judge_length check (octet_length(judge) = 32)
);

-- What is published of judgements passes the same door as answers: cells with thresholds and noise. An edition is never changed; the
-- next one follows only once enough of the judgements are new.
create table summary (
    kind         text    not null,
    subject      text    not null,
    edition      integer not null,
    -- the day is enough
    published_on date    not null,
    invited      integer not null,
    terms        jsonb   not null,
    questions    jsonb   not null,
    constraint summary_pk primary key (kind, subject, edition),
    constraint summary_edition_from_one check (edition >= 1)
);

create table summary_cell (
    kind         text    not null,
    subject      text    not null,
    edition      integer not null,
    question     text    not null,
    dimension    text    not null,
    code         text    not null,
    item         text    not null,
    invited      integer not null,
    respondents  integer not null,
    counts       double precision[],
    top_category text,
    constraint summary_cell_pk primary key (kind, subject, edition, question, dimension, code, item),
    constraint summary_cell_summary_fk foreign key (kind, subject, edition) references summary (kind, subject, edition),
    constraint summary_cell_never_empty check (respondents >= 1),
    constraint summary_cell_counts_or_top check ((counts is null) <> (top_category is null))
);

-- Of each summary the latest edition.
create view published.summary with (security_barrier) as
select distinct on (kind, subject) kind, subject, edition, published_on, invited, terms, questions
  from summary
 order by kind, subject, edition desc;

create view published.summary_cell with (security_barrier) as
select c.kind, c.subject, c.question, c.dimension, c.code, c.item, c.invited, c.respondents, c.counts, c.top_category
  from summary_cell c
  join published.summary s on s.kind = c.kind and s.subject = c.subject and s.edition = c.edition;

-- Letters on their way, of any kind but invitations. What a letter says is written when it is sent; one that was sent, or cannot be
-- sent, is gone.
create table letter (
    kind      text        not null,
    subject   text        not null,
    addressee text        not null,
    -- since when it waits: one that has waited for long is given up
    put_at    timestamptz not null,
    due_at    timestamptz not null,
    attempts  integer     not null default 0,
    constraint letter_pk primary key (kind, subject, addressee)
);

create index letter_due on letter (due_at);
create index letter_to on letter (addressee);

-- Links to sign in also come with letters that many get alike.
alter table manager_link add column in_letter boolean not null default false;
