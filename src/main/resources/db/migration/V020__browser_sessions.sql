-- People signed in by browser. The cookie alone holds the id of a session, this table its hash. Gone rows are gone sessions, on
-- every instance at once.
create table browser_session (
    id_hash         bytea       not null,
    kind            text        not null,
    holder          text        not null,
    edition         text        not null,
    roles           text[]      not null,
    land            text,
    end_session_url text,
    opened_at       timestamptz not null,
    -- to the minute: enough to end what nobody uses
    seen_at         timestamptz not null,
    ends_at         timestamptz not null,
    constraint browser_session_pk primary key (id_hash),
    constraint browser_session_id_hash_length check (octet_length(id_hash) = 32),
    constraint browser_session_kind_known check (kind in ('account', 'external', 'manager')),
    constraint browser_session_roles_some check (cardinality(roles) > 0 and array_position(roles, null) is null),
    constraint browser_session_land_key check (land ~ '^(0[1-9]|1[0-6])$'),
    constraint browser_session_land_with_role check ((land is not null) = ('land' = any (roles))),
    constraint browser_session_seen_to_the_minute check (seen_at = date_trunc('minute', seen_at, 'UTC')),
    constraint browser_session_ends check (ends_at > opened_at)
);

create index browser_session_ending on browser_session (ends_at);
