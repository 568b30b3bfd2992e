-- Who has changed what. Every entry carries a digest of itself and of the one before: whoever alters one has to alter all that follow.
create table audit_entry (
    number  bigint      not null,
    at      timestamptz not null,
    actor   text        not null,
    action  text        not null,
    subject text        not null,
    details text        not null,
    digest  bytea       not null,
    constraint audit_entry_pk primary key (number),
    constraint audit_entry_digest_length check (octet_length(digest) = 32)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit log is only ever added to';
end
$$;

create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
