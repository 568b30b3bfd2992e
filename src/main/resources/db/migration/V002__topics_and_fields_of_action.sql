create table topic (
    id text,
    name_de text not null,
    name_en text,
    description text,
    position integer not null,
    sensitive boolean not null,
    version bigint not null default 0,
    constraint topic_pk primary key (id),
    constraint topic_id_shape check (id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and char_length(id) <= 64),
    constraint topic_name_de_length check (char_length(name_de) between 1 and 1000),
    constraint topic_name_en_length check (char_length(name_en) between 1 and 1000),
    constraint topic_description_length check (char_length(description) between 1 and 1000),
    constraint topic_position_positive check (position > 0)
);

comment on table topic is 'What pulses ask about; an id never changes its meaning, so topics are never deleted';
comment on column topic.sensitive is 'Answers are published nationally and one-way only';

insert into topic (id, name_de, name_en, position, sensitive) values
    ('poverty', 'Armut', 'Poverty', 1, false),
    ('exclusion', 'Ausgrenzung', 'Exclusion', 2, true),
    ('affordable-housing', 'Bezahlbares Wohnen', 'Affordable housing', 3, false),
    ('demographic-change', 'Demografischer Wandel', 'Demographic change', 4, false),
    ('equal-opportunity', 'Chancengerechtigkeit', 'Equal opportunity', 5, false),
    ('democracy-participation', 'Demokratie und Teilhabe', 'Democracy and participation', 6, false),
    ('radicalisation', 'Radikalisierung', 'Radicalisation', 7, true),
    ('safety-cleanliness', 'Sicherheit und Sauberkeit', 'Safety and cleanliness', 8, false),
    ('displacement', 'Verdrängungsprozesse', 'Displacement', 9, false),
    ('living-environment', 'Wohnumfeld und Umwelt', 'Living environment', 10, false),
    ('immigration', 'Zuwanderung', 'Immigration', 11, true);

create table field_of_action (
    id text,
    name_de text not null,
    name_en text not null,
    position integer not null,
    constraint field_of_action_pk primary key (id),
    constraint field_of_action_position_unique unique (position)
);

comment on table field_of_action is 'The fields in which neighbourhood management works, as the programme names them';

insert into field_of_action (id, name_de, name_en, position) values
    ('housing-environment', 'Wohnen und Wohnumfeld', 'Housing and living environment', 1),
    ('social-activities', 'Soziale Aktivitäten und soziale Infrastruktur', 'Social activities and social infrastructure', 2),
    ('living-together', 'Zusammenleben unterschiedlicher sozialer und ethnischer Gruppen', 'Living together of different social and ethnic groups', 3),
    ('school-education', 'Schule und Bildung', 'School and education', 4),
    ('local-economy', 'Lokale Ökonomie', 'Local economy', 5),
    ('health-promotion', 'Gesundheitsförderung', 'Health promotion', 6),
    ('environment-traffic', 'Umwelt und Verkehr', 'Environment and traffic', 7),
    ('neighbourhood-culture', 'Stadtteilkultur', 'Neighbourhood culture', 8),
    ('sport-leisure', 'Sport und Freizeit', 'Sport and leisure', 9),
    ('image-publicity', 'Imageverbesserung und Öffentlichkeitsarbeit', 'Image and public relations', 10);
