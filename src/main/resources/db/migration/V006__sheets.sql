-- The form of every sheet table. Each open pulse has one of its own, sheet_<pulse>, which the close drops, so that no dead row
-- stays on disk. A sheet holds no person, no time, no serial number: its key means nothing without the key of the pulse.
create table sheet (
    sheet_key bytea   not null,
    answers   text[]  not null,
    revision  integer not null,
    constraint sheet_pk primary key (sheet_key),
    constraint sheet_one_to_five_answers check (cardinality(answers) between 1 and 5)
);
