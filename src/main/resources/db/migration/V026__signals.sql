-- What a manager raises without being asked. Nothing here tells who: the one who raised it has a judgement of it like those who
-- support it. The day is enough.
create table signal (
    id            text     not null,
    topic         text     not null,
    severity      smallint not null,
    -- none once an editor has struck it out, because it names somebody
    text          text,
    -- none where a Land has too few neighbourhoods to hide among
    land          text,
    -- only if whoever raised it wanted it named
    neighbourhood text,
    raised_on     date     not null,
    -- when its supporters were counted last: once a day, so that no count tells when one of them has come
    weighed_on    date     not null,
    -- how many neighbourhoods supported it then at least, in coarse steps
    backed_by     integer  not null,
    pulse_id      text,
    closed_on     date,
    -- whether it has closed because whoever raised it took it back
    withdrawn     boolean  not null default false,
    version       bigint   not null,
    constraint signal_pk primary key (id),
    constraint signal_topic_fk foreign key (topic) references topic (id),
    constraint signal_neighbourhood_fk foreign key (neighbourhood) references neighbourhood (id),
    constraint signal_severity_of_five check (severity between 1 and 5),
    constraint signal_land_key check (land ~ '^(0[1-9]|1[0-6])$')
);

create index signal_open on signal (id) where closed_on is null;

-- A pulse may have grown out of a signal.
alter table pulse add column signal_id text;
