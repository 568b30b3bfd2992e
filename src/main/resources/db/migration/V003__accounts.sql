-- People and machines that sign in with a name and a password. A closed account stays: its name is never given to somebody else.
create table account (
    -- "C": pages follow the same order on every server, whatever its locale
    name          text collate "C" not null,
    password_hash text             not null,
    roles         text[]           not null,
    land          text,
    created_at    timestamptz      not null,
    closed_at     timestamptz,
    version       bigint           not null,
    constraint account_pk primary key (name),
    constraint account_name_plain check (name ~ '^[a-z0-9][a-z0-9._@-]{1,99}$'),
    constraint account_roles_known check (
        cardinality(roles) > 0
        and array_position(roles, null) is null
        and roles <@ array ['editor', 'land', 'ministry', 'integrator', 'admin']),
    constraint account_land_key check (land ~ '^(0[1-9]|1[0-6])$'),
    constraint account_land_with_role check ((land is not null) = ('land' = any (roles)))
);
