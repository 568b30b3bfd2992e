-- Machines that get tokens by a secret of their own. Their ids carry a ~, which no name of an account has. A revoked client stays,
-- so that an id always means the same machine.
create table api_client (
    id          text collate "C" not null,
    label       text             not null,
    secret_hash bytea            not null,
    scopes      text[]           not null,
    land        text,
    created_at  timestamptz      not null,
    expires_at  timestamptz      not null,
    -- to the hour: enough to find clients nobody uses, too little to follow somebody's day
    used_at     timestamptz,
    revoked_at  timestamptz,
    version     bigint           not null,
    constraint api_client_pk primary key (id),
    constraint api_client_id_form check (id ~ '^client~[a-z0-9]{10}$'),
    constraint api_client_secret_hash_length check (octet_length(secret_hash) = 32),
    constraint api_client_scopes_known check (
        cardinality(scopes) > 0
        and array_position(scopes, null) is null
        and scopes <@ array ['editor', 'land', 'ministry', 'integrator']),
    constraint api_client_land_key check (land ~ '^(0[1-9]|1[0-6])$'),
    constraint api_client_land_with_scope check ((land is not null) = ('land' = any (scopes))),
    constraint api_client_used_to_the_hour check (used_at = date_trunc('hour', used_at, 'UTC'))
);
