-- Runs at every start, so that another reading role, or a view that a migration has added, needs no hand: what is in the schema
-- "published" may be read. Services that start at once grant one after the other.
do $$
begin
    perform pg_advisory_xact_lock(hashtext('published'));
    execute format('grant connect on database %I to %I', current_database(), '${reading}');
    execute format('grant usage on schema published to %I', '${reading}');
    execute format('grant select on all tables in schema published to %I', '${reading}');
end
$$;
