-- Whoever is invited chooses the password; until then the account has none.
alter table account alter column password_hash drop not null;

-- A link to choose a password with: a new one ends the one before, using it ends it, so does any other change of the password.
create table account_invitation (
    account_name  text collate "C" not null,
    email         text             not null,
    language      text             not null,
    mail_state    text             not null,
    mail_due_at   timestamptz,
    mail_attempts integer          not null default 0,
    mail_fault    text,
    -- made when the mail is sent; the token itself exists in the mail alone
    token_hash    bytea,
    expires_at    timestamptz,
    constraint account_invitation_pk primary key (account_name),
    constraint account_invitation_account_fk foreign key (account_name) references account (name) on delete cascade,
    constraint account_invitation_language_known check (language in ('de', 'en')),
    constraint account_invitation_mail_state_known check (mail_state in ('waiting', 'sent', 'failed')),
    constraint account_invitation_token_hash_length check (octet_length(token_hash) = 32)
);

create unique index account_invitation_token on account_invitation (token_hash);
create index account_invitation_mail_waiting on account_invitation (mail_due_at) where mail_state = 'waiting';
