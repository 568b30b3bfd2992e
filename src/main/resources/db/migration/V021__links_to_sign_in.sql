-- Links by which a manager signs in: only the hash of what the mail carries. Rows stay for an hour, to bound how many an address gets.
create table manager_link (
    token_hash bytea       not null,
    manager_id uuid        not null,
    -- SHA-256 of the address it was mailed to: with another address on the roster it leads nowhere
    sent_to    text        not null,
    made_at    timestamptz not null,
    ends_at    timestamptz not null,
    used       boolean     not null default false,
    constraint manager_link_pk primary key (token_hash),
    constraint manager_link_token_hash_length check (octet_length(token_hash) = 32),
    constraint manager_link_manager_fk foreign key (manager_id) references manager (id) on delete cascade,
    constraint manager_link_ends check (ends_at > made_at)
);

create index manager_link_of on manager_link (manager_id, made_at);
