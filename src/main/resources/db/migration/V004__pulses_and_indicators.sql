-- An indicator is a question whose wording stays the same over waves; a new wording is a new version and a new series.
create table indicator (
    id          text    not null,
    version     integer not null,
    topic       text    not null,
    kind        text    not null,
    measures    text    not null,
    polarity    text    not null,
    wording_de  text    not null,
    wording_en  text,
    options     jsonb   not null default '[]',
    bins        jsonb   not null default '[]',
    constraint indicator_pk primary key (id, version),
    constraint indicator_topic_fk foreign key (topic) references topic (id),
    constraint indicator_version_counts_from_one check (version >= 1),
    constraint indicator_kind_known check (kind in ('five-point', 'three-point', 'yes-no', 'single', 'multi', 'number', 'text')),
    constraint indicator_measures_known check (measures in ('change', 'level')),
    constraint indicator_polarity_known check (polarity in ('good', 'bad', 'neutral'))
);

create table pulse (
    id                text        not null,
    edition           bigint      not null,
    state             text        not null,
    title             jsonb       not null,
    occasion          jsonb       not null,
    period            text        not null,
    audience          jsonb       not null,
    questions         jsonb       not null,
    invite_at_opening boolean     not null,
    saved_at          timestamptz not null,
    opens_at          timestamptz,
    closes_at         timestamptz not null,
    release_at        timestamptz,
    opened_at         timestamptz,
    closed_at         timestamptz,
    released_at       timestamptz,
    constraint pulse_pk primary key (id),
    constraint pulse_id_form check (id ~ '^[a-z0-9]{10}$'),
    constraint pulse_state_known check (state in ('draft', 'open', 'closed', 'released')),
    constraint pulse_one_to_five_questions check (jsonb_array_length(questions) between 1 and 5),
    constraint pulse_times_in_order check (
        (opened_at is null or closed_at is null or opened_at <= closed_at)
        and (closed_at is null or released_at is null or closed_at <= released_at))
);

create index pulse_due on pulse (state, closes_at);

-- The standing indicators: one five-point change question per topic, asked every quarter.
insert into indicator (id, version, topic, kind, measures, polarity, wording_de, wording_en)
select topic || '-change', 1, topic, 'five-point', 'change', polarity,
       'Wie hat sich ' || de || ' in Ihrem Quartier in den letzten drei Monaten entwickelt?',
       'How has ' || en || ' in your neighbourhood developed over the last three months?'
  from (values
    ('poverty',                 'bad',     'die Armut',                                 'poverty'),
    ('exclusion',               'bad',     'die Ausgrenzung von Menschen',              'the exclusion of people'),
    ('affordable-housing',      'good',    'das Angebot an bezahlbarem Wohnraum',       'the supply of affordable housing'),
    ('demographic-change',      'neutral', 'der demografische Wandel',                  'demographic change'),
    ('equal-opportunity',       'good',    'die Chancengerechtigkeit',                  'equal opportunity'),
    ('democracy-participation', 'good',    'die Beteiligung am Gemeinwesen',            'participation in public life'),
    ('radicalisation',          'bad',     'die Radikalisierung',                       'radicalisation'),
    ('safety-cleanliness',      'good',    'der Zustand von Sicherheit und Sauberkeit', 'safety and cleanliness'),
    ('displacement',            'bad',     'die Verdrängung von Bewohnerinnen und Bewohnern', 'the displacement of residents'),
    ('living-environment',      'good',    'die Qualität von Wohnumfeld und Umwelt',    'the quality of the living environment'),
    ('immigration',             'neutral', 'die Zuwanderung',                           'immigration')
  ) as standing (topic, polarity, de, en);
