-- What makes work in a field of action succeed, or hard: half-sentences that neighbourhoods agree with or not. Who has written or
-- judged one is nowhere but among the judgements; of the writing the day is enough.
create table factor (
    -- "C": pages follow the same order on every server, whatever its locale
    id          text collate "C" not null,
    field       text             not null,
    direction   text             not null,
    text        text             not null,
    -- the one that says the same and is judged in its place; such a one never leads on to a third
    merged_into text collate "C",
    created_on  date             not null,
    -- its place among those of which figures are published, by the latest of them
    standing    text collate "C",
    search      tsvector         not null generated always as (to_tsvector('german'::regconfig, text)) stored,
    constraint factor_pk primary key (id),
    constraint factor_id_form check (id ~ '^[a-z0-9]{10}$'),
    constraint factor_field_fk foreign key (field) references field_of_action (id),
    constraint factor_direction_known check (direction in ('succeeds', 'hard')),
    constraint factor_text_length check (char_length(text) between 3 and 200),
    constraint factor_merged_into_fk foreign key (merged_into) references factor (id) on delete cascade,
    constraint factor_merged_into_another check (merged_into <> id)
);

-- Nobody is asked twice in the same words.
create unique index factor_said_once on factor (field, direction, lower(text));
create index factor_merged on factor (merged_into) where merged_into is not null;
create index factor_search on factor using gin (search);

-- Good practice, described by who has done it. Whoever wrote an entry is nowhere but among the judgements; the neighbourhood is named
-- only where its manager wants that.
create table practice (
    id            text collate "C" not null,
    version       bigint           not null,
    title         text             not null,
    problem       text             not null,
    action        text             not null,
    partners      text,
    cost_range    text             not null,
    outcome       text             not null,
    contact       text,
    neighbourhood text,
    topics        text[]           not null,
    fields        text[]           not null,
    signal        text,
    duty          text,
    created_on    date             not null,
    search        tsvector         not null generated always as (
        setweight(to_tsvector('german'::regconfig, title), 'A')
        || setweight(to_tsvector('german'::regconfig, problem || ' ' || outcome), 'B')
        || setweight(to_tsvector('german'::regconfig, action || ' ' || coalesce(partners, '')), 'C')) stored,
    constraint practice_pk primary key (id),
    constraint practice_id_form check (id ~ '^[a-z0-9]{10}$'),
    constraint practice_title_length check (char_length(title) between 1 and 120),
    constraint practice_texts_length check (
        char_length(problem) between 1 and 2000
        and char_length(action) between 1 and 2000
        and char_length(outcome) between 1 and 2000
        and char_length(partners) between 1 and 2000),
    constraint practice_cost_range_known
        check (cost_range in ('none', 'under-1000', 'to-10000', 'to-50000', 'over-50000')),
    constraint practice_contact_length check (char_length(contact) between 1 and 200),
    constraint practice_neighbourhood_fk foreign key (neighbourhood) references neighbourhood (id),
    constraint practice_few_topics check (cardinality(topics) <= 5),
    constraint practice_few_fields check (cardinality(fields) <= 3)
);

create index practice_topics on practice using gin (topics);
create index practice_fields on practice using gin (fields);
create index practice_search on practice using gin (search);
create index practice_newest on practice (created_on desc, id);

-- A free text may be asked for as the rest of a half-sentence about a field of action, in every wave of its series.
alter table indicator
    add column field text,
    add column direction text,
    add constraint indicator_field_fk foreign key (field) references field_of_action (id),
    add constraint indicator_direction_known check (direction in ('succeeds', 'hard')),
    add constraint indicator_field_with_direction check ((field is null) = (direction is null)),
    add constraint indicator_field_of_text check (field is null or kind = 'text');

-- Which factor an editor has made of a free text; it says no more of an author than the text does.
alter table free_text
    add column factor text collate "C",
    add constraint free_text_factor_fk foreign key (factor) references factor (id) on delete set null;

create index free_text_factor on free_text (factor) where factor is not null;

-- Which transaction has written all rows of a table last: what others have written since is new.
create table mixing (
    name     text not null,
    mixed_by text not null,
    constraint mixing_pk primary key (name)
);

insert into mixing (name, mixed_by) values ('judgement', '0'), ('signal', '0'), ('factor', '0'), ('practice', '0');
