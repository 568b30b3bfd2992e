-- Runs at every start, so that another reading role, a restored backup without rights, or a view that a migration has added, needs
-- no hand: what is in the schema "published" may be read. Nobody makes anything here but the service: a function or table of the
-- reader's own could listen to what passes by. Services that start at once take turns.
do $$
begin
    perform pg_advisory_xact_lock(hashtext('published'));
    execute format('revoke create on schema %I from public', current_schema());
    execute format('revoke temporary on database %I from public', current_database());
    execute format('grant connect on database %I to %I', current_database(), '${reading}');
    execute format('grant usage on schema published to %I', '${reading}');
    execute format('grant select on all tables in schema published to %I', '${reading}');
end
$$;
